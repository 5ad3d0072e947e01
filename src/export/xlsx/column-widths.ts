import type { FigureSheet } from '#core/document/sheet-cell.ts';
import { emsOf, emsOfLetters } from '#core/figure/text-width.ts';
import { WIDEST } from './write-xlsx.ts';

const NARROWEST = 10;

/** A spreadsheet measures its columns in digits: a Chinese character takes two. */
export function lettersOf(text: string): number {
  return Math.ceil(emsOf(text) / emsOfLetters(1));
}

/** How wide a column is, in characters. */
export function widthOf(column: number, { head, rows, rules }: FigureSheet): number {
  const asked = rules?.[column]?.width;
  if (asked !== undefined) return asked;
  const lengths = rows.map((row) => {
    const cell = row[column];
    return cell?.kind === 'text' ? lettersOf(cell.text) : NARROWEST;
  });
  const longest = lengths.reduce(
    (most, length) => Math.max(most, length),
    lettersOf(head[column] ?? ''),
  );
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}
