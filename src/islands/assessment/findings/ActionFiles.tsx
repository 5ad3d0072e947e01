import { inRegisterOrder, registerName } from '#core/assessment/register-name.ts';
import { byDueDay, isPending, suggestPriority } from '#core/audit/action-state.ts';
import { clauseLabel } from '#core/catalogue/catalogue.ts';
import type { Separator } from '#export/csv/write-csv.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import { downloadFile } from '#storage/files.ts';
import { fileName } from '#text/file-name.ts';
import type { AssessmentWords, AuditWords } from '#text/words.ts';
import { actionTitle } from './action-title.ts';
import { judgeClause } from './grade.ts';
import type { Workpaper } from './workpaper.ts';

interface TableWords {
  readonly assessment: AssessmentWords;
  readonly audit: AuditWords;
}

/** The actions as files for other programs: due days for a calendar, all of them for a spreadsheet. */
export function ActionFiles(paper: Workpaper) {
  const audit = useWords('audit');
  const { assessment } = paper;
  const words = { audit, assessment: useWords('assessment') };
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

async function saveTable(paper: Workpaper, words: TableWords, separator: Separator): Promise<void> {
  const { writeCsv } = await import('#export/csv/write-csv.ts');
  const { assessment } = paper;
  const rows = inRegisterOrder(assessment.actions).map(([id]) => tableRow(id, paper, words.audit));
  const text = writeCsv([tableHead(words), ...rows], separator);
  downloadFile(fileName(assessment, 'csv'), text, 'text/csv');
}

function tableHead({ audit, assessment }: TableWords): readonly string[] {
  const { actions: texts, findings, evidence } = audit;
  return [
    evidence.name,
    texts.finding,
    assessment.areaWords.clause,
    findings.condition,
    texts.cause,
    texts.correction,
    texts.correctiveAction,
    texts.remedy,
    texts.owner,
    texts.due,
    texts.priority,
    texts.effort,
    texts.status,
    texts.closedBy,
    texts.closedOn,
    texts.effectChecked,
  ];
}

function tableRow(id: string, paper: Workpaper, audit: AuditWords): readonly string[] {
  const { assessment, catalogues } = paper;
  const action = assessment.actions[id];
  if (action === undefined) return [];
  const finding = assessment.findings[action.findingId];
  const judged = finding && judgeClause(finding.clauseId, catalogues, assessment);
  const priority = action.priority ?? suggestPriority(judged?.score, assessment);
  const cells = [
    registerName('A', assessment.actions, id),
    finding && registerName('F', assessment.findings, action.findingId),
    judged && clauseLabel(judged.clause),
    finding?.condition,
    action.cause,
    action.correction,
    action.correctiveAction,
    action.remedy && audit.remedies[action.remedy],
    action.owner,
    action.due,
    audit.priorities[priority],
    action.effort && audit.efforts[action.effort],
    audit.statuses[action.status],
    action.closedBy,
    action.closedOn,
    action.effectChecked,
  ];
  return cells.map((cell) => cell ?? '');
}
