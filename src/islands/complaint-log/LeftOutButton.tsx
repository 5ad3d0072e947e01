import { useWords } from '#islands/shared/surroundings.tsx';
import { downloadFile } from '#storage/files.ts';
import type { LogFile } from './use-log-file.ts';

/** Saves the number of every row that is in no figure, with its reason. */
export function LeftOutButton({ log }: { readonly log: LogFile }) {
  const { figures: texts } = useWords('complaintLog');
  const save = async () => {
    const { writeCsv } = await import('#export/csv/write-csv.ts');
    const rows = await log.leftOut();
    const table = rows.map(({ row, reason }) => [String(row), texts.reasons[reason]]);
    const csv = writeCsv([[texts.leftOutRow, texts.leftOutReason], ...table], ',');
    downloadFile(`${texts.leftOutName}.csv`, csv, 'text/csv;charset=utf-8');
  };
  return (
    <p className="actions">
      <button type="button" onClick={() => void save()}>
        {texts.leftOutSave}
      </button>
    </p>
  );
}
