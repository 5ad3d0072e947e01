import { type Clause, type Criterion, clauseTitle } from '#core/catalogue/catalogue.ts';
import { partsIn } from '#core/catalogue/covered-parts.ts';
import { cell, chapter, column, paragraph, table } from '#core/document/blocks.ts';
import type { Block, TableCell } from '#core/document/document.ts';
import { joinSentences } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import { coveringReason } from '#core/scoring/answer-that-holds.ts';
import { type ProvisionScore, scoreProvision } from '#core/scoring/score-provisions.ts';
import type { ReportContext } from './report-context.ts';

/**
 * The table that the Housing Ombudsman and the Local Government and Social Care Ombudsman ask member
 * bodies to fill in and publish: provision, requirement, comply, evidence, commentary. A provision is
 * complied with or not; "in part" is a no that the commentary explains. Where one clause takes several
 * provisions together, each has a row of its own, as on the form.
 */
export function regulatorTable(context: ReportContext): readonly Block[] {
  const { catalogue, provisions, words } = context;
  const { table: kind } = catalogue.standard;
  if (kind === undefined || provisions === undefined) return [];
  const texts = words.regulator;
  return [
    chapter('self-assessment', texts.title),
    paragraph(texts.leads[kind]),
    ...provisions.areas.map(({ area, clauses }) =>
      table(
        area.title,
        [
          column(texts.provision, 1.3),
          column(texts.requirement, 4),
          column(texts.comply, 1.4),
          column(texts.evidence, 3.4),
          column(texts.commentary, 3.4),
        ],
        clauses
          .flatMap((provision) => byNumber(provision, context))
          .toSorted(({ clause: a }, { clause: b }) => inOrder(a.number, b.number))
          .map((provision) => row(provision, context)),
      ),
    ),
  ];
}

function inOrder(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

/** A clause by the provisions that it takes together, as far as its criteria say to which they belong. */
function byNumber(provision: ProvisionScore, { answer }: ReportContext): readonly ProvisionScore[] {
  const { clause } = provision;
  if (clause.criteria.every(({ number }) => number === undefined)) return [provision];
  return partsIn(clause.number).map((number) => {
    const criteria = clause.criteria.filter((one) =>
      partsIn(one.number ?? clause.number).includes(number),
    );
    return scoreProvision({ ...clause, number, criteria }, answer);
  });
}

function row(provision: ProvisionScore, context: ReportContext): readonly TableCell[] {
  const { clause, compliance } = provision;
  const { words } = context;
  const evidence = evidenceOf(clause, context);
  const commentary = commentaryOf(clause, context);
  return [
    cell(clause.number),
    cell([
      { text: `${clauseTitle(clause)}\n`, strong: true },
      { text: joinSentences(clause.criteria.map(({ text }) => text)) },
    ]),
    cell(words.regulator.answers[compliance]),
    cell(evidence === '' ? words.figures.none : evidence),
    cell(commentary === '' ? words.figures.none : commentary),
  ];
}

/** The notes on what is met. */
function evidenceOf(clause: Clause, { assessment, answer, has }: ReportContext): string {
  if (!has('notes')) return '';
  return clause.criteria
    .filter(({ id }) => answer(id) === 'met')
    .flatMap(({ id }) => ownEntry(assessment.answers, id)?.note?.trim() || [])
    .join('\n');
}

/** The note on the provision, why something does not apply, and what is missing with what was noted on it. */
function commentaryOf(clause: Clause, context: ReportContext): string {
  const { assessment, has } = context;
  const covering = coveringReason(assessment, clause);
  const clauseNote = ownEntry(assessment.clauses, clause.id)?.note?.trim();
  const onCriteria = covering === undefined ? clause.criteria : [];
  return [
    ...(covering === undefined ? [] : [covering]),
    ...(has('notes') && clauseNote ? [clauseNote] : []),
    ...onCriteria.flatMap((criterion) => commentOn(criterion, context)),
  ].join('\n');
}

function commentOn(
  { id, text }: Criterion,
  { assessment, answer, words, has }: ReportContext,
): readonly string[] {
  const value = answer(id);
  const { note: noted = '', reason = '' } = ownEntry(assessment.answers, id) ?? {};
  const note = has('notes') ? noted : '';
  const written = (recorded: string) => (recorded.trim() === '' ? [] : [recorded.trim()]);
  switch (value) {
    case 'unmet':
    case 'partly':
    case 'unknown':
      return [joinSentences([words.regulator.missing[value], text]), ...written(note)];
    case 'notApplicable':
      return written(reason);
    default:
      return [];
  }
}
