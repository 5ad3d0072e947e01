import { allClauses, type Clause, type Criterion, clauseLabel } from '#core/catalogue/catalogue.ts';
import type { FigureSheet } from '#core/document/sheet-cell.ts';
import { fill, spaceAfter } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import { textPrint, writeRowKey } from '#core/questionnaire/row-key.ts';
import { answerRule } from '#core/questionnaire/tones.ts';
import { entryNames } from '#core/register/entry-names.ts';
import type { ReportContext } from '#core/report/report-context.ts';
import { coveringReason } from '#core/scoring/answer-that-holds.ts';
import { LIST_SIGN } from '#core/tables/write-cell.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { makeSheet, type SheetColumn, written } from './make-sheet.ts';

interface Row {
  readonly context: ReportContext;
  readonly clause: Clause;
  readonly criterion: Criterion;
  /** What it rests on, by name. */
  readonly evidence: readonly string[];
}

/** Every criterion of every standard with its answer, and what was recorded beside it. */
export function answersSheet(contexts: readonly ReportContext[]): readonly FigureSheet[] {
  return contexts.slice(0, 1).flatMap((first) => {
    const evidence = evidenceByCriterion(first.assessment);
    const rows = contexts.flatMap((context) =>
      allClauses(context.catalogue).flatMap((clause) =>
        clause.criteria.map(
          (criterion): Row => ({
            ...{ context, clause, criterion },
            evidence: evidence.get(criterion.id) ?? [],
          }),
        ),
      ),
    );
    return makeSheet(first.words.workbook.answers, columnsIn(first), rows);
  });
}

function columnsIn({ words }: ReportContext): readonly SheetColumn<Row>[] {
  const { columns, marks, workbook } = words;
  return [
    {
      heading: columns.standard,
      cell: ({ context }) => written(context.catalogue.standard.name),
    },
    { heading: columns.clause, cell: ({ clause }) => written(clauseLabel(clause)) },
    { heading: workbook.id, cell: ({ criterion }) => written(criterion.id) },
    { heading: columns.criterion, cell: (row) => written(criterionText(row)) },
    {
      heading: columns.answer,
      cell: ({ context, criterion }) => written(marks[context.answer(criterion.id) ?? 'none']),
      rule: answerRule(marks),
    },
    {
      heading: words.register.title,
      cell: ({ evidence }) => written(evidence.join(LIST_SIGN)),
    },
    { heading: columns.note, cell: (row) => written(noteOf(row)) },
    { heading: columns.reason, cell: (row) => written(reasonOf(row)) },
    {
      heading: words.lists.marked.title,
      cell: ({ context, criterion }) =>
        written(
          context.has('marks') && ownEntry(context.assessment.answers, criterion.id)?.marked
            ? words.clauses.marked
            : undefined,
        ),
    },
    { heading: workbook.key, cell: (row) => written(keyOf(row)), rule: { isHidden: true } },
  ];
}

/** What leads an answer back; none where it is another row's. */
function keyOf({ context, criterion }: Row): string | undefined {
  const { assessment, catalogue, askedElsewhere } = context;
  if (askedElsewhere(criterion.id) !== undefined) return undefined;
  return writeRowKey({
    ...{ kind: 'answers', assessment: assessment.id, id: criterion.id },
    version: catalogue.standard.catalogueVersion,
    print: textPrint(criterion.text),
  });
}

function criterionText({ criterion: { id, text }, context }: Row): string {
  const isOwn = Object.hasOwn(context.assessment.tailoring.ownCriteria, id);
  return isOwn ? `${text}${spaceAfter(text)}${context.words.clauses.own}` : text;
}

/** The note, as far as notes go out; of what is asked under another standard, where that is. */
function noteOf({ context, criterion }: Row): string | undefined {
  const { assessment, askedElsewhere, has, words } = context;
  const place = askedElsewhere(criterion.id);
  if (place === undefined)
    return has('notes') ? ownEntry(assessment.answers, criterion.id)?.note : undefined;
  const { standard, clause } = place;
  return fill(words.clauses.askedUnder, { standard, clause: clause.number });
}

/** Why the criterion, or all of its clause or area, does not apply. */
function reasonOf({ context, clause, criterion }: Row): string | undefined {
  const { assessment, answer } = context;
  if (answer(criterion.id) !== 'notApplicable') return undefined;
  return coveringReason(assessment, clause) ?? ownEntry(assessment.answers, criterion.id)?.reason;
}

function evidenceByCriterion(assessment: Assessment): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [id, name] of entryNames('evidence', assessment))
    for (const criterion of ownEntry(assessment.evidence, id)?.criteria ?? [])
      found.set(criterion, [...(found.get(criterion) ?? []), name]);
  return found;
}
