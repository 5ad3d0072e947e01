/** The styles of the file. Whoever edits it changes a style once, and the whole document follows. */

import { AlignmentType, type IStylesOptions, LevelFormat } from 'docx';
import type { ReportDocument } from '#core/document/document.ts';
import { writingTag } from '#core/message.ts';
import { type Look, lookOf } from '#export/tree/letterhead.ts';
import { colourOf, TEXT_WIDTH } from './page.ts';
import { type Type, typeOf } from './type.ts';

/** Sizes are half points, spaces twentieths of a point. */
const BODY_SIZE = 21;
const BODY_LINE = 288;
const TIGHT_LINE = 264;

/** Names of the styles that are ours, beside Word's own. */
export const STYLE = {
  lead: 'Lead',
  note: 'Note',
  overline: 'Overline',
  organisation: 'Organisation',
  contentsTitle: 'ContentsTitle',
  cell: 'TableText',
  columnLabel: 'TableHead',
  figure: 'FigureText',
  bullet: 'ListBullet',
  number: 'ListNumber',
  head: 'Header',
} as const;

/** The two kinds of list, by the names under which the numbering is known. */
export const LISTS = { bullets: 'bullets', numbers: 'numbers' } as const;

/** The languages of Latin and of East Asian text; a Chinese report quotes in British English. */
function languagesOf({ language }: Pick<ReportDocument, 'language'>) {
  return /^(zh|ja|ko)\b/iu.test(language)
    ? { value: writingTag('en'), eastAsia: language }
    : { value: writingTag(language), eastAsia: 'zh-CN' };
}

/** All styles of a document. */
export function stylesOf(document: ReportDocument): IStylesOptions {
  const look = lookOf(document);
  const type = typeOf(document);
  const { sizes } = type;
  return {
    default: {
      document: {
        run: {
          font: type.body,
          size: BODY_SIZE,
          color: colourOf('ink'),
          language: languagesOf(document),
        },
        paragraph: { spacing: { after: 140, ...lines(BODY_LINE, type) } },
      },
      title: {
        run: { font: type.headings, size: sizes.title, color: colourOf(look.title) },
        paragraph: { spacing: { before: 120, after: 200, ...lines(TIGHT_LINE, type) } },
      },
      heading1: headingStyle(0, { before: 360, after: 200 }, look, type),
      heading2: headingStyle(1, { before: 340, after: 100 }, look, type),
      heading3: headingStyle(2, { before: 240, after: 80 }, look, type),
      caption: {
        run: { size: sizes.caption, ...stress(type), italics: false, color: colourOf('ink') },
        paragraph: { keepNext: true, spacing: { before: 220, after: 80 } },
      },
      hyperlink: { run: { color: colourOf('accent'), underline: { type: 'none' } } },
    },
    paragraphStyles: [
      ...runningStyles(type),
      ...coverStyles(look, type),
      ...tableStyles(type),
      ...contentsStyles(type),
    ],
  };
}

/** Lines of a height in 240ths of the font's own. */
function lines(line: number, { leading }: Type) {
  return { line: Math.round(line * leading), lineRule: 'auto' } as const;
}

/** What makes a style stand out: bold, or the font that stands for it. */
function stress({ stress: eastAsia }: Type) {
  return eastAsia === undefined ? { bold: true } : { font: { eastAsia } };
}

const CHAPTER_RULE = { style: 'single', size: 4, space: 5 } as const;

function headingStyle(
  outlineLevel: 0 | 1 | 2,
  spacing: { readonly before: number; readonly after: number },
  look: Look,
  type: Type,
) {
  const isChapter = outlineLevel === 0;
  return {
    run: {
      size: type.sizes.headings[outlineLevel],
      color: colourOf(isChapter ? look.title : outlineLevel === 2 ? look.item : 'ink'),
      ...(isChapter ? { bold: false, font: type.headings } : { bold: false, ...stress(type) }),
    },
    paragraph: {
      keepNext: true,
      keepLines: true,
      outlineLevel,
      spacing: { ...spacing, ...lines(TIGHT_LINE, type) },
      ...(isChapter ? { border: { bottom: { ...CHAPTER_RULE, color: colourOf(look.rule) } } } : {}),
    },
  };
}

