import { chapter, paragraph } from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import { fill } from '#core/message.ts';
import { standardsTable } from '#core/result-blocks/standards-table.ts';
import type { ReportContext } from './report-context.ts';

/** The same answers against each standard, for those who read one page. */
export function overviewSection(contexts: readonly ReportContext[]): readonly Block[] {
  const [first] = contexts;
  if (first === undefined) return [];
  const { words, organisation, assessment } = first;
  const { overview } = words;
  return [
    chapter('overview', overview.title),
    paragraph(fill(overview.lead, { organisation }), 'lead'),
    ...(assessment.depth === 'quick' ? [paragraph(words.summary.quick, 'note')] : []),
    standardsTable(contexts, words),
    paragraph(overview.note, 'note'),
  ];
}
