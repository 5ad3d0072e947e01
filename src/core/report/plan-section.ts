import { inRegisterOrder, registerName } from '#core/assessment/register-name.ts';
import { inDayOrder } from '#core/audit/sessions-by-day.ts';
import { allClauses, clauseLabel } from '#core/catalogue/catalogue.ts';
import { cell, chapter, column, heading, paragraph, table } from '#core/document/blocks.ts';
import type { Block, TableCell } from '#core/document/document.ts';
import { filledTable } from '#core/document/filled-table.ts';
import { joinList, withLabel, writeDay } from '#core/message.ts';
import { joinItems } from '#core/result-blocks/figures.ts';
import type { Session } from '#schema/record/session.ts';
import { datesText, personText } from './record-text.ts';
import type { ReportContext } from './report-context.ts';

type Contexts = readonly ReportContext[];

/** Whether anything was planned. */
function isPlanned({ assessment }: ReportContext): boolean {
  const { audit = {}, sessions = {}, sampling = {}, programme = {} } = assessment;
  return [audit, sessions, sampling, programme].some((part) => Object.keys(part).length > 0);
}

/** What the audit is for and against what, who does it, when whom, and how much is looked at; where it was planned. */
export function planSection(contexts: Contexts): readonly Block[] {
  const [context] = contexts;
  if (context === undefined) return [];
  const { words, edition } = context;
  const title = chapter('plan', words.plan.title);
  if (!isPlanned(context)) return edition === 'plan' ? [title, paragraph(words.plan.none)] : [];
  return [
    title,
    aboutTable(contexts, context),
    teamTable(context),
    ...sessionBlocks(contexts, context),
    ...samplingBlocks(contexts, context),
    ...programmeBlocks(context),
  ];
}

/** The kind of audit in words, where it is stated. */
export function auditKind({ assessment, words }: ReportContext): string | undefined {
  const kind = assessment.audit?.kind;
  return kind && words.plan.kinds[kind];
}

/** Whether somebody else audits the organisation: then it assesses no self. */
export function isAuditOfAnother({ audit }: Pick<ReportContext['assessment'], 'audit'>): boolean {
  return audit?.kind === 'second' || audit?.kind === 'third';
}

/** Of whom evidence is asked ahead, and by when, where it is stated. */
function requestFacts({ assessment, words, language }: ReportContext) {
  const { requestTo, requestBy } = assessment.audit ?? {};
  return [
    ...(requestTo?.trim() ? [[words.plan.requestTo, requestTo] as const] : []),
    ...(requestBy ? [[words.plan.requestBy, writeDay(language, requestBy)] as const] : []),
  ];
}

function aboutTable(contexts: Contexts, context: ReportContext): Block {
  const { assessment, words, language } = context;
  const { plan, record } = words;
  const { audit, scope } = assessment;
  const names = contexts.map(({ catalogue }) => catalogue.standard.name);
  const criteria = [joinList(language, names), audit?.criteria?.trim() ?? ''];
  const facts = [
    [plan.kind, auditKind(context)],
    [plan.client, audit?.client],
    [plan.objectives, audit?.objectives],
    [plan.criteria, criteria.filter(Boolean).join('\n')],
    [plan.sites, scope.sites],
    [plan.channels, scope.channels],
    [plan.dates, datesText(assessment, words, language)],
    ...requestFacts(context),
  ] as const;
  return table(
    plan.aboutCaption,
    [column(words.columns.subject, 1), column(words.columns.record, 3)],
    facts.map(([label, value]) => [cell(label), cell(value?.trim() || record.notStated)]),
  );
}

function teamTable({ assessment, words }: ReportContext): Block {
  const { plan, record } = words;
  const { leadAssessor, team } = assessment;
  const members = [
    { ...leadAssessor, isLead: true },
    ...team.map((member) => ({ ...member, isLead: false })),
  ];
  return table(
    plan.teamCaption,
    [column(plan.member, 2), column(plan.independence, 3)],
    members.map(({ isLead, independence, ...person }) => [
      cell(joinItems([personText(person, words), ...(isLead ? [plan.lead] : [])], words)),
      cell(independence?.trim() || record.notStated),
    ]),
  );
}

/** How the clauses of a plan are called, each by the standard that it is in where there are several. */
export function clausesText(ids: readonly string[], contexts: Contexts): string {
  return ids
    .map((id) => {
      const context = contexts.find(({ catalogue }) =>
        allClauses(catalogue).some((clause) => clause.id === id),
      );
      const clause = context && allClauses(context.catalogue).find((one) => one.id === id);
      if (context === undefined || clause === undefined) return id;
      return contexts.length === 1
        ? clause.number
        : `${context.catalogue.standard.name} ${clause.number}`;
    })
    .join(', ');
}