function style(id: string, run: object, paragraph: object, name: string = id) {
  return { id, name, basedOn: 'Normal', next: 'Normal', quickFormat: true, run, paragraph };
}

function runningStyles(type: Type) {
  const quiet = { color: colourOf('ink-quiet') };
  const item = { spacing: { after: 70, ...lines(BODY_LINE, type) } };
  return [
    style(STYLE.lead, { size: type.sizes.lead }, { spacing: { after: 180, ...lines(312, type) } }),
    style(STYLE.note, { size: 18, ...quiet }, { spacing: { after: 120, ...lines(260, type) } }),
    style(STYLE.bullet, {}, item, 'List Bullet'),
    style(STYLE.number, {}, item, 'List Number'),
    style('Footer', { size: 16, ...quiet }, footParagraph(), 'footer'),
    style(STYLE.head, { size: 17, ...quiet }, headParagraph(), 'header'),
  ];
}

function headParagraph() {
  return {
    spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' },
    tabStops: [{ type: 'right', position: TEXT_WIDTH }],
  };
}

function footParagraph() {
  return {
    spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' },
    tabStops: [{ type: 'right', position: TEXT_WIDTH }],
    border: { top: { style: 'single', size: 4, space: 6, color: colourOf('rule') } },
  };
}

function coverStyles(look: Look, type: Type) {
  return [
    style(
      STYLE.overline,
      { size: 22, ...stress(type), color: colourOf(look.item) },
      {
        spacing: { before: 2_200, after: 60 },
        border: { top: { style: 'single', size: 24, space: 12, color: colourOf(look.bar) } },
      },
    ),
    style(
      STYLE.organisation,
      { size: type.sizes.organisation },
      { spacing: { after: 700, ...lines(BODY_LINE, type) } },
    ),
  ];
}

function tableStyles(type: Type) {
  const line = { spacing: { before: 0, after: 0, ...lines(252, type) } };
  return [
    style(STYLE.cell, { size: 18 }, line, 'Table Text'),
    style(
      STYLE.columnLabel,
      { size: type.sizes.columnLabel, ...stress(type), color: colourOf('ink-quiet') },
      line,
      'Table Head',
    ),
    style(
      STYLE.figure,
      { size: 16 },
      { spacing: { before: 0, after: 0, line: 220, lineRule: 'auto' } },
      'Figure Text',
    ),
  ];
}

function contentsStyles(type: Type) {
  const tabStops = [{ type: 'right', position: TEXT_WIDTH }];
  return [
    style(
      STYLE.contentsTitle,
      { size: type.sizes.headings[0], font: type.headings },
      { keepNext: true, spacing: { before: 0, after: 240, ...lines(TIGHT_LINE, type) } },
      'TOC Heading',
    ),
    style(
      'TOC1',
      stress(type),
      { tabStops, spacing: { before: 120, after: 20, ...lines(TIGHT_LINE, type) } },
      'toc 1',
    ),
    style(
      'TOC2',
      { size: type.sizes.contents },
      {
        tabStops,
        indent: { left: 280 },
        spacing: { before: 0, after: 20, ...lines(TIGHT_LINE, type) },
      },
      'toc 2',
    ),
  ];
}

/** The signs and numbers of lists, in a column of their own. */
export function numberingOf() {
  const levels = (format: 'bullet' | 'decimal', text: string) => [
    {
      level: 0,
      format,
      text,
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 400, hanging: 400 } } },
    },
  ];
  return {
    config: [
      { reference: LISTS.bullets, levels: levels(LevelFormat.BULLET, '•') },
      { reference: LISTS.numbers, levels: levels(LevelFormat.DECIMAL, '%1.') },
    ],
  };
}
