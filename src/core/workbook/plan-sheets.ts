import { inRegisterOrder, registerName } from '#core/assessment/register-name.ts';
import { inDayOrder } from '#core/audit/sessions-by-day.ts';
import { EMPTY, type FigureSheet, numeric, type SheetCell } from '#core/document/sheet-cell.ts';
import { ownEntry } from '#core/own-entry.ts';
import { clausesText, sessionTitle } from '#core/report/plan-section.ts';
import { personText } from '#core/report/record-text.ts';
import type { ReportContext } from '#core/report/report-context.ts';
import type { HandedOut } from '#schema/record/handed-out.ts';
import type { ProgrammeAudit } from '#schema/record/programme.ts';
import type { Sampling } from '#schema/record/sampling.ts';
import type { InterviewNote, Session } from '#schema/record/session.ts';
import { makeSheet, type SheetColumn, written } from './make-sheet.ts';

type Contexts = readonly ReportContext[];
/** An entry of a register under its id. */
type Row<Entry> = readonly [id: string, entry: Entry];

const dayCell = (day: string | undefined): SheetCell => (day ? { kind: 'day', day } : EMPTY);

/** What was planned of an audit and what became of it, a sheet for each of its lists. */
export function planSheets(contexts: Contexts): readonly FigureSheet[] {
  return contexts
    .slice(0, 1)
    .flatMap((first) => [
      ...teamSheet(first),
      ...sessionsSheet(contexts, first),
      ...interviewsSheet(contexts, first),
      ...samplingSheet(contexts, first),
      ...programmeSheet(first),
      ...handedOutSheet(contexts, first),
    ]);
}

/** Who audits, where somebody said how they stand to what is audited: names alone are on the cover. */
function teamSheet({ assessment, words }: ReportContext): readonly FigureSheet[] {
  const { leadAssessor, team } = assessment;
  const members = [leadAssessor, ...team];
  if (members.every(({ independence }) => !independence?.trim())) return [];
  return makeSheet(
    words.plan.teamCaption,
    [
      { heading: words.plan.member, cell: (one) => written(personText(one, words)) },
      { heading: words.plan.independence, cell: (one) => written(one.independence) },
    ],
    members,
  );
}

function sessionsSheet(contexts: Contexts, first: ReportContext): readonly FigureSheet[] {
  const { assessment, words, has } = first;
  const { plan, workbook, closing } = words;
  const { sessions = {}, evidence } = assessment;
  const noted = (text: string | undefined) => (has('notes') ? written(text) : EMPTY);
  const columns: readonly SheetColumn<Row<Session>>[] = [
    { heading: plan.number, cell: ([id]) => written(registerName('M', sessions, id)) },
    { heading: plan.day, cell: ([, { day }]) => dayCell(day) },
    { heading: workbook.from, cell: ([, { from }]) => written(from) },
    { heading: workbook.to, cell: ([, { to }]) => written(to) },
    { heading: plan.what, cell: ([, one]) => written(sessionTitle(one, words)) },
    { heading: plan.auditor, cell: ([, { auditor }]) => written(auditor) },
    { heading: plan.whom, cell: ([, { whom }]) => written(whom) },
    { heading: plan.site, cell: ([, { site }]) => written(site) },
    {
      heading: words.columns.clause,
      cell: ([, { clauses }]) => written(clausesText(clauses, contexts)),
    },
    { heading: closing.attendees, cell: ([, { attendees }]) => written(attendees) },
    { heading: closing.notes, cell: ([, { notes }]) => noted(notes) },
    {
      heading: workbook.evidence,
      cell: ([, { evidenceId = '' }]) => written(registerName('E', evidence, evidenceId)),
    },
  ];
  return makeSheet(plan.sessionsTitle, columns, inDayOrder(sessions));
}

/** What was said in interviews, question by question: nothing where notes stay in the house. */
function interviewsSheet(contexts: Contexts, first: ReportContext): readonly FigureSheet[] {
  const { assessment, words, has } = first;
  const { sessions = {}, interviewNotes = {} } = assessment;
  if (!has('notes')) return [];
  const sessionOf = ({ sessionId }: InterviewNote) => ownEntry(sessions, sessionId);
  const columns: readonly SheetColumn<InterviewNote>[] = [
    {
      heading: words.plan.number,
      cell: ({ sessionId }) => written(registerName('M', sessions, sessionId)),
    },
    { heading: words.plan.day, cell: (note) => dayCell(sessionOf(note)?.day) },
    { heading: words.plan.whom, cell: (note) => written(sessionOf(note)?.whom) },
    {
      heading: words.columns.clause,
      cell: ({ clauseId }) => written(clausesText([clauseId], contexts)),
    },
    { heading: words.interviews.question, cell: ({ question }) => written(question) },
    { heading: words.interviews.answer, cell: ({ note }) => written(note) },
  ];
  const order = inDayOrder(sessions).map(([id]) => id);
  const rows = Object.values(interviewNotes)
    .filter(({ note }) => note.trim() !== '')
    .toSorted((a, b) => order.indexOf(a.sessionId) - order.indexOf(b.sessionId));
  return makeSheet(words.workbook.interviews, columns, rows);
}

