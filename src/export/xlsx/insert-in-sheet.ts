import {
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';

/** What the library calls the part of each sheet. */
export const SHEET = 'xl/worksheets/sheet{id}.xml';

const TONES = /(?:<conditionalFormatting\b.*?<\/conditionalFormatting>)+/s;
const TONE = '<conditionalFormatting';

/**
 * A sheet with an element more, where the order of a worksheet has it. The library’s own way (4.1.1) is given one
 * of several colour rules at a time: among more it puts the element behind the first, where a sheet may have none.
 */
export function insertInSheet(xml: string, markup: string): string {
  const [tones = ''] = TONES.exec(xml) ?? [];
  const last = tones.slice(tones.lastIndexOf(TONE));
  const order = getOrderOfSiblings(SHEET, 'worksheet') ?? [];
  return insertElementMarkupAccordingToOrderOfSiblings(
    xml.replace(tones, () => last),
    markup,
    order,
    'worksheet',
  ).replace(last, () => tones);
}
