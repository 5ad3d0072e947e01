import { count, type FigureSheet, text } from '#core/document/sheet-cell.ts';
import type { RedactionWords } from '#core/words/redaction-words.ts';
import type { Replaced } from './redact.ts';

/** Who is called what in which copy: never a part of the copy itself. */
export function keySheet(
  copies: readonly { readonly copy: string; readonly replaced: readonly Replaced[] }[],
  { sheet, columns }: RedactionWords,
): FigureSheet {
  return {
    name: sheet,
    head: [columns.copy, columns.alias, columns.written, columns.count],
    rows: copies.flatMap(({ copy, replaced }) =>
      replaced.flatMap((one) =>
        one.written.map((written) => [
          text(copy),
          text(one.alias),
          text(written),
          count(one.count),
        ]),
      ),
    ),
  };
}
