import type { MonitoringContext } from '#core/monitoring/monitoring-context.ts';
import { leftOutSentence } from '#core/monitoring/warning-sentence.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import { downloadFile } from '#storage/files.ts';
import type { LogFile } from './use-log-file.ts';

interface Props {
  readonly log: LogFile;
  readonly context: MonitoringContext;
}

/** Rows that are in no figure, by their reason, and the list of all of them to save. */
export function LeftOutRows({ log, context }: Props) {
  const { figures: texts } = useWords('complaintLog');
  const save = async () => {
    const { writeCsv } = await import('#export/csv/write-csv.ts');
    const rows = await log.leftOut();
    const table = rows.map(({ row, reason }) => [String(row), texts.reasons[reason]]);
    const csv = writeCsv([[texts.leftOutRow, texts.leftOutReason], ...table], ',');
    downloadFile(`${texts.leftOutName}.csv`, csv, 'text/csv;charset=utf-8');
  };
  return (
    <>
      <ul>
        {context.period.figures.leftOut.map((one) => (
          <li key={one.reason}>{leftOutSentence(one, context)}</li>
        ))}
      </ul>
      <p className="actions">
        <button type="button" onClick={() => void save()}>
          {texts.leftOutSave}
        </button>
      </p>
    </>
  );
}
