import { allClauses, criterionNameIn } from '#core/catalogue/catalogue.ts';
import { cell, column, heading, paragraph, table } from '#core/document/blocks.ts';
import type { Block, FigureBlock, Run } from '#core/document/document.ts';
import { drawShares, type Share, type ShareBar } from '#core/figure/draw-shares.ts';
import { figureBlock } from '#core/figure/figure-block.ts';
import type { MissingCriterion } from '#core/gap/find-gaps.ts';
import { fill, fillCount, joinList, withLabel } from '#core/message.ts';
import {
  COMPLIANCE,
  type Compliance,
  type ComplianceCounts,
  type ProvisionScore,
} from '#core/scoring/score-provisions.ts';
import type { ResultWords } from '#core/words/result-words.ts';
import { clauseRun } from './clause-run.ts';
import { COMPLIANCE_MARKS } from './compliance-mark.ts';
import { evidencedColumn } from './evidenced-cell.ts';
import { joinItems } from './figures.ts';
import type { ResultContext } from './result-context.ts';

/** How a provision is complied with, in a word led by its shape. */
export function complianceCell(compliance: Compliance, { code }: ResultWords) {
  return cell(code.compliance[compliance], { mark: COMPLIANCE_MARKS[compliance] });
}

/** Why nothing is said over the whole of a standard of which not all is asked here. */
export function notAskedBlocks({ catalogue, words }: ResultContext): readonly Block[] {
  const { name, notAsked } = catalogue.standard;
  if (notAsked === undefined) return [];
  return [paragraph(fill(words.code.notAsked, { standard: name, notAsked }), 'note')];
}

/** All provisions as one bar, or as one bar each time they were counted. */
export function sharesFigure(
  counted: readonly { readonly name?: string; readonly counts: ComplianceCounts }[],
  { words, language }: Pick<ResultContext, 'words' | 'language'>,
): FigureBlock {
  const { code, columns } = words;
  const bars = counted.map(({ name, counts }): ShareBar => {
    const shares = COMPLIANCE.map(
      (compliance): Share => ({
        mark: COMPLIANCE_MARKS[compliance],
        word: code.compliance[compliance],
        count: counts[compliance],
      }),
    );
    return name === undefined ? { shares } : { name, shares };
  });
  return figureBlock({
    caption: code.figure,
    alternative: fill(code.figureText, {
      points: joinItems(
        bars.map((bar) => barText(bar, code, language)),
        words,
      ),
    }),
    numbers: {
      labels: [columns.result, ...bars.map(({ name }) => name ?? columns.provisions)],
      rows: COMPLIANCE.map((compliance) => [
        code.compliance[compliance],
        ...counted.map(({ counts }) => String(counts[compliance])),
      ]),
    },
    draw: (width) => drawShares(bars, width),
  });
}

function barText({ name, shares }: ShareBar, code: ResultWords['code'], language: string): string {
  const points = shares
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => fill(code.point, { compliance: word, count }));
  const text = joinList(language, points);
  return name === undefined ? text : withLabel(name, text);
}

/** How many provisions are complied with in which way. */
export function countsTable({ provisions, words }: ResultContext): Block {
  return table(
    words.code.countsCaption,
    [column(words.columns.result, 3), column(words.columns.provisions, 1, 'end')],
    COMPLIANCE.map((compliance) => [
      complianceCell(compliance, words),
      cell(String(provisions?.counts[compliance] ?? 0)),
    ]),
  );
}

/** The time limits that a code sets, each with the provision in which it stands. */
export function limitBlocks({ catalogue, words, language }: ResultContext): readonly Block[] {
  const { limits = [] } = catalogue.standard;
  const { limits: texts } = words;
  if (limits.length === 0) return [];
  const clauses = allClauses(catalogue);
  const provisionRun = (slug: string | undefined): Run => {
    const clause = clauses.find((one) => one.slug === slug);
    return clause === undefined
      ? { text: slug ?? words.figures.none }
      : { ...clauseRun(clause), text: clause.number };
  };
  return [
    heading(2, 'limits', texts.title),
    table(
      texts.caption,
      [
        column(texts.what, 4),
        column(texts.within, 2),
        column(texts.from, 3),
        column(texts.clause, 1.2),
      ],
      limits.map(({ what, value, unit, from, clause, note }) => [
        cell([{ text: what }, ...(note === undefined ? [] : [{ text: `\n${note}` }])]),
        cell(fillCount(language, texts.units[unit], value)),
        cell(from),
        cell([provisionRun(clause)]),
      ]),
    ),
  ];
}

/** A provision that is not, or only partly, complied with, or of which nobody knows. */
export interface OpenProvision extends ProvisionScore {
  readonly missing: readonly MissingCriterion[];
}

const OPEN: readonly Compliance[] = ['doesNotComply', 'partly', 'unknown'];

/**
 * The provisions that are open, in the order of the code, with what is missing in each. Criteria that
 * the organisation added do not bear on compliance, so nothing is missing for want of them.
 */
export function openProvisions({ provisions, answer }: ResultContext): readonly OpenProvision[] {
  return (provisions?.clauses ?? [])
    .filter(({ compliance }) => OPEN.includes(compliance))
    .map((provision) => ({
      ...provision,
      missing: provision.clause.criteria
        .filter(({ basis }) => basis !== 'practice')
        .map((criterion) => ({ criterion, value: answer(criterion.id) }))
        .filter(({ value }) => value !== 'met' && value !== 'notApplicable'),
    }));
}

/** The open provisions as one table, with what is missing in words. */
export function openTable(context: ResultContext): Block {
  const { words } = context;
  const { columns, code, marks } = words;
  return table(
    code.notCompliedTitle,
    [column(columns.clause, 2.4), column(columns.result, 1.5), column(columns.missing, 5)],
    openProvisions(context).map(({ clause, compliance, missing }) => [
      cell([clauseRun(clause, 'gap')]),
      complianceCell(compliance, words),
      cell(
        missing.flatMap(({ criterion, value }, place): readonly Run[] => [
          {
            text: `${place === 0 ? '' : '\n'}${criterionNameIn(clause, criterion)} `,
            strong: true,
          },
          { text: `${criterion.text} · ${marks[value ?? 'none']}` },
        ]),
      ),
    ]),
  );
}

/** Every provision with how it is complied with, a table an area. */
export function provisionTables({
  provisions,
  evidencedProvisions,
  words,
}: ResultContext): readonly Block[] {
  const { columns, figures, evidenced } = words;
  const borne = new Map(
    evidencedProvisions?.clauses.map(({ clause, compliance }) => [clause.id, compliance] as const),
  );
  return (provisions?.areas ?? []).map(({ area, clauses }) =>
    table(
      area.title,
      [
        column(columns.clause, 4),
        column(columns.result, 2),
        ...evidencedColumn(evidencedProvisions, words),
        column(columns.answered, 1, 'end'),
      ],
      clauses.map(({ clause, compliance, completeness: { answered, applicable } }) => {
        const alone = borne.get(clause.id);
        return [
          cell([clauseRun(clause)]),
          complianceCell(compliance, words),
          ...(alone === undefined
            ? []
            : [alone === compliance ? cell(evidenced.same) : complianceCell(alone, words)]),
          cell(fill(figures.count, { part: answered, whole: applicable })),
        ];
      }),
    ),
  );
}