/** When a session is, as far as it is stated. */
export function sessionTime(
  { day = '', from = '', to = '' }: Session,
  words: ReportContext['words'],
  language: string,
): string {
  const times = [from, to].filter((time) => time.trim() !== '').join('–');
  return [writeDay(language, day), times].filter(Boolean).join(' ') || words.figures.none;
}

/** What kind of session it is, and who is asked in it. */
export function sessionTitle({ kind, role }: Session, { plan }: ReportContext['words']): string {
  const title = plan.sessionKinds[kind];
  return role && kind === 'interview' ? withLabel(title, plan.roles[role]) : title;
}

function sessionBlocks(contexts: Contexts, context: ReportContext): readonly Block[] {
  const { assessment, words, language } = context;
  const { plan, figures } = words;
  const { sessions = {} } = assessment;
  if (Object.keys(sessions).length === 0) return [];
  const row = ([id, session]: readonly [string, Session]): readonly TableCell[] =>
    [
      registerName('M', sessions, id),
      sessionTime(session, words, language),
      sessionTitle(session, words),
      session.auditor,
      session.whom,
      clausesText(session.clauses, contexts),
      session.site,
    ].map((text) => cell(text?.trim() || figures.none));
  return [
    heading(2, 'plan-sessions', plan.sessionsTitle),
    filledTable(
      plan.sessionsCaption,
      [
        column(plan.number, 1),
        column(plan.time, 2.4),
        column(plan.what, 2.6),
        column(plan.auditor, 2),
        column(plan.whom, 2),
        column(words.columns.clause, 2),
        column(plan.site, 1.8),
      ],
      inDayOrder(sessions).map(row),
      figures.none,
    ),
  ];
}

/** What each clause is called, by its id. */
function clauseLabels(contexts: Contexts): ReadonlyMap<string, string> {
  const clauses = contexts.flatMap(({ catalogue }) => allClauses(catalogue));
  return new Map(clauses.map((clause) => [clause.id, clauseLabel(clause)]));
}

function samplingBlocks(contexts: Contexts, context: ReportContext): readonly Block[] {
  const { assessment, words } = context;
  const { plan, figures } = words;
  const { sampling = {}, samples } = assessment;
  const labels = clauseLabels(contexts);
  const rows = inRegisterOrder(sampling).map(([, planned]) =>
    [
      labels.get(planned.clauseId) ?? planned.clauseId,
      planned.site,
      planned.what,
      planned.population?.toString(),
      planned.size?.toString(),
      plan.samplingMethods[planned.method],
      planned.reason,
      registerName('S', samples, planned.sampleId ?? ''),
    ].map((text) => cell(text?.trim() || figures.none)),
  );
  if (rows.length === 0) return [];
  return [
    heading(2, 'plan-sampling', plan.samplingTitle),
    filledTable(
      plan.samplingCaption,
      [
        column(words.columns.clause, 2.4),
        column(plan.site, 1.6),
        column(plan.population, 1.6),
        column(plan.count, 1, 'end'),
        column(plan.size, 1, 'end'),
        column(plan.method, 1.5),
        column(words.columns.why, 3),
        column(plan.sample, 1),
      ],
      rows,
      figures.none,
    ),
  ];
}

function programmeBlocks({ assessment, words, language }: ReportContext): readonly Block[] {
  const { plan, figures } = words;
  const rows = inRegisterOrder(assessment.programme ?? {}).map(([, one]) =>
    [
      one.title,
      one.day && writeDay(language, one.day),
      one.kind && plan.kinds[one.kind],
      one.lead,
      one.scope,
      one.reason,
      plan.programmeStatuses[one.status],
    ].map((text) => cell(text?.trim() || figures.none)),
  );
  if (rows.length === 0) return [];
  return [
    heading(2, 'plan-programme', plan.programmeTitle),
    filledTable(
      plan.programmeCaption,
      [
        column(plan.audit, 2.5),
        column(plan.day, 1.6),
        column(plan.kind, 1.6),
        column(plan.ledBy, 1.6),
        column(plan.scope, 2.4),
        column(words.columns.why, 2.4),
        column(plan.state, 1.3),
      ],
      rows,
      figures.none,
    ),
  ];
}
