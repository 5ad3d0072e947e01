import { cell, chapter, column, paragraph, table } from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import { fill } from '#core/message.ts';
import { coverageShare } from './coverage-blocks.ts';
import { shareText, standingText } from './figures.ts';
import type { ReportContext } from './report-context.ts';

/** The same answers against each standard, for those who read one page. */
export function overviewSection(contexts: readonly ReportContext[]): readonly Block[] {
  const [first] = contexts;
  if (first === undefined) return [];
  const { words, organisation, assessment } = first;
  const { columns, overview } = words;
  return [
    chapter('overview', overview.title),
    paragraph(fill(overview.lead, { organisation }), 'lead'),
    ...(assessment.depth === 'quick' ? [paragraph(words.summary.quick, 'note')] : []),
    table(
      overview.caption,
      [
        column(columns.standard, 3),
        column(columns.result, 3),
        column(columns.coverage, 2),
        column(columns.completeness, 2),
      ],
      contexts.map((context) => {
        const { answered, applicable } = context.score.overall.completeness;
        const { id, name } = context.catalogue.standard;
        return [
          cell([{ text: name, to: `${id}/summary` }]),
          cell(standingText(context)),
          cell(coverageShare(context)),
          cell(shareText(answered, applicable, words)),
        ];
      }),
    ),
    paragraph(overview.note, 'note'),
  ];
}
