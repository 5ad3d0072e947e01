/** Paragraphs and their text, written as they stand. */

import { type Piece, type RunLook, type Stretch, textPieces } from './runs.ts';
import { type Xml, xml, xmlText } from './xml.ts';

/** How a paragraph differs from its style. */
export interface ParagraphLook {
  readonly style?: string;
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly spacing?: Readonly<Record<string, string | number>>;
  readonly alignment?: string;
}

/** A paragraph. */
export function paragraphXml(look: ParagraphLook, children: readonly Xml[] = []): Xml {
  const properties = propertiesXml(look);
  return xml('w:p', {}, [
    ...(properties.length === 0 ? [] : [xml('w:pPr', {}, properties)]),
    ...children,
  ]);
}

/** In the order of the schema. */
function propertiesXml(look: ParagraphLook): readonly Xml[] {
  const { style, keepNext, pageBreakBefore, spacing, alignment } = look;
  return [
    ...(style === undefined ? [] : [xml('w:pStyle', { 'w:val': style })]),
    ...(keepNext ? [xml('w:keepNext')] : []),
    ...(pageBreakBefore ? [xml('w:pageBreakBefore')] : []),
    ...(spacing === undefined ? [] : [xml('w:spacing', spacing)]),
    ...(alignment === undefined ? [] : [xml('w:jc', { 'w:val': alignment })]),
  ];
}

/** Pieces of text, those of a link in the link. */
export function stretchXml({ anchor, pieces }: Stretch): readonly Xml[] {
  const runs = pieces.map(pieceXml);
  if (anchor === undefined) return runs;
  return [xml('w:hyperlink', { 'w:history': 1, 'w:anchor': anchor }, runs)];
}

/** Text in one look, with its line ends as line breaks. */
export function textXml(text: string, look: RunLook = {}): readonly Xml[] {
  return textPieces(text, look).map(pieceXml);
}

function pieceXml({ text, look, isOnNewLine }: Piece): Xml {
  const properties = lookXml(look);
  return xml('w:r', {}, [
    ...(properties.length === 0 ? [] : [xml('w:rPr', {}, properties)]),
    ...(isOnNewLine ? [xml('w:br')] : []),
    xml('w:t', { 'xml:space': 'preserve' }, [xmlText(text)]),
  ]);
}

function lookXml({ style, font, bold, color }: RunLook): readonly Xml[] {
  return [
    ...(style === undefined ? [] : [xml('w:rStyle', { 'w:val': style })]),
    ...(typeof font === 'object' ? [xml('w:rFonts', fontAttributes(font))] : []),
    ...(bold ? [xml('w:b'), xml('w:bCs')] : []),
    ...(color === undefined ? [] : [xml('w:color', { 'w:val': String(color) })]),
  ];
}

const FONT_PARTS = ['ascii', 'eastAsia', 'hAnsi', 'cs', 'hint'] as const;

function fontAttributes(font: object): Readonly<Record<string, string>> {
  const named = new Map(Object.entries(font));
  return Object.fromEntries(
    FONT_PARTS.flatMap((part) => (named.has(part) ? [[`w:${part}`, String(named.get(part))]] : [])),
  );
}
