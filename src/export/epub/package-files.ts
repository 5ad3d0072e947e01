/** What an EPUB says of itself, and how it looks. */

import { dayAt } from '#core/calendar/day.ts';
import type { ReportDocument } from '#core/document/document.ts';
import { escapeXml } from './epub-blocks.ts';

export const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/book.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** Readers have colours and sizes of their own: only what tells the parts apart is set. */
export const STYLE = `body { line-height: 1.5; }
h1, h2, h3 { line-height: 1.25; }
.lead { font-size: 1.15em; }
.note { font-size: 0.85em; }
table { border-collapse: collapse; width: 100%; margin: 1em 0; font-size: 0.9em; }
caption { text-align: left; font-weight: bold; padding: 0.4em 0; }
th, td { text-align: left; vertical-align: top; padding: 0.35em 0.5em 0.35em 0; border-bottom: 1px solid; }
tbody th { font-weight: normal; }
tr { page-break-inside: avoid; }
h1, h2, h3 { page-break-after: avoid; }
`;

const META: readonly (readonly [string, string])[] = [
  ['schema:accessMode', 'textual'],
  ['schema:accessModeSufficient', 'textual'],
  ['schema:accessibilityFeature', 'structuralNavigation'],
  ['schema:accessibilityFeature', 'tableOfContents'],
  ['schema:accessibilityFeature', 'readingOrder'],
  ['schema:accessibilityHazard', 'none'],
];

/** The package file: title, language, files and their order. */
export function packageFile(
  { language, title, author, subject, createdAt }: ReportDocument,
  chapters: readonly string[],
  { identifier, accessibility }: { readonly identifier: string; readonly accessibility: string },
): string {
  const item = (name: string, place: number) =>
    `<item id="part-${place + 1}" href="${name}" media-type="application/xhtml+xml"/>`;
  const meta = (property: string, text: string) =>
    `<meta property="${property}">${escapeXml(text)}</meta>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escapeXml(identifier)}</dc:identifier>
<dc:title>${escapeXml(title)}</dc:title>
<dc:language>${language}</dc:language>
<dc:creator>${escapeXml(author)}</dc:creator>
<dc:subject>${escapeXml(subject)}</dc:subject>
<dc:date>${dayAt(createdAt)}</dc:date>
${meta('dcterms:modified', `${createdAt.slice(0, 19)}Z`)}
${META.map(([property, text]) => meta(property, text)).join('\n')}
${meta('schema:accessibilitySummary', accessibility)}
</metadata>
<manifest>
<item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
${chapters.map(item).join('\n')}
</manifest>
<spine>
${chapters.map((_name, place) => `<itemref idref="part-${place + 1}"/>`).join('\n')}
</spine>
</package>
`;
}
