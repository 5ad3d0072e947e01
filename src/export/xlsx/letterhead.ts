import type { Brand } from '#schema/record/brand.ts';
import type { Feature } from './feature.ts';
import { insertInSheet, SHEET } from './insert-in-sheet.ts';

const PROPERTIES = 'docProps/core.xml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
/** A header or footer of a spreadsheet holds no more, its signs included. */
const PAGE_TEXT = 200;

const escapeXml = (text: string) =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .toWellFormed()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** A text for the head or foot of a printed page, where `&` begins a command. */
function pageText(text: string): string {
  const cut = Array.from(text).slice(0, PAGE_TEXT).join('');
  return escapeXml(cut.replaceAll('&', '&&'));
}

/** A workbook under a firm's name: at the head and foot of what is printed, and in its properties. The rows stay as they are. */
export function letterhead({ name, footer = '', disclaimer = '' }: Brand): Feature {
  const page = `<headerFooter><oddHeader>&amp;L${pageText(name)}</oddHeader><oddFooter>&amp;L${pageText(footer)}&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`;
  const transform = (xml: string) => insertInSheet(xml, page);
  const properties = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${escapeXml(name)}</dc:creator><dc:description>${escapeXml(disclaimer)}</dc:description></cp:coreProperties>`;
  return {
    files: {
      transform: {
        [SHEET]: { transform },
        '[Content_Types].xml': {
          insert: () =>
            `<Override PartName="/${PROPERTIES}" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>`,
        },
        '_rels/.rels': {
          insert: () =>
            `<Relationship Id="rIdProperties" Type="${PACKAGE}/relationships/metadata/core-properties" Target="${PROPERTIES}"/>`,
        },
      },
      write: { files: () => ({ [PROPERTIES]: properties }) },
    },
  };
}
