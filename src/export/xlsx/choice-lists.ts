import type { SheetOptions } from 'write-excel-file/universal';
import { getCellAddress, sanitizeTextContent } from 'write-excel-file/utility';
import type { FigureSheet } from '#core/document/sheet-cell.ts';
import { belowHead } from './below-head.ts';
import type { Feature } from './feature.ts';
import { insertInSheet, SHEET } from './insert-in-sheet.ts';

/** The sheet, out of sight, on which the choices stand: LibreOffice cuts a list in a cell's own rule at 255 characters. */
export const LISTS = '_redress';

type Choices = readonly string[];

/** Every list of choices of a workbook, each once. */
export function choiceLists(sheets: readonly FigureSheet[]): readonly Choices[] {
  const lists = sheets.flatMap(({ rules = [] }) =>
    rules.flatMap((rule) => (rule?.choices?.length ? [rule.choices] : [])),
  );
  return [...new Map(lists.map((list) => [JSON.stringify(list), list])).values()];
}

/** The rows of the sheet of lists, a list in each column. */
export function listRows(lists: readonly Choices[]): readonly (readonly (string | undefined)[])[] {
  const longest = lists.reduce((most, { length }) => Math.max(most, length), 0);
  return Array.from({ length: longest }, (_, row) => lists.map((list) => list[row]));
}

/** The cells of a list, as a rule names them: `'_redress'!$A$1:$A$5`. */
function placeOf(column: number, { length }: Choices): string {
  const fixed = (row: number) => getCellAddress(row, column).replace(/(\D+)(\d+)/, '$$$1$$$2');
  return `'${LISTS}'!${fixed(0)}:${fixed(length - 1)}`;
}

/** What may be typed into the cells of a sheet: a choice is offered, and what is none is asked about. */
function rulesOf(sheet: FigureSheet, lists: readonly Choices[]): readonly string[] {
  const keys = lists.map((list) => JSON.stringify(list));
  return (sheet.rules ?? []).flatMap((rule, column) => {
    const at = keys.indexOf(JSON.stringify(rule?.choices));
    const list = lists[at];
    if (list === undefined) return [];
    const formula = sanitizeTextContent(placeOf(at, list));
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorStyle="warning" sqref="${belowHead(sheet, column)}"><formula1>${formula}</formula1></dataValidation>`,
    ];
  });
}

/** Columns out of sight, choices that are offered, and the sheet on which they stand hidden: the library takes these in. */
export function choiceFeature(sheets: readonly FigureSheet[], lists: readonly Choices[]): Feature {
  return {
    files: {
      transform: {
        [SHEET]: {
          transform(xml: string, _options: SheetOptions<Blob>, { sheetIndex }) {
            const sheet = sheets[sheetIndex];
            const rules = sheet ? rulesOf(sheet, lists) : [];
            if (rules.length === 0) return xml;
            return insertInSheet(
              xml,
              `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`,
            );
          },
          transformElementAttributes(tag, attributes, index, _options, { sheetIndex }) {
            const isHidden = tag === 'col' && sheets[sheetIndex]?.rules?.[index ?? -1]?.isHidden;
            return isHidden ? { ...attributes, hidden: 1 } : attributes;
          },
        },
        'xl/workbook.xml': {
          transformElementAttributes: (tag, attributes) =>
            tag === 'sheet' && attributes['name'] === LISTS
              ? { ...attributes, state: 'hidden' }
              : attributes,
        },
      },
    },
  };
}
