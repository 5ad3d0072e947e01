import type PptxGenJS from 'pptxgenjs';
import { type LabelShape, type Point, TYPE_SIZE } from '#core/document/drawing.ts';
import type { Colour } from '../tree/palette.ts';
import { colourOf, inches } from './measure.ts';

/** What a shape is filled with and drawn in. */
export interface Ink {
  readonly fill?: Colour;
  readonly line?: Colour;
  /** Of the line, in points. */
  readonly weight?: number;
  readonly dashed?: boolean;
}

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

/** Draws in units of the drawing. */
export function createPen(slide: PptxGenJS.Slide, name: string, { left, top, scale }: Place) {
  let number = 0;
  const objectName = () => {
    number += 1;
    return `${name} ${number}`;
  };
  const position = ({ x, y, width, height }: Box) => ({
    x: inches(left + x * scale),
    y: inches(top + y * scale),
    w: inches(width * scale),
    h: inches(height * scale),
  });
  const looks = ({ fill, line, weight = 0.8, dashed }: Ink): PptxGenJS.ShapeProps => ({
    ...(fill ? { fill: { color: colourOf(fill) } } : {}),
    ...(line
      ? { line: { color: colourOf(line), width: weight, dashType: dashed ? 'dash' : 'solid' } }
      : {}),
  });
  return {
    shape(kind: 'rect' | 'ellipse', box: Box, ink: Ink) {
      return slide.addShape(kind, { ...position(box), ...looks(ink), objectName: objectName() });
    },
    /** A polygon stands in the box of the whole figure. */
    polygon(points: readonly Point[], size: Omit<Box, 'x' | 'y'>, ink: Ink, isClosed: boolean) {
      const steps: NonNullable<PptxGenJS.ShapeProps['points']> = points.map(({ x, y }, at) => ({
        ...{ x: inches(x * scale), y: inches(y * scale) },
        ...(at === 0 ? { moveTo: true } : {}),
      }));
      return slide.addShape('custGeom' as PptxGenJS.SHAPE_NAME, {
        ...position({ x: 0, y: 0, ...size }),
        ...looks(ink),
        points: isClosed ? [...steps, { close: true }] : steps,
        objectName: objectName(),
      });
    },
    words(
      box: Box,
      lines: readonly { readonly text: string; readonly bold?: true; readonly colour?: Colour }[],
      align: LabelShape['align'],
      valign: 'top' | 'middle' | 'bottom',
    ) {
      return slide.addText(
        lines.map(({ text, bold, colour = 'ink' }) => ({
          text,
          options: { bold: bold === true, color: colourOf(colour), breakLine: true },
        })),
        {
          ...position(box),
          ...{ objectName: objectName(), margin: 0, fontSize: Math.round(TYPE_SIZE * scale) },
          ...{ align: ALIGNMENTS[align], valign, wrap: true },
        },
      );
    },
  };
}

export type Pen = ReturnType<typeof createPen>;
