import { type InterviewRole, isAskedOf } from '#core/audit/interview-sheets.ts';
import {
  allClauses,
  type Clause,
  type Criterion,
  clauseLabel,
  criterionNameIn,
} from '#core/catalogue/catalogue.ts';
import { cell, chapter, column, heading, paragraph, table } from '#core/document/blocks.ts';
import type { Block, TableBlock } from '#core/document/document.ts';
import { ownEntry } from '#core/own-entry.ts';
import type { ReportWords } from '#core/words/report-words.ts';
import { INTERVIEW_ROLES } from '#schema/record/audit-format.ts';
import { ANSWER_VALUES } from '#schema/record/format.ts';
import type { ReportContext } from './report-context.ts';

/** The questions of a standard without any answer, with room to tick and to write. */
export function checklistSection(context: ReportContext): readonly Block[] {
  const { catalogue, words, checklistBy } = context;
  // By role, each sheet holds what all standards ask of it.
  if (checklistBy === 'role') return [];
  const { checklist: texts } = words;
  return [
    chapter('checklist', texts.title),
    paragraph(texts.lead),
    ...catalogue.areas.flatMap((area) => {
      const clauses = askedHere(area.clauses, context);
      if (clauses.length === 0) return [];
      return [
        heading(2, `checklist-${area.id}`, area.title),
        ...clauses.map((asked) => checklistTable(clauseLabel(asked.clause), asked, words)),
      ];
    }),
  ];
}

/** The same questions, a sheet for each role that is asked them and one for those that are for nobody in particular. */
export function checklistByRole(contexts: readonly ReportContext[]): readonly Block[] {
  const [first] = contexts;
  if (first === undefined || first.checklistBy !== 'role') return [];
  const { checklist: texts, plan, interviews } = first.words;
  const sheets = [...INTERVIEW_ROLES, undefined].flatMap((role) => {
    const tables = contexts.flatMap((context) => tablesOf(role, context, contexts.length > 1));
    return tables.length === 0 ? [] : [{ role, tables }];
  });
  return [
    chapter('checklist', texts.title),
    paragraph(texts.leadByRole),
    ...sheets.flatMap(({ role, tables }, at) => [
      chapter(`checklist-${role ?? 'others'}`, role ? plan.roles[role] : interviews.others, at > 0),
      ...tables,
    ]),
  ];
}

/** What one standard asks of a role, clause by clause. */
function tablesOf(
  role: InterviewRole | undefined,
  context: ReportContext,
  isOneOfSeveral: boolean,
): readonly Block[] {
  const { catalogue, guidance, words } = context;
  const clauses = allClauses(catalogue).filter(({ id }) =>
    isAskedOf(role, ownEntry(guidance, id)?.asked ?? []),
  );
  const name = isOneOfSeveral ? `${catalogue.standard.name} ` : '';
  return askedHere(clauses, context).map((asked) =>
    checklistTable(`${name}${clauseLabel(asked.clause)}`, asked, words),
  );
}

/** The clauses with those of their criteria that no standard before has asked. */
function askedHere(
  clauses: readonly Clause[],
  { askedElsewhere }: ReportContext,
): readonly AskedCriteria[] {
  return clauses.flatMap((clause) => {
    const criteria = clause.criteria.filter(({ id }) => askedElsewhere(id) === undefined);
    return criteria.length === 0 ? [] : [{ clause, criteria }];
  });
}

interface AskedCriteria {
  readonly clause: Clause;
  readonly criteria: readonly Criterion[];
}

/** Statements of a clause with a box for each answer and lines for a note. */
export function checklistTable(
  caption: string,
  { clause, criteria }: AskedCriteria,
  { columns, marks }: Pick<ReportWords, 'columns' | 'marks'>,
): TableBlock {
  return table(
    caption,
    [
      column(columns.criterion, 6),
      ...ANSWER_VALUES.map((value) => column(marks[value], 1.1, 'center')),
      column(columns.note, 4),
    ],
    criteria.map((criterion) => [
      cell([
        { text: `${criterionNameIn(clause, criterion)} `, strong: true },
        { text: criterion.text },
      ]),
      ...ANSWER_VALUES.map(() => cell('')),
      { runs: [], lines: 3 },
    ]),
  );
}
