import { FileChild } from 'docx';
import type { Piece, RunLook, Stretch } from './runs.ts';

/** An element in the form that the library's own classes come to. */
export interface Xml {
  readonly [name: string]: unknown;
}

/** An element with attributes and what stands in it. */
export function xml(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean>> = {},
  children: readonly (Xml | string)[] = [],
): Xml {
  const _attr = { _attr: attributes };
  return { [name]: children.length === 0 ? _attr : [_attr, ...children] };
}

/**
 * An element that is ready to be written. A table has thousands of cells, and a class for each of the ten elements
 * of one takes the library longer than all else of a report.
 */
export class Prepared extends FileChild {
  constructor(name: string, children: readonly Xml[]) {
    super(name);
    for (const child of children) this.root.push(child);
  }
}

/** A paragraph in a style. */
export function paragraphXml(
  style: string,
  { keepNext, alignment }: { readonly keepNext: boolean; readonly alignment: string },
  stretches: readonly Stretch[],
): Xml {
  return xml('w:p', {}, [
    xml('w:pPr', {}, [
      xml('w:pStyle', { 'w:val': style }),
      ...(keepNext ? [xml('w:keepNext')] : []),
      xml('w:jc', { 'w:val': alignment }),
    ]),
    ...stretches.flatMap(stretchXml),
  ]);
}

function stretchXml({ anchor, pieces }: Stretch): readonly Xml[] {
  const runs = pieces.map(runXml);
  if (anchor === undefined) return runs;
  return [xml('w:hyperlink', { 'w:history': 1, 'w:anchor': anchor }, runs)];
}

function runXml({ text, look, isOnNewLine }: Piece): Xml {
  const properties = lookXml(look);
  return xml('w:r', {}, [
    ...(properties.length === 0 ? [] : [xml('w:rPr', {}, properties)]),
    ...(isOnNewLine ? [xml('w:br')] : []),
    xml('w:t', { 'xml:space': 'preserve' }, [text]),
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