function samplingSheet(contexts: Contexts, first: ReportContext): readonly FigureSheet[] {
  const { assessment, words } = first;
  const { plan, columns: heads } = words;
  const { sampling = {}, samples } = assessment;
  const columns: readonly SheetColumn<Row<Sampling>>[] = [
    { heading: plan.number, cell: ([id]) => written(registerName('P', sampling, id)) },
    {
      heading: heads.clause,
      cell: ([, { clauseId }]) => written(clausesText([clauseId], contexts)),
    },
    { heading: plan.site, cell: ([, { site }]) => written(site) },
    { heading: plan.population, cell: ([, { what }]) => written(what) },
    { heading: plan.count, cell: ([, { population }]) => numeric('count', population) },
    { heading: plan.size, cell: ([, { size }]) => numeric('count', size) },
    { heading: plan.method, cell: ([, { method }]) => written(plan.samplingMethods[method]) },
    { heading: heads.why, cell: ([, { reason }]) => written(reason) },
    {
      heading: plan.sample,
      cell: ([, { sampleId = '' }]) => written(registerName('S', samples, sampleId)),
    },
  ];
  return makeSheet(plan.samplingTitle, columns, inRegisterOrder(sampling));
}

function programmeSheet({ assessment, words }: ReportContext): readonly FigureSheet[] {
  const { plan } = words;
  const { programme = {} } = assessment;
  const columns: readonly SheetColumn<Row<ProgrammeAudit>>[] = [
    { heading: plan.number, cell: ([id]) => written(registerName('Y', programme, id)) },
    { heading: plan.audit, cell: ([, { title }]) => written(title) },
    { heading: plan.day, cell: ([, { day }]) => dayCell(day) },
    { heading: plan.kind, cell: ([, { kind }]) => written(kind && plan.kinds[kind]) },
    { heading: plan.ledBy, cell: ([, { lead }]) => written(lead) },
    { heading: plan.scope, cell: ([, { scope }]) => written(scope) },
    { heading: words.columns.why, cell: ([, { reason }]) => written(reason) },
    {
      heading: plan.state,
      cell: ([, { status }]) => written(plan.programmeStatuses[status]),
    },
  ];
  return makeSheet(plan.programmeTitle, columns, inRegisterOrder(programme));
}

/** What is out, to whom, and what came back; what is due and has not is marked. */
function handedOutSheet(contexts: Contexts, first: ReportContext): readonly FigureSheet[] {
  const { assessment, words } = first;
  const { title, ...heads } = words.workbook.handedOut;
  const columns: readonly SheetColumn<HandedOut>[] = [
    { heading: heads.to, cell: ({ to }) => written(to) },
    { heading: heads.group, cell: ({ group }) => written(group) },
    { heading: words.plan.site, cell: ({ site }) => written(site) },
    {
      heading: words.columns.clause,
      cell: ({ clauses }) => written(clausesText(clauses, contexts)),
    },
    { heading: heads.form, cell: ({ form = 'workbook' }) => written(heads.forms[form]) },
    {
      heading: heads.isAnonymous,
      cell: ({ isAnonymous }) => written(isAnonymous ? heads.promised : undefined),
    },
    { heading: heads.on, cell: ({ on }) => dayCell(on) },
    {
      heading: heads.due,
      cell: ({ due }) => dayCell(due),
      rule: { pending: { heading: words.plan.state, labels: [heads.out] } },
    },
    {
      heading: words.plan.state,
      cell: ({ backOn }) => written(backOn ? heads.back : heads.out),
    },
    { heading: heads.backOn, cell: ({ backOn }) => dayCell(backOn) },
  ];
  const rows = Object.values(assessment.handedOut ?? {}).toSorted((a, b) =>
    a.on.localeCompare(b.on),
  );
  return makeSheet(title, columns, rows);
}
