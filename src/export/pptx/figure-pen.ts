import type PptxGenJS from 'pptxgenjs';
import { type LabelShape, type Point, TYPE_SIZE } from '#core/document/drawing.ts';
import type { ShapeInk } from '../tree/figure-ink.ts';
import type { Colour } from '../tree/palette.ts';
import { colourOf, inches } from './measure.ts';

const ALIGNMENTS = { start: 'left', center: 'center', end: 'right' } as const;

interface Place {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

function looksOf({ fill, line, weight = 0.8, dashed }: ShapeInk): PptxGenJS.ShapeProps {
  return {
    ...(fill ? { fill: { color: colourOf(fill) } } : {}),
    ...(line
      ? { line: { color: colourOf(line), width: weight, dashType: dashed ? 'dash' : 'solid' } }
      : {}),
  };
}

interface Line {
  readonly text: string;
  readonly bold?: true;
  readonly colour?: Colour;
}

function runsOf(lines: readonly Line[]): PptxGenJS.TextProps[] {
  return lines.map(({ text, bold, colour = 'ink' }) => ({
    text,
    options: { bold: bold === true, color: colourOf(colour), breakLine: true },
  }));
}

/** A polygon's corners as steps from one to the next. */
function stepsOf(points: readonly Point[], scale: number, isClosed: boolean) {
  const steps: NonNullable<PptxGenJS.ShapeProps['points']> = points.map(({ x, y }, at) => ({
    ...{ x: inches(x * scale), y: inches(y * scale) },
    ...(at === 0 ? { moveTo: true } : {}),
  }));
  return isClosed ? [...steps, { close: true as const }] : steps;
}

/** Draws in units of the drawing. */
export function createPen(slide: PptxGenJS.Slide, name: string, { left, top, scale }: Place) {
  let number = 0;
  const next = ({ x, y, width, height }: Box) => {
    number += 1;
    const place = { x: inches(left + x * scale), y: inches(top + y * scale) };
    const size = { w: inches(width * scale), h: inches(height * scale) };
    return { ...place, ...size, objectName: `${name} ${number}` };
  };
  return {
    shape(kind: 'rect' | 'ellipse', box: Box, ink: ShapeInk) {
      return slide.addShape(kind, { ...next(box), ...looksOf(ink) });
    },
    /** A polygon stands in the box of the whole figure. */
    polygon(
      points: readonly Point[],
      size: Omit<Box, 'x' | 'y'>,
      ink: ShapeInk,
      isClosed: boolean,
    ) {
      return slide.addShape('custGeom' as PptxGenJS.SHAPE_NAME, {
        ...{ ...next({ x: 0, y: 0, ...size }), ...looksOf(ink) },
        points: stepsOf(points, scale, isClosed),
      });
    },
    words(
      box: Box,
      lines: readonly Line[],
      align: LabelShape['align'],
      valign: 'top' | 'middle' | 'bottom',
    ) {
      return slide.addText(runsOf(lines), {
        ...{ ...next(box), margin: 0, fontSize: Math.round(TYPE_SIZE * scale) },
        ...{ align: ALIGNMENTS[align], valign, wrap: true },
      });
    },
  };
}

export type Pen = ReturnType<typeof createPen>;
