import { getCellAddress, getSelfClosingTagMarkup } from 'write-excel-file/utility';
import type { FigureSheet } from '#core/document/sheet-cell.ts';
import { headRow } from './below-head.ts';
import type { Feature } from './feature.ts';
import { insertInSheet, SHEET } from './insert-in-sheet.ts';

/** Rows can be filtered by what stands below each heading: the library itself writes no filters, and takes them in. */
export function filteredHeads(sheets: readonly FigureSheet[]): Feature {
  const transform = (xml: string, _options: unknown, { sheetIndex }: { sheetIndex: number }) => {
    const sheet = sheets[sheetIndex];
    if (sheet === undefined || sheet.isText || sheet.head.length === 0) return xml;
    const { head, rows } = sheet;
    const from = headRow(sheet);
    const ref = `${getCellAddress(from, 0)}:${getCellAddress(from + rows.length, head.length - 1)}`;
    return insertInSheet(xml, getSelfClosingTagMarkup('autoFilter', { ref }));
  };
  return { files: { transform: { [SHEET]: { transform } } } };
}
