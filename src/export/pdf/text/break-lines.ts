/** From characters to lines of a width. */

import { isBreakingSpace, mayBreakBetween, mayNotStart } from './line-rules.ts';
import { type Glyph, LINE_FEED, widthOf } from './shape-text.ts';

/** One line: its characters with the spaces at its end, and its width in points without them. */
export interface Line {
  readonly glyphs: readonly Glyph[];
  readonly width: number;
}

/** Sums of widths in floating point may miss a line that fits exactly. */
const TOLERANCE = 0.01;
/** How far back an emergency break looks for a character that may begin a line. */
const LOOK_BACK = 4;

/**
 * Breaks `glyphs` into lines of at most `width` points. Words longer than a line are cut. At least
 * one character stands on each line, however narrow it is; no characters make no line.
 */
export function breakLines(glyphs: readonly Glyph[], width: number): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start < glyphs.length) {
    const end = endOfLine(glyphs, start, width);
    const isFeed = glyphs[end]?.code === LINE_FEED;
    const content = glyphs.slice(start, end);
    lines.push({ glyphs: content, width: widthOf(content) });
    start = isFeed ? end + 1 : end;
  }
  return trimmed(lines);
}

/** Width in points of the longest piece of `glyphs` in which no line may end. */
export function longestWordWidth(glyphs: readonly Glyph[]): number {
  let longest = 0;
  let width = 0;
  let visible = 0;
  for (let i = 0; i < glyphs.length; i += 1) {
    const glyph = glyphs[i];
    if (glyph === undefined) break;
    width += glyph.width;
    if (glyph.code !== 0x20) visible = width;
    if (glyph.code !== LINE_FEED && !mayBreakAfter(glyphs, i)) continue;
    longest = Math.max(longest, visible);
    width = 0;
    visible = 0;
  }
  return Math.max(longest, visible);
}

/** Position after the last character of the line that begins at `start`; a line feed is not part of it. */
function endOfLine(glyphs: readonly Glyph[], start: number, width: number): number {
  let used = 0;
  for (let i = start; i < glyphs.length; i += 1) {
    const glyph = glyphs[i];
    if (!glyph || glyph.code === LINE_FEED) return i;
    used += glyph.width;
    if (used > width + TOLERANCE && i > start && !isBreakingSpace(glyph.code)) {
      return lastBreak(glyphs, start, i) ?? cutWord(glyphs, start, i);
    }
  }
  return glyphs.length;
}

/** Looked for backwards from what no longer fits: it is a word away. */
function lastBreak(glyphs: readonly Glyph[], start: number, at: number): number | undefined {
  for (let end = at; end > start; end -= 1) if (mayBreakAfter(glyphs, end - 1)) return end;
  return undefined;
}

function mayBreakAfter(glyphs: readonly Glyph[], at: number): boolean {
  const left = glyphs[at];
  const right = glyphs[at + 1];
  return (
    left !== undefined &&
    right !== undefined &&
    mayBreakBetween(left.code, right.code, glyphs[at - 1]?.code)
  );
}

function cutWord(glyphs: readonly Glyph[], start: number, at: number): number {
  for (let cut = at; cut > Math.max(start, at - LOOK_BACK); cut -= 1) {
    if (!mayNotStart(glyphs[cut]?.code ?? 0)) return cut;
  }
  return at;
}

/** Without the empty lines at both ends, which a text box leaves behind. */
function trimmed(lines: readonly Line[]): Line[] {
  const isFilled = (line: Line): boolean => line.width > 0;
  const first = lines.findIndex(isFilled);
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex(isFilled) + 1);
}
