/**
 * A picture made of Word's own shapes: sharp at any size, its words can be read and copied, and no
 * canvas is needed to make it. Lengths are points from the upper left corner.
 */

import type { Point } from '#core/document/drawing.ts';
import { colourOf } from '#export/docx/page/page.ts';
import { paragraphXml, textXml } from '#export/docx/page/paragraph.ts';
import type { RunLook } from '#export/docx/page/runs.ts';
import { STYLE } from '#export/docx/page/styles.ts';
import { type Xml, xml } from '#export/docx/page/xml.ts';
import type { ShapeInk } from '#export/tree/figure-ink.ts';
import type { Colour } from '#export/tree/palette.ts';

const UNITS_PER_POINT = 12_700;

/** A shape that waits for the number it is told by. */
export type Shape = (number: number) => Xml;

export interface Extent {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Point, Extent {}

export interface Label {
  readonly text: string;
  readonly align?: 'start' | 'center' | 'end';
  readonly anchor?: 'top' | 'middle' | 'bottom' | undefined;
  readonly bold?: boolean;
  readonly colour?: Colour;
  /** Of the box. */
  readonly fill?: Colour;
}

const JUSTIFY = { start: 'left', center: 'center', end: 'right' } as const;
const ANCHORS = { top: 't', middle: 'ctr', bottom: 'b' } as const;

/** Lengths in the file are whole. */
export function units(points: number): number {
  return Math.round(points * UNITS_PER_POINT);
}

/** A line through `points`, closed to a shape where asked. `extent` is that of the whole picture. */
export function polygon(
  points: readonly Point[],
  extent: Extent,
  ink: ShapeInk,
  isClosed = true,
): Shape {
  const corner = ({ x, y }: Point) => xml('a:pt', { x: units(x), y: units(y) });
  const steps = points.map((point, i) => xml(i === 0 ? 'a:moveTo' : 'a:lnTo', {}, [corner(point)]));
  const path = {
    w: units(extent.width),
    h: units(extent.height),
    ...(isClosed ? {} : { fill: 'none' }),
  };
  const geometry = xml('a:custGeom', {}, [
    xml('a:avLst'),
    xml('a:gdLst'),
    xml('a:ahLst'),
    xml('a:cxnLst'),
    xml('a:rect', { l: '0', t: '0', r: 'r', b: 'b' }),
    xml('a:pathLst', {}, [xml('a:path', path, [...steps, ...(isClosed ? [xml('a:close')] : [])])]),
  ]);
  return shape({ x: 0, y: 0, ...extent }, geometry, ink);
}

/** A rectangle. */
export function rectangle(box: Box, ink: ShapeInk): Shape {
  return shape(box, preset('rect'), ink);
}

/** A dot or a ring around `centre`. */
export function dot({ x, y }: Point, radius: number, ink: ShapeInk): Shape {
  const box = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
  return shape(box, preset('ellipse'), ink);
}

/** Words in a box without an edge, which breaks its lines by itself. */
export function label(box: Box, paragraphs: readonly Label[]): Shape {
  const [first] = paragraphs;
  const anchor = ANCHORS[first?.anchor ?? 'middle'];
  const ink = first?.fill === undefined ? {} : { fill: first.fill };
  const text = paragraphs.map((paragraph) =>
    paragraphXml(
      { style: STYLE.figure, alignment: JUSTIFY[paragraph.align ?? 'start'] },
      textXml(paragraph.text, lookOf(paragraph)),
    ),
  );
  return numbered([
    xml('wps:cNvSpPr', { txBox: 1 }),
    properties(box, preset('rect'), ink),
    xml('wps:txbx', {}, [xml('w:txbxContent', {}, text)]),
    xml('wps:bodyPr', { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor }),
  ]);
}

function lookOf({ bold, colour }: Label): RunLook {
  return {
    ...(bold ? { bold } : {}),
    ...(colour === undefined ? {} : { color: colourOf(colour) }),
  };
}

function preset(name: string): Xml {
  return xml('a:prstGeom', { prst: name }, [xml('a:avLst')]);
}

function shape(box: Box, geometry: Xml, ink: ShapeInk): Shape {
  return numbered([xml('wps:cNvSpPr'), properties(box, geometry, ink), xml('wps:bodyPr')]);
}

function numbered(parts: readonly Xml[]): Shape {
  return (number) =>
    xml('wps:wsp', {}, [xml('wps:cNvPr', { id: number, name: `Shape ${number}` }), ...parts]);
}

function properties(box: Box, geometry: Xml, ink: ShapeInk): Xml {
  return xml('wps:spPr', {}, [
    frame(box),
    geometry,
    ink.fill === undefined ? xml('a:noFill') : solid(ink.fill),
    outline(ink),
  ]);
}

/** Where a shape or a group stands. */
export function frame({ x, y, width, height }: Box, inner: readonly Xml[] = []): Xml {
  return xml('a:xfrm', {}, [
    xml('a:off', { x: units(x), y: units(y) }),
    xml('a:ext', { cx: units(width), cy: units(height) }),
    ...inner,
  ]);
}

function outline({ line, weight = 0.5, dashed }: ShapeInk): Xml {
  if (line === undefined) return xml('a:ln', {}, [xml('a:noFill')]);
  return xml('a:ln', { w: units(weight) }, [
    solid(line),
    ...(dashed ? [xml('a:prstDash', { val: 'dash' })] : []),
  ]);
}

function solid(colour: Colour): Xml {
  return xml('a:solidFill', {}, [xml('a:srgbClr', { val: colourOf(colour) })]);
}
