import { useState, useSyncExternalStore } from 'react';
import { periodsOf } from '#core/complaint-log/kept/log-periods.ts';
import { SelectField, TextField } from '#islands/form/fields.tsx';
import type { Loading } from '#islands/shared/as-page.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { LogPeriod } from '#schema/record/log-figures.ts';
import type { LogRecord } from '#schema/record/log-record.ts';
import type { LogSession } from '#storage/complaint-logs.ts';
import { storageSentence } from '#text/storage-sentence.ts';
import { AimFields } from './AimFields.tsx';
import { CauseFields } from './CauseFields.tsx';
import { ChangeFields } from './ChangeFields.tsx';
import { EvidencePanel } from './EvidencePanel.tsx';
import { FilePanel } from './FilePanel.tsx';
import { LogHeader } from './LogHeader.tsx';
import { LogIntake } from './LogIntake.tsx';
import { MonitoringView } from './MonitoringView.tsx';
import { PeriodFacts } from './PeriodFacts.tsx';
import type { LogPageProps } from './page-props.ts';
import { SaveMonitoringPanel } from './SaveMonitoringPanel.tsx';
import { useKeptLog } from './use-kept-log.ts';
import { useLogFile } from './use-log-file.ts';
import { useMonitoring } from './use-monitoring.ts';

/** A register that is kept: its periods side by side, and the way to the next one. */
export function KeptRegister({
  id,
  loading,
  ...brought
}: Loading & LogPageProps & { readonly id: string }) {
  const { addresses } = useSurroundings();
  const { kept } = useWords('complaintLog');
  const saving = useWords('assessment');
  const opened = useKeptLog(id);
  if (opened === undefined) return <h1 className="loading">{loading}</h1>;
  if (opened.ok) return <Register session={opened.value} {...brought} />;
  return (
    <section className="notice warning" role="alert">
      <h1>{kept.notOpened}</h1>
      <p>{storageSentence(opened.failure, saving)}</p>
      <p>
        <a href={addresses.page('register/')}>{kept.toList}</a>
      </p>
    </section>
  );
}

/** Keeps a period of the file beside the others, with how it was read and counted for the next one. */
async function keepPeriod(session: LogSession, period: LogPeriod): Promise<void> {
  const { id, mapping, settings } = period;
  session.apply({ kind: 'period', id, period });
  session.apply({ kind: 'settings', fields: { mapping, settings } });
  await session.flush();
}

function Register({ session, ...brought }: LogPageProps & { readonly session: LogSession }) {
  const { intake, keep: keepWords, kept: keptWords } = useWords('complaintLog');
  const saving = useWords('assessment');
  const state = useSyncExternalStore(session.subscribe, session.state);
  const { record } = state;
  const log = useLogFile();
  const periods = periodsOf(record);
  const [chosen, setChosen] = useState<string>();
  const shown = periods.find((one) => one.id === chosen) ?? periods.at(-1);
  const keep = async (period: LogPeriod) => {
    await keepPeriod(session, period);
    const { save } = session.state();
    if (save.kind === 'failed') return storageSentence(save.failure, saving);
    log.clear();
    setChosen(period.id);
    return undefined;
  };
  return (
    <article className="log-page">
      <LogHeader {...{ session, state }} />
      <div className="log-period">
        <TextField
          label={keepWords.organisation}
          value={record.organisation}
          heldAs="organisation"
          autoComplete="organization"
          onChange={(organisation) =>
            session.apply({ kind: 'settings', fields: { organisation } }, 'typing')
          }
        />
      </div>
      {log.stage.kind === 'none' && (
        <LogIntake
          label={intake.next}
          hint={intake.nextHint}
          onFile={(file) => void log.open(file, record.mapping)}
        />
      )}
      <FilePanel {...{ ...brought, log, record, periods }} onKeep={keep} />
      {log.stage.kind === 'none' && !shown && <p>{keptWords.noPeriods}</p>}
      {log.stage.kind === 'none' && shown && (
        <Period {...{ ...brought, session, record, periods }} period={shown} onPeriod={setChosen} />
      )}
    </article>
  );
}

interface PeriodProps extends LogPageProps {
  readonly session: LogSession;
  readonly record: LogRecord;
  readonly periods: readonly LogPeriod[];
  readonly period: LogPeriod;
  readonly onPeriod: (id: string) => void;
}

/** One period that is kept. */
function Period(props: PeriodProps) {
  const { session, record, indicators, criteria, periods, period, onPeriod } = props;
  const { kept } = useWords('complaintLog');
  const previous = periods[periods.indexOf(period) - 1];
  const context = useMonitoring(period, indicators, record, previous);
  return (
    <section aria-labelledby="period-heading">
      <h2 id="period-heading">{period.title}</h2>
      <div className="log-period">
        <SelectField
          label={kept.period}
          value={period.id}
          choices={periods.map(({ id, title }) => [id, title] as const)}
          onChange={onPeriod}
        />
        <PeriodFacts period={period} />
        <p className="row-actions">
          <button
            type="button"
            onClick={() => session.apply({ kind: 'period', id: period.id, period: undefined })}
          >
            {kept.remove}
          </button>
        </p>
      </div>
      <div className="log-report">
        <MonitoringView context={context} />
      </div>
      <AimFields key={period.id} {...{ session, record, indicators }} periodId={period.id} />
      <ChangeFields {...{ session, record }} />
      <CauseFields {...{ session, record }} />
      <SaveMonitoringPanel context={context} organisation={record.organisation} />
      <EvidencePanel key={`into ${period.id}`} {...{ criteria, period }} />
    </section>
  );
}
