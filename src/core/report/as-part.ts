import type { Block, Run, TableCell } from '#core/document/document.ts';
import { fill } from '#core/message.ts';
import type { ReportContext } from './report-context.ts';

/**
 * The blocks of one standard as a part among others: its chapters carry the standard's name, and what
 * they link to lies in the same part, although two standards may number their clauses alike.
 */
export function asPart(
  blocks: readonly Block[],
  { catalogue, words }: ReportContext,
): readonly Block[] {
  const { id, name } = catalogue.standard;
  const target = (own: string) => `${id}/${own}`;
  const inPart = (run: Run): Run => (run.to === undefined ? run : { ...run, to: target(run.to) });
  const runs = (all: readonly Run[]) => all.map(inPart);
  return blocks.map((block): Block => {
    switch (block.kind) {
      case 'heading': {
        const isChapter = block.level === 1;
        const text = isChapter
          ? fill(words.document.part, { standard: name, title: block.text })
          : block.text;
        return { ...block, text, id: target(block.id) };
      }
      case 'paragraph':
        return { ...block, runs: runs(block.runs) };
      case 'list':
        return { ...block, items: block.items.map(runs) };
      case 'table': {
        const inCell = (cell: TableCell) => ({ ...cell, runs: runs(cell.runs) });
        return { ...block, rows: block.rows.map((row) => row.map(inCell)) };
      }
      default:
        return block;
    }
  });
}
