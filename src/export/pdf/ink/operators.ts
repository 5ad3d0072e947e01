/** The few PDF drawing operators the report needs, as text. Coordinates are points, y upwards. */

import { hexOf, type Ink } from '#export/tree/palette.ts';
import type { Box } from './geometry.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A number with at most two decimals, the finest that is visible. */
export function num(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}

/** Four hexadecimal digits, as text operators take them. */
export function hex4(value: number): string {
  return value.toString(16).padStart(4, '0');
}

/** Sets the colour of what is filled, text included. */
export function fillColour(colour: Ink): string {
  return `${components(colour)} rg`;
}

/** Sets the colour of lines. */
export function strokeColour(colour: Ink): string {
  return `${components(colour)} RG`;
}

/** A filled rectangle. */
export function filledBox(box: Box, colour: Ink): string {
  return `${fillColour(colour)} ${num(box.x)} ${num(box.y)} ${num(box.width)} ${num(box.height)} re f`;
}

/** A line through `points`; `closed` joins the last to the first. Neither painted nor coloured. */
export function path(points: readonly Point[], closed = false): string {
  const steps = points.map((point, i) => `${num(point.x)} ${num(point.y)} ${i === 0 ? 'm' : 'l'}`);
  return steps.join(' ') + (closed ? ' h' : '');
}

/** A straight line with colour and width; `dash` is the length of dashes and gaps. */
export function ruleLine(from: Point, to: Point, colour: Ink, width: number, dash = 0): string {
  return `q ${strokeColour(colour)} ${num(width)} w ${dashing(dash)}${path([from, to])} S Q`;
}

/** The dash pattern for lines of equal dashes and gaps; none for 0. */
export function dashing(length: number): string {
  return length > 0 ? `[${num(length)} ${num(length)}] 0 d ` : '';
}

/** A circle as four curves. Neither painted nor coloured. */
export function circle(centre: Point, radius: number): string {
  const { x, y } = centre;
  const k = radius * 0.5523;
  const curve = (...values: number[]): string => `${values.map(num).join(' ')} c`;
  return [
    `${num(x + radius)} ${num(y)} m`,
    curve(x + radius, y + k, x + k, y + radius, x, y + radius),
    curve(x - k, y + radius, x - radius, y + k, x - radius, y),
    curve(x - radius, y - k, x - k, y - radius, x, y - radius),
    curve(x + k, y - radius, x + radius, y - k, x + radius, y),
    'h',
  ].join(' ');
}

const COMPONENTS = new Map<Ink, string>();

function components(colour: Ink): string {
  const known = COMPONENTS.get(colour) ?? componentsOf(hexOf(colour));
  COMPONENTS.set(colour, known);
  return known;
}

function componentsOf(hex: string): string {
  return [1, 3, 5]
    .map((at) =>
      String(Math.round((Number.parseInt(hex.slice(at, at + 2), 16) / 255) * 1000) / 1000),
    )
    .join(' ');
}
