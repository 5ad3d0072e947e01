import {
  type LabelRole,
  type LabelShape,
  LINE_HEIGHT,
  type Point,
  TYPE_SIZE,
} from '#core/document/drawing.ts';
import { wrapText } from './text-width.ts';

/** One line of a label: its words, and where its base line is held. */
export interface LabelLine {
  readonly text: string;
  readonly role: LabelRole;
  readonly at: Point;
}

/** A name that somebody typed may be as long as a paragraph. */
const MOST_LINES = 4;
/** Half the height of a capital in parts of the type size: centres a line in its height. */
const HALF_CAPITAL = 0.357;

/** Breaks a text into lines of a width in units. */
export type Wrap<Line> = (text: string, role: LabelRole, room: number) => readonly Line[];

/** The lines of a label as a format breaks them, each with its anchor on the base line. */
export function placeLines<Line>(
  { texts, at, rise, room }: LabelShape,
  wrap: Wrap<Line>,
): readonly { readonly line: Line; readonly role: LabelRole; readonly at: Point }[] {
  const lines = texts.flatMap(({ role, text }) =>
    wrap(text, role, room)
      .slice(0, MOST_LINES)
      .map((line) => ({ line, role })),
  );
  const height = lines.length * LINE_HEIGHT;
  const top = at.y - height / 2 - (rise * height) / 2;
  return lines.map((one, place) => ({
    ...one,
    at: { x: at.x, y: top + (place + 0.5) * LINE_HEIGHT + TYPE_SIZE * HALF_CAPITAL },
  }));
}

/** The lines of a label where the fonts of the reader are not known. */
export function layLabel(label: LabelShape): readonly LabelLine[] {
  const wrap: Wrap<string> = (text, _, room) => wrapText(text, room / TYPE_SIZE);
  return placeLines(label, wrap).map(({ line, role, at }) => ({ text: line, role, at }));
}

/** How many lines a text is about to take in a width in units. */
export function countLines(text: string, room: number): number {
  return Math.min(MOST_LINES, Math.max(1, wrapText(text, room / TYPE_SIZE).length));
}
