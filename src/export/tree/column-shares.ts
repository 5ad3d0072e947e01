import type { TableBlock } from '#core/report/document.ts';
import { longestPiece } from './text-width.ts';

/**
 * The widths of a table's columns, out of `width`: as the table shares them, but none narrower than
 * its longest word, so that no word is broken within. `em` is the size of the type in the same unit,
 * `padding` what the cell leaves free on both sides together.
 */
export function columnShares(
  { columns, rows }: TableBlock,
  { width, em, padding }: { readonly width: number; readonly em: number; readonly padding: number },
): readonly number[] {
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  const shares = columns.map((column) => (column.width / total) * width);
  const needed = columns.map((column, place) => {
    const texts = rows.map((row) => row[place]?.runs.map(({ text }) => text).join('') ?? '');
    return Math.max(...[column.label, ...texts].map(longestPiece)) * em + padding;
  });
  const lacking = shares.map((share, place) => Math.max(0, (needed[place] ?? 0) - share));
  const spare = shares.map((share, place) => Math.max(0, share - (needed[place] ?? 0)));
  const allSpare = spare.reduce((sum, part) => sum + part, 0);
  const taken = Math.min(
    allSpare,
    lacking.reduce((sum, part) => sum + part, 0),
  );
  const given = taken === 0 ? 0 : taken / lacking.reduce((sum, part) => sum + part, 0);
  return shares.map((share, place) => {
    const loss = allSpare === 0 ? 0 : ((spare[place] ?? 0) / allSpare) * taken;
    return share - loss + (lacking[place] ?? 0) * given;
  });
}
