import type { LogPeriod } from '#schema/record/log-figures.ts';
import type { LogRecord } from '#schema/record/log-record.ts';
import { calendarOf } from './calendar-of.ts';
import { EvidencePanel } from './EvidencePanel.tsx';
import { FiguresPanel } from './FiguresPanel.tsx';
import { KeepLogPanel } from './KeepLogPanel.tsx';
import { LogProgress } from './LogProgress.tsx';
import type { CountedStage } from './log-stage.ts';
import type { LogPageProps } from './page-props.ts';
import { SaveMonitoringPanel } from './SaveMonitoringPanel.tsx';
import { SurveyPanel } from './SurveyPanel.tsx';
import { useLastSettings } from './use-last-settings.ts';
import type { LogFile } from './use-log-file.ts';
import { useMonitoring, usePassingPeriod } from './use-monitoring.ts';

interface Props extends LogPageProps {
  readonly log: LogFile;
  /** The register that the file is the next of. */
  readonly record?: LogRecord;
  readonly periods: readonly LogPeriod[];
  readonly onKeep: (period: LogPeriod, organisation: string) => Promise<string | undefined>;
}

/** A file from the look at it to its figures. */
export function FilePanel(props: Props) {
  const { log, record } = props;
  const { stage } = log;
  const settings = useLastSettings(stage, record?.settings);
  if (stage.kind === 'surveyed')
    return (
      <SurveyPanel
        key={`${stage.survey.encoding.encoding} ${stage.file.name}`}
        file={stage.file}
        survey={stage.survey}
        isKnown={record?.mapping !== undefined}
        onLook={(other) => void log.lookAgain(other)}
        onRead={(mapping) => log.read({ mapping, settings, calendar: calendarOf(settings) })}
        onClear={log.clear}
      />
    );
  if (stage.kind === 'counted') return <Counted {...props} stage={stage} />;
  return <LogProgress log={log} />;
}

function Counted({ stage, ...props }: Props & { readonly stage: CountedStage }) {
  const { log, indicators, criteria, record, periods, onKeep } = props;
  const period = usePassingPeriod(stage);
  const context = useMonitoring(period, indicators, record);
  return (
    <FiguresPanel {...{ log, stage, context }}>
      <SaveMonitoringPanel context={context} organisation={record?.organisation ?? ''} />
      <KeepLogPanel {...{ log, period, periods, onKeep }} asksOrganisation={record === undefined} />
      <EvidencePanel {...{ criteria, period, log }} file={stage.file} />
    </FiguresPanel>
  );
}
