/**
 * A picture made of Word's own shapes: sharp at any size, its words can be read and copied, and no
 * canvas is needed to make it. Lengths are points from the upper left corner.
 */

import { Paragraph, type XmlComponent } from 'docx';
import type { Point } from '#core/document/drawing.ts';
import { element } from '#export/docx/page/element.ts';
import { colourOf } from '#export/docx/page/page.ts';
import { type RunLook, textRuns } from '#export/docx/page/runs.ts';
import { STYLE } from '#export/docx/page/styles.ts';
import type { ShapeInk } from '#export/tree/figure-ink.ts';
import type { Colour } from '#export/tree/palette.ts';

const UNITS_PER_POINT = 12_700;

/** A shape that waits for the number it is told by. */
export type Shape = (number: number) => XmlComponent;

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
  const corner = ({ x, y }: Point) => element('a:pt', { x: units(x), y: units(y) });
  const steps = points.map((point, i) =>
    element(i === 0 ? 'a:moveTo' : 'a:lnTo', {}, [corner(point)]),
  );
  const path = {
    w: units(extent.width),
    h: units(extent.height),
    ...(isClosed ? {} : { fill: 'none' }),
  };
  const geometry = element('a:custGeom', {}, [
    element('a:avLst'),
    element('a:gdLst'),
    element('a:ahLst'),
    element('a:cxnLst'),
    element('a:rect', { l: '0', t: '0', r: 'r', b: 'b' }),
    element('a:pathLst', {}, [
      element('a:path', path, [...steps, ...(isClosed ? [element('a:close')] : [])]),
    ]),
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
  const text = paragraphs.map(
    (paragraph) =>
      new Paragraph({
        style: STYLE.figure,
        alignment: JUSTIFY[paragraph.align ?? 'start'],
        children: textRuns(paragraph.text, lookOf(paragraph)),
      }),
  );
  return numbered([
    element('wps:cNvSpPr', { txBox: 1 }),
    properties(box, preset('rect'), ink),
    element('wps:txbx', {}, [element('w:txbxContent', {}, text)]),
    element('wps:bodyPr', { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor }),
  ]);
}

function lookOf({ bold, colour }: Label): RunLook {
  return {
    ...(bold ? { bold } : {}),
    ...(colour === undefined ? {} : { color: colourOf(colour) }),
  };
}

function preset(name: string): XmlComponent {
  return element('a:prstGeom', { prst: name }, [element('a:avLst')]);
}

function shape(box: Box, geometry: XmlComponent, ink: ShapeInk): Shape {
  return numbered([element('wps:cNvSpPr'), properties(box, geometry, ink), element('wps:bodyPr')]);
}

function numbered(parts: readonly XmlComponent[]): Shape {
  return (number) =>
    element('wps:wsp', {}, [
      element('wps:cNvPr', { id: number, name: `Shape ${number}` }),
      ...parts,
    ]);
}

function properties(box: Box, geometry: XmlComponent, ink: ShapeInk): XmlComponent {
  return element('wps:spPr', {}, [
    frame(box),
    geometry,
    ink.fill === undefined ? element('a:noFill') : solid(ink.fill),
    outline(ink),
  ]);
}

/** Where a shape or a group stands. */
export function frame(
  { x, y, width, height }: Box,
  inner: readonly XmlComponent[] = [],
): XmlComponent {
  return element('a:xfrm', {}, [
    element('a:off', { x: units(x), y: units(y) }),
    element('a:ext', { cx: units(width), cy: units(height) }),
    ...inner,
  ]);
}

function outline({ line, weight = 0.5, dashed }: ShapeInk): XmlComponent {
  if (line === undefined) return element('a:ln', {}, [element('a:noFill')]);
  return element('a:ln', { w: units(weight) }, [
    solid(line),
    ...(dashed ? [element('a:prstDash', { val: 'dash' })] : []),
  ]);
}

function solid(colour: Colour): XmlComponent {
  return element('a:solidFill', {}, [element('a:srgbClr', { val: colourOf(colour) })]);
}
