import type { Options } from 'write-excel-file/universal';
import {
  getCellAddress,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';
import type { FigureSheet } from '#core/document/sheet-cell.ts';

const SHEET = 'xl/worksheets/sheet{id}.xml';

/** Rows can be filtered by what stands below each heading: the library itself writes no filters, and takes them in. */
export function filteredHeads(
  sheets: readonly FigureSheet[],
): NonNullable<Options<Blob>['features']>[number] {
  const transform = (xml: string, _options: unknown, { sheetIndex }: { sheetIndex: number }) => {
    const { head, rows } = sheets[sheetIndex] ?? { head: [], rows: [] };
    if (head.length === 0) return xml;
    const ref = `${getCellAddress(0, 0)}:${getCellAddress(rows.length, head.length - 1)}`;
    return insertElementMarkupAccordingToOrderOfSiblings(
      xml,
      getSelfClosingTagMarkup('autoFilter', { ref }),
      getOrderOfSiblings(SHEET, 'worksheet') ?? [],
      'worksheet',
    );
  };
  return { files: { transform: { [SHEET]: { transform } } } };
}
