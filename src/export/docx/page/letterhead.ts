/** The firm under whose name the document goes out: on the cover, or at the head of the first page. */

import { ImageRun, Paragraph, Tab, TextRun } from 'docx';
import type { ReportDocument } from '#core/document/document.ts';
import type { Letterhead } from '#core/document/letterhead.ts';
import { hasHead, type LogoPlace, logoSize, lookOf } from '#export/tree/letterhead.ts';
import { readableLine } from '#export/tree/readable-text.ts';
import { bytesOfBase64 } from '#schema/record/png.ts';
import type { Composition } from './composition.ts';
import { colourOf } from './page.ts';
import { stressedRuns, textRuns } from './runs.ts';
import { STYLE } from './styles.ts';

/** Word counts pictures in pixels, 96 to the inch. */
const PIXELS_PER_POINT = 96 / 72;

/** The logo as a run; said as the firm's name, and decoration where there is none. Nothing without one. */
export function logoRuns(
  { name, logo }: Letterhead,
  place: LogoPlace,
  { nextNumber }: Composition,
): readonly ImageRun[] {
  const data = logo && bytesOfBase64(logo.png);
  if (logo === undefined || data === undefined) return [];
  const { width, height } = logoSize(logo, place);
  const id = nextNumber();
  const said = readableLine(name);
  return [
    new ImageRun({
      ...{ type: 'png', data },
      transformation: { width: width * PIXELS_PER_POINT, height: height * PIXELS_PER_POINT },
      ...(said === ''
        ? { decorative: true, altText: { id: String(id), name: `Logo ${id}` } }
        : { altText: { id: String(id), name: `Logo ${id}`, description: said } }),
    }),
  ];
}

/** The name of the firm and its line, at the foot of the cover. */
export function firmParagraphs(
  { name, coverLine }: Letterhead,
  document: ReportDocument,
): readonly Paragraph[] {
  return [
    name === '' ? [] : stressedRuns(name, document),
    coverLine === '' ? [] : textRuns(coverLine),
  ]
    .filter((children) => children.length > 0)
    .map(
      (children, place) =>
        new Paragraph({ spacing: { before: place === 0 ? 700 : 0, after: 40 }, children }),
    );
}

/** The head of the first page of a document without a cover: the name, and the logo at the other end. */
export function headParagraphs(
  letterhead: Letterhead,
  composition: Composition,
): readonly Paragraph[] {
  const { name, coverLine } = letterhead;
  const color = colourOf(lookOf(composition.document).item);
  const logo = logoRuns(letterhead, 'head', composition);
  const lines = [
    [
      ...stressedRuns(name, composition.document, { color }),
      ...(logo.length === 0 ? [] : [new TextRun({ children: [new Tab()] }), ...logo]),
    ],
    coverLine === '' ? [] : textRuns(coverLine),
  ];
  return lines
    .filter((children) => children.length > 0)
    .map((children) => new Paragraph({ style: STYLE.head, children }));
}

/** What the firm is not to be held to, at the end of a document without a cover. */
export function endParagraphs(document: ReportDocument): readonly Paragraph[] {
  const { disclaimer = '' } = document.letterhead ?? {};
  if (disclaimer === '' || !hasHead(document)) return [];
  return [new Paragraph({ style: STYLE.note, children: textRuns(disclaimer) })];
}
