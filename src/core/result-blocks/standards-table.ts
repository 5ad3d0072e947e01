import { cell, column, table } from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import { coverageShare } from './coverage-blocks.ts';
import { alignmentShare, shareText, standingText } from './figures.ts';
import type { ResultContext } from './result-context.ts';

/** The same answers against each standard. */
export function standardsTable(
  contexts: readonly ResultContext[],
  { columns, standards, figures }: ResultContext['words'],
): Block {
  return table(
    standards.caption,
    [
      column(columns.standard, 3),
      column(columns.result, 3),
      column(columns.alignment, 2, 'end'),
      column(columns.coverage, 1.6, 'end'),
      column(columns.completeness, 2, 'end'),
    ],
    contexts.map((context) => {
      const { provisions, score, words } = context;
      const { alignment, completeness } = score.overall;
      const { id, name } = context.catalogue.standard;
      return [
        cell([{ text: name, to: `${id}/summary`, about: { standard: id } }]),
        cell(standingText(context)),
        // A code asks only what it binds to, so alignment would say again what compliance says.
        cell(provisions ? figures.none : alignmentShare(alignment, words)),
        cell(coverageShare(context)),
        cell(shareText(completeness.answered, completeness.applicable, words)),
      ];
    }),
  );
}
