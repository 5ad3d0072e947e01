import { useState } from 'react';
import { fill } from '#core/message.ts';
import { TextField } from '#islands/form/fields.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { LogPeriod } from '#schema/record/log-figures.ts';
import { periodTitle } from '#text/period-title.ts';
import type { LogFile } from './use-log-file.ts';

interface Props {
  readonly log: LogFile;
  /** The figures as they stand. */
  readonly period: LogPeriod;
  /** Periods that are kept already, where the register is. */
  readonly periods: readonly LogPeriod[];
  /** Asked for where the register is not kept yet. */
  readonly asksOrganisation: boolean;
  /** Gives back why they could not be stored. */
  readonly onKeep: (period: LogPeriod, organisation: string) => Promise<string | undefined>;
}

/** Keeps the figures with the name and fingerprint of their file, for the next month to stand beside. */
export function KeepLogPanel({ log, period, periods, asksOrganisation, onKeep }: Props) {
  const { language } = useSurroundings();
  const { keep: texts } = useWords('complaintLog');
  const [title, setTitle] = useState(() => periodTitle(period.figures, language));
  const [organisation, setOrganisation] = useState('');
  const [isKeeping, setKeeping] = useState(false);
  const [failure, setFailure] = useState<string>();
  const [same, setSame] = useState<LogPeriod>();
  const keep = async () => {
    setKeeping(true);
    setFailure(undefined);
    const fileHash = await log.hash();
    const there = periods.find((one) => one.fileHash === fileHash);
    if (fileHash === undefined) setFailure(texts.noHash);
    else if (there && there !== same) setSame(there);
    else {
      const id = there?.id ?? crypto.randomUUID();
      setFailure(await onKeep({ ...period, id, title, fileHash }, organisation.trim()));
    }
    setKeeping(false);
  };
  return (
    <section className="log-keep" aria-labelledby="keep-heading">
      <h2 id="keep-heading">{texts.title}</h2>
      <p className="prose">{texts.lead}</p>
      <div className="field-row">
        {asksOrganisation && (
          <TextField
            label={texts.organisation}
            value={organisation}
            autoComplete="organization"
            onChange={setOrganisation}
          />
        )}
        <TextField label={texts.period} value={title} onChange={setTitle} />
      </div>
      {same && (
        <p className="notice warning" role="alert">
          {fill(texts.same, { period: same.title })}
        </p>
      )}
      <p className="actions">
        <button type="button" className="primary" disabled={isKeeping} onClick={() => void keep()}>
          {same ? texts.again : texts.keep}
        </button>
      </p>
      <p role="status">{isKeeping && texts.keeping}</p>
      {failure !== undefined && (
        <p className="notice warning" role="alert">
          {texts.failed} {failure}
        </p>
      )}
    </section>
  );
}
