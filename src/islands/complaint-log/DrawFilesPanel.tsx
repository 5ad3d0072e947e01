import { useState } from 'react';
import { fill } from '#core/message.ts';
import { registerSample } from '#core/monitoring/register-sample.ts';
import { adviseSize } from '#core/sample/draw-sample.ts';
import { TextField } from '#islands/form/fields.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { COUNT_LIMIT } from '#schema/record/format.ts';
import type { LogPeriod } from '#schema/record/log-figures.ts';
import { ASSESSMENTS } from '#storage/assessments.ts';
import { changeRecord } from '#storage/record-store.ts';
import { periodTitle } from '#text/period-title.ts';
import { storageSentence } from '#text/storage-sentence.ts';
import type { LogFile } from './use-log-file.ts';

interface Props {
  readonly log: LogFile;
  readonly period: LogPeriod;
  readonly assessmentId: string;
}

interface Drawn {
  readonly assessmentId: string;
  readonly count: number;
  readonly title: string;
}

/** A sample of complaint files drawn from the register, its grid filled from it. */
export function DrawFilesPanel({ log, period, assessmentId }: Props) {
  const { language, addresses } = useSurroundings();
  const { draw: texts, into } = useWords('complaintLog');
  const saving = useWords('assessment');
  const { figures, fileName } = period;
  const [size, setSize] = useState(() => String(adviseSize(figures.complaints)));
  const [seed, setSeed] = useState(() => String(1 + Math.floor(Math.random() * 999_999)));
  const [drawn, setDrawn] = useState<Drawn>();
  const [failure, setFailure] = useState<string>();
  if (figures.counting !== 'ids') return <p className="hint">{texts.noIds}</p>;
  const wanted = { size: Number(size), seed: Number(seed) };
  const isWhole = (number: number) =>
    Number.isInteger(number) && number > 0 && number <= COUNT_LIMIT;
  const make = async () => {
    const complaints = await log.draw(wanted);
    if (complaints.length === 0) return setFailure(texts.noIds);
    setFailure(undefined);
    const months = periodTitle(figures, language) || fileName;
    const title = fill(into.evidenceTitle, { period: months });
    const draw = { ...wanted, title, size: complaints.length, complaints };
    const { change } = registerSample(period, draw, () => crypto.randomUUID());
    const now = new Date().toISOString();
    const stored = await changeRecord(ASSESSMENTS, assessmentId, change, now);
    if (stored.ok) setDrawn({ assessmentId, count: complaints.length, title });
    else setFailure(storageSentence(stored.failure, saving));
  };
  return (
    <>
      <h3>{texts.title}</h3>
      <p className="prose">{texts.lead}</p>
      <div className="field-row">
        <TextField label={texts.size} isNumber value={size} onChange={setSize} />
        <TextField label={texts.seed} isNumber value={seed} onChange={setSeed} />
      </div>
      <p className="actions">
        <button
          type="button"
          disabled={assessmentId === '' || !isWhole(wanted.size) || !isWhole(wanted.seed)}
          onClick={() => void make()}
        >
          {texts.draw}
        </button>
      </p>
      {failure !== undefined && (
        <p className="notice warning" role="alert">
          {failure}
        </p>
      )}
      {drawn && (
        <p className="notice" role="status">
          {fill(texts.drawn, { count: drawn.count, all: figures.complaints, title: drawn.title })}{' '}
          <a href={addresses.place('complaintFiles', drawn.assessmentId)}>{texts.open}</a>
        </p>
      )}
    </>
  );
}
