/**
 * The report as a tree of blocks: what is said, in which order, with which structure. No format, no
 * fonts, no pages. Every output format draws these blocks from one table of handlers, so a new kind
 * of block does not compile until each format can draw it.
 */

import type { MaturityLevel } from '#schema/record/assessment.ts';
import type { AnswerMark } from './answer-mark.ts';
import type { Drawing } from './drawing.ts';
import type { Letterhead } from './letterhead.ts';

/** What a stretch of text is about: whoever has a place for it elsewhere leads there. */
export type Subject = { readonly clause: string } | { readonly standard: string };

/** A stretch of text in one style. `to` links to the heading with that id, where the document has it. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  readonly to?: string;
  readonly about?: Subject;
}

export interface CoverFact {
  readonly label: string;
  readonly value: string;
  /** Room to write by hand, or for a stamp: at least so many lines high. */
  readonly lines?: number;
}

export interface CoverBlock {
  readonly kind: 'cover';
  /** Small line above the title, such as the standard's name. */
  readonly overline: string;
  readonly title: string;
  /** The organisation's name, as typed. */
  readonly organisation: string;
  readonly facts: readonly CoverFact[];
  /** Printed at the foot of the cover: what this document is and is not. */
  readonly notice: string;
}

/** The table of contents, made by the format from the headings of level 1 and 2. */
export interface ContentsBlock {
  readonly kind: 'contents';
  readonly title: string;
}

export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  /** Unique in the document; the target of links. */
  readonly id: string;
  readonly text: string;
  /** Begins on a new page where the format has pages: always, or only where little of the page is left. */
  readonly startsPage?: boolean | 'ifLittleRoom';
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  /** `lead` is larger, `note` smaller and quieter. */
  readonly tone?: 'lead' | 'note';
}

export interface ListBlock {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly (readonly Run[])[];
}

export interface TableColumn {
  readonly label: string;
  /** Share of the width, relative to the other columns. */
  readonly width: number;
  readonly align?: 'start' | 'center' | 'end';
}

export interface TableCell {
  readonly runs: readonly Run[];
  /** Fills the cell with the colour of the level. The number itself stands in `runs`. */
  readonly level?: MaturityLevel;
  /** Draws the answer's mark before the text. */
  readonly mark?: AnswerMark;
  /** Room to write by hand: at least so many lines high. */
  readonly lines?: number;
}

export interface TableBlock {
  readonly kind: 'table';
  /** Says what the table holds; printed above it. */
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  /** The first cell of each row names the row. */
  readonly rowHeaders: boolean;
}

/** Rows of words and numbers, each under a label. */
export interface Numbers {
  readonly labels: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface FigureBlock {
  readonly kind: 'figure';
  readonly caption: string;
  /** The figure in words, for those who do not see it. */
  readonly alternative: string;
  /** What it shows, for formats that do not draw. */
  readonly numbers: Numbers;
  /** Across a page, in parts that each fit on one. */
  readonly wide: readonly Drawing[];
  /** Across a telephone, or half a screen. */
  readonly narrow: readonly Drawing[];
}

export type Block =
  | CoverBlock
  | ContentsBlock
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | FigureBlock;

export interface ReportDocument {
  /** BCP 47 tag of the report's language, such as `en`. */
  readonly language: string;
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** ISO instant written into the file's metadata: an argument, so that the same input gives the same bytes. */
  readonly createdAt: string;
  /** Left part of the foot of each page. */
  readonly footer: string;
  /** Right part of the foot, with `{page}` and `{pages}`. */
  readonly pageLabel: string;
  /** The record that it was made from: its fingerprint, and its file's text where that lies inside. */
  readonly record?:
    | { readonly fingerprint: string; readonly text?: string | undefined }
    | undefined;
  /** One word across every page, such as `Draft`. */
  readonly stamp?: string | undefined;
  /** The firm under whose name it goes out, where one was named. */
  readonly letterhead?: Letterhead | undefined;
  /** Said for a mark, for those who do not see it: `Met`, `Partly met`, … */
  readonly markLabels: Readonly<Record<AnswerMark, string>>;
  readonly blocks: readonly Block[];
}
