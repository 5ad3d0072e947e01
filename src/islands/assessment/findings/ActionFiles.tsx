import { registerName } from '#core/assessment/register-name.ts';
import { byDueDay, isPending } from '#core/audit/action-state.ts';
import { textRows } from '#core/tables/table.ts';
import type { Separator } from '#export/csv/write-csv.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { downloadFile } from '#storage/files.ts';
import { fileName } from '#text/file-name.ts';
import type { AuditWords, RegisterWords } from '#text/words.ts';
import { actionTitle } from './action-title.ts';
import type { Workpaper } from './workpaper.ts';

/** The actions as files for other programs: due days for a calendar, all of them for a spreadsheet. */
export function ActionFiles(paper: Workpaper) {
  const { addresses } = useSurroundings();
  const audit = useWords('audit');
  const { assessment } = paper;
  const words = useWords('registers');
  const { actions: texts } = audit;
  if (Object.keys(assessment.actions).length === 0) return null;
  return (
    <p className="row-actions">
      <button type="button" onClick={() => void saveCalendar(paper, audit)}>
        {texts.calendar}
      </button>
      <button type="button" onClick={() => void saveTable(paper, words, ',')}>
        {texts.csvComma}
      </button>
      <button type="button" onClick={() => void saveTable(paper, words, ';')}>
        {texts.csvSemicolon}
      </button>
      <a href={addresses.place('report', assessment.id, { hash: 'questionnaire' })}>
        {texts.workbook}
      </a>
    </p>
  );
}

async function saveCalendar({ assessment }: Workpaper, audit: AuditWords): Promise<void> {
  const { dueDaysCalendar } = await import('#export/calendar/actions-calendar.ts');
  const dueDays = byDueDay(assessment.actions).flatMap(([id, action]) =>
    action.due && isPending(action)
      ? [
          {
            id,
            day: action.due,
            title: `${registerName('A', assessment.actions, id)} ${actionTitle(action, audit)}`,
            text: [action.owner, assessment.organisation].filter(Boolean).join('\n'),
          },
        ]
      : [],
  );
  const { id, organisation: name } = assessment;
  const text = dueDaysCalendar({ id, name }, dueDays, new Date().toISOString());
  downloadFile(fileName(assessment, 'ics'), text, 'text/calendar');
}

async function saveTable(
  { assessment, catalogues, today }: Workpaper,
  words: RegisterWords,
  separator: Separator,
): Promise<void> {
  const [{ writeCsv }, { registerTable }] = await Promise.all([
    import('#export/csv/write-csv.ts'),
    import('#core/tables/register-table.ts'),
  ]);
  const context = { assessment, catalogues, walked: catalogues, today };
  const text = writeCsv(textRows(registerTable('actions', context, words)), separator);
  downloadFile(fileName(assessment, 'csv'), text, 'text/csv');
}
