import type { TableBlock } from '#core/document/document.ts';
import { longestPiece } from '#core/figure/text-width.ts';

/** A word that is wider is broken: one typed without a space would squeeze all other columns. */
const WIDEST_WORD = 11;

/** The room that a table has, all lengths in one unit. */
export interface ColumnRoom {
  /** Width of all columns together. */
  readonly width: number;
  /** Size of the type. */
  readonly em: number;
  /** Padding of a cell, both sides together. */
  readonly padding: number;
}

/**
 * The widths of a table's columns: shared as the table says, but none narrower than its longest word,
 * as long as the others have room to give.
 */
export function columnShares(
  { columns, rows }: TableBlock,
  { width, em, padding }: ColumnRoom,
): readonly number[] {
  const total = sum(columns.map((column) => column.width));
  const parts = columns.map((column, place) => {
    const texts = rows.map((row) => row[place]?.runs.map(({ text }) => text).join('') ?? '');
    const word = Math.max(...[column.label, ...texts].map(longestPiece));
    const share = (column.width / total) * width;
    const needed = Math.min(word, WIDEST_WORD) * em + padding;
    return { share, spare: Math.max(0, share - needed), lacking: Math.max(0, needed - share) };
  });
  const spare = sum(parts.map((part) => part.spare));
  const lacking = sum(parts.map((part) => part.lacking));
  const moved = Math.min(spare, lacking);
  if (moved === 0) return parts.map(({ share }) => share);
  return parts.map(
    (part) => part.share - (part.spare / spare) * moved + (part.lacking / lacking) * moved,
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
