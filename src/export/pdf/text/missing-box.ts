import { ownEntry } from '#core/own-entry.ts';

/** The sign for a character that no font has: its number in a box. Never blank, so nobody overlooks it. */

import { num, strokeColour } from '#export/pdf/ink/operators.ts';
import { characterIn, faceFor, type Typefaces } from '../fonts/typeface.ts';
import type { Placement } from './placement.ts';
import type { Glyph } from './shape-text.ts';

/** U+FFFD, as which the box comes out when text is copied. */
const REPLACEMENT = 0xfffd;

/**
 * The seven strokes of a digital figure: ends in a field one wide and two high, y upwards. Strokes
 * rather than type, so that the number is not copied with the text.
 */
const STROKES = [
  '0 2 1 2',
  '1 2 1 1',
  '1 1 1 0',
  '0 0 1 0',
  '0 1 0 0',
  '0 2 0 1',
  '0 1 1 1',
] as const;
/** The strokes of each hexadecimal digit. */
const DIGITS: Readonly<Record<string, string>> = {
  0: '012345',
  1: '12',
  2: '01643',
  3: '01623',
  4: '5612',
  5: '05623',
  6: '054326',
  7: '012',
  8: '0123456',
  9: '012356',
  a: '012456',
  b: '54326',
  c: '0543',
  d: '12346',
  e: '05634',
  f: '0564',
};

/** Operators for the box at `at`. */
export function paintMissing(typefaces: Typefaces, glyph: Glyph, at: Placement): string {
  const margin = at.size * 0.07;
  const left = at.x + margin;
  const bottom = at.y - at.size * 0.12;
  const width = glyph.width - 2 * margin;
  const height = at.size * 0.92;
  return [
    '/Span <</ActualText <FEFFFFFD>>> BDC',
    hiddenReplacement(typefaces, glyph, at),
    `q ${strokeColour(at.colour)} ${num(at.size * 0.045)} w`,
    `${num(left)} ${num(bottom)} ${num(width)} ${num(height)} re S`,
    `${num(at.size * 0.025)} w ${paintNumber(glyph.code, { x: left, y: bottom, width, height })} S Q`,
    'EMC',
  ].join('\n');
}

/** Invisible type as wide as the box, for readers that take text only from type. */
function hiddenReplacement(typefaces: Typefaces, glyph: Glyph, at: Placement): string {
  const face = faceFor(typefaces, REPLACEMENT, false, false);
  if (!face) return '';
  const { digits, width } = characterIn(face, REPLACEMENT);
  const size = (glyph.width * 1000) / width;
  return `BT 3 Tr /${face.name} ${num(size)} Tf ${num(at.x)} ${num(at.y)} Td <${digits}> Tj 0 Tr ET`;
}

interface Field {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The code point in two rows of digits. */
function paintNumber(code: number, field: Field): string {
  const digits = code.toString(16).padStart(code > 0xffff ? 6 : 4, '0');
  const columns = digits.length / 2;
  const cell = { width: field.width / (columns + 0.5), height: field.height / 2.4 };
  return Array.from(digits, (digit, i) => {
    const column = i % columns;
    const row = i < columns ? 1 : 0;
    const x = field.x + (0.5 + column) * cell.width;
    const y = field.y + (0.36 + row * 0.99) * cell.height;
    return paintDigit(digit, { x, y, width: cell.width * 0.5, height: cell.height * 0.7 });
  }).join(' ');
}

function paintDigit(digit: string, field: Field): string {
  return Array.from(ownEntry(DIGITS, digit) ?? '', (stroke) => {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = (STROKES[Number(stroke)] ?? '').split(' ').map(Number);
    const at = (x: number, y: number): string =>
      `${num(field.x + x * field.width)} ${num(field.y + (y / 2) * field.height)}`;
    return `${at(x1, y1)} m ${at(x2, y2)} l`;
  }).join(' ');
}
