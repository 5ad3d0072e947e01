/** The radar: one axis an area, the index as a filled shape, the target as a dashed one. */

import type { FigureBlock, ProfilePoint } from '#core/document/document.ts';
import { FULL_WIDTH, HAIRLINE, LEFT } from '#export/pdf/ink/geometry.ts';
import {
  circle,
  dashing,
  fillColour,
  filledBox,
  num,
  type Point,
  path,
  ruleLine,
  strokeColour,
} from '#export/pdf/ink/operators.ts';
import type { Composition } from '#export/pdf/page/composition.ts';
import type { Fragment } from '../page/fragment.ts';
import { drawFor } from '../page/sheet.ts';
import { addElement, type StructureElement } from '../structure/element.ts';
import { breakLines } from '../text/break-lines.ts';
import { paintGlyphs } from '../text/paint-line.ts';
import { plain, shapeRuns } from '../text/shape-text.ts';
import { type Alignment, alignedStart } from '../text/text-block.ts';
import { figureKey, figureText, SIGN_WIDTH } from './figure-text.ts';
import { FIGURE_LABEL, FIGURE_NOTE } from './styles.ts';

const RADIUS = 112;
const HEIGHT = 2 * RADIUS + 92;
const LEVELS = [1, 2, 3, 4, 5] as const;
const LABEL_ROOM = 108;
const MOST_LABEL_LINES = 4;
const DASH = 3;

/** The whole figure as one piece. */
export function radarFragment(
  composition: Composition,
  block: FigureBlock,
  parent: StructureElement,
): Fragment {
  const element = addElement(parent, 'Figure', { alternative: block.alternative });
  return {
    height: HEIGHT,
    gap: 6,
    gapBelow: 12,
    paint: (sheet, top) => {
      element.box = { x: LEFT, y: top - HEIGHT, width: FULL_WIDTH, height: HEIGHT };
      const centre = { x: LEFT + FULL_WIDTH / 2, y: top - RADIUS - 36 };
      drawFor(sheet, element, paintRadar(composition, block, centre));
      drawFor(sheet, element, figureKey(composition, block, top - HEIGHT + 6, KEY_SIGNS));
    },
  };
}

const KEY_SIGNS = {
  index: (at: Point): string =>
    `${ruleLine(at, { x: at.x + SIGN_WIDTH, y: at.y }, 'accent', 1.5)} ${fillColour('accent')} ${circle({ x: at.x + SIGN_WIDTH / 2, y: at.y }, 2.2)} f`,
  target: (at: Point): string => ruleLine(at, { x: at.x + SIGN_WIDTH, y: at.y }, 'ink', 1, DASH),
};

function paintRadar(composition: Composition, block: FigureBlock, centre: Point): string {
  const { points } = block;
  const at = (axis: number, value: number): Point =>
    pointOn(centre, axis, points.length, (value / 5) * RADIUS);
  const indices = points.map((point, axis) =>
    point.index === null ? undefined : at(axis, point.index),
  );
  const targets = points.map((point, axis) => at(axis, point.target));
  return [
    paintArea(indices),
    ...LEVELS.map(
      (level) =>
        `q ${strokeColour(level === 5 ? 'rule-strong' : 'rule')} ${num(HAIRLINE)} w ${path(
          points.map((_, axis) => at(axis, level)),
          true,
        )} S Q`,
    ),
    ...points.map((_, axis) => ruleLine(centre, at(axis, 5), 'rule', HAIRLINE)),
    ...LEVELS.map((level) => paintLevel(composition, level, { x: centre.x, y: at(0, level).y })),
    `q ${strokeColour('ink')} 1 w ${dashing(DASH)}${path(targets, true)} S Q`,
    ...paintMeasured(indices),
    ...points.map((point, axis) =>
      paintAxisLabel(composition, point, centre, pointOn(centre, axis, points.length, RADIUS + 9)),
    ),
  ].join('\n');
}

/** The number of a ring on the first axis, on a patch of paper so that no line runs through it. */
function paintLevel(composition: Composition, level: number, at: Point): string {
  const patch = filledBox({ x: at.x - 9, y: at.y - 3.6, width: 6.6, height: 7.2 }, 'paper-raised');
  return `${patch}\n${figureText(composition, String(level), { x: at.x - 5.7, y: at.y - 2.5 }, FIGURE_NOTE, 'center')}`;
}

/** Axes run clockwise from the top. */
function pointOn(centre: Point, axis: number, count: number, distance: number): Point {
  const angle = (axis / count) * 2 * Math.PI;
  return { x: centre.x + Math.sin(angle) * distance, y: centre.y + Math.cos(angle) * distance };
}

/** The area is filled only when every axis has an index: a gap would be filled as if it were measured. */
function paintArea(indices: readonly (Point | undefined)[]): string {
  const known = indices.filter((point) => point !== undefined);
  return known.length === indices.length
    ? `${fillColour('accent-wash')} ${path(known, true)} f`
    : '';
}

function paintMeasured(indices: readonly (Point | undefined)[]): string[] {
  return indices.flatMap((point, axis) => {
    const next = indices[(axis + 1) % indices.length];
    if (!point) return [];
    const dot = `${fillColour('accent')} ${circle(point, 2.4)} f`;
    return next ? [ruleLine(point, next, 'accent', 1.5), dot] : [dot];
  });
}

/** The name and below it the figure, on the outer side of the end of the axis. */
function paintAxisLabel(
  composition: Composition,
  point: ProfilePoint,
  centre: Point,
  end: Point,
): string {
  const side = end.x - centre.x;
  const align: Alignment = Math.abs(side) < RADIUS / 8 ? 'center' : side > 0 ? 'start' : 'end';
  const glyphs = shapeRuns(composition.typefaces, plain(point.label), FIGURE_LABEL.size);
  const lines = breakLines(glyphs, align === 'center' ? 2 * LABEL_ROOM : LABEL_ROOM).slice(
    0,
    MOST_LABEL_LINES,
  );
  const height = (lines.length + 1) * FIGURE_LABEL.leading;
  // A label above or below stands clear of the axis; one at the side is centred on its end.
  const rise = (end.y - centre.y) / (RADIUS + 9);
  const top = end.y + height / 2 + (rise * height) / 2;
  const texts = lines.map((line, i) => {
    const x = alignedStart(end.x, 0, line.width, align);
    const y = top - (i + 0.75) * FIGURE_LABEL.leading;
    return paintGlyphs(composition.typefaces, line.glyphs, {
      x,
      y,
      size: FIGURE_LABEL.size,
      colour: FIGURE_LABEL.colour,
    });
  });
  const y = top - (lines.length + 0.75) * FIGURE_LABEL.leading;
  return [
    ...texts,
    figureText(
      composition,
      point.figure,
      { x: end.x, y },
      { ...FIGURE_LABEL, strong: true },
      align,
    ),
  ].join('\n');
}
