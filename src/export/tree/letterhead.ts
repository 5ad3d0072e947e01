/** What every format needs to know of a firm's letterhead. */

import type { ReportDocument } from '#core/document/document.ts';
import type { Picture } from '#core/document/letterhead.ts';
import type { Ink } from './palette.ts';

/** Colours of headings, rules and the cover: those of the firm, or the report's own. */
export interface Look {
  readonly bar: Ink;
  /** Below the heading of a chapter. */
  readonly rule: Ink;
  readonly title: Ink;
  /** Of the smallest headings, and of the line above the title. */
  readonly item: Ink;
}

/** The look of a document. Levels, marks, tables and figures never ask for it. */
export function lookOf({ letterhead }: ReportDocument): Look {
  const { bar, words } = letterhead?.shades ?? {};
  return {
    bar: bar ?? 'accent',
    rule: bar ?? 'rule-strong',
    title: words ?? 'ink',
    item: words ?? 'accent',
  };
}

/** What a logo has room for, in points: on a cover, and in the margin above a first page. */
const LOGO_ROOM = {
  cover: { width: 210, height: 66 },
  head: { width: 140, height: 32 },
  slide: { width: 110, height: 36 },
} as const;
export type LogoPlace = keyof typeof LOGO_ROOM;

/** A pixel is no larger than this, so that a small picture is not blown up. */
const LARGEST_PIXEL = 0.75;

/** The size of a logo in points, as large as its place allows. */
export function logoSize({ width, height }: Picture, place: LogoPlace) {
  const room = LOGO_ROOM[place];
  const scale = Math.min(room.width / width, room.height / height, LARGEST_PIXEL);
  return { width: width * scale, height: height * scale };
}

/** Whether the firm stands above the first page, because there is no cover. */
export function hasHead({ letterhead, blocks }: ReportDocument): boolean {
  return letterhead !== undefined && !blocks.some(({ kind }) => kind === 'cover');
}
