/** The styles of the file. Whoever edits it changes a style once, and the whole document follows. */

import { AlignmentType, type IStylesOptions, LevelFormat } from 'docx';
import type { ReportDocument } from '#core/document/document.ts';
import { writingTag } from '#core/message.ts';
import { type Look, lookOf } from '#export/tree/letterhead.ts';
import { colourOf, TEXT_WIDTH } from './page.ts';

/** Sizes are half points, spaces twentieths of a point. */
const BODY_SIZE = 21;
const BODY_LINE = { line: 288, lineRule: 'auto' } as const;
const TIGHT_LINE = { line: 264, lineRule: 'auto' } as const;

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

const FONTS = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Calibri', eastAsia: 'Microsoft YaHei' };
const HEADING_FONTS = {
  ascii: 'Cambria',
  hAnsi: 'Cambria',
  cs: 'Cambria',
  eastAsia: 'Microsoft YaHei',
};

/** The languages of Latin and of East Asian text; a Chinese report quotes in British English. */
function languagesOf({ language }: Pick<ReportDocument, 'language'>) {
  return /^(zh|ja|ko)\b/iu.test(language)
    ? { value: writingTag('en'), eastAsia: language }
    : { value: writingTag(language), eastAsia: 'zh-CN' };
}

/** All styles of a document. */
export function stylesOf(document: ReportDocument): IStylesOptions {
  const look = lookOf(document);
  return {
    default: {
      document: {
        run: {
          font: FONTS,
          size: BODY_SIZE,
          color: colourOf('ink'),
          language: languagesOf(document),
        },
        paragraph: { spacing: { after: 140, ...BODY_LINE } },
      },
      title: {
        run: { font: HEADING_FONTS, size: 60, color: colourOf(look.title) },
        paragraph: { spacing: { before: 120, after: 200, ...TIGHT_LINE } },
      },
      heading1: headingStyle(look, 0, 40, { before: 360, after: 200 }),
      heading2: headingStyle(look, 1, 27, { before: 340, after: 100 }),
      heading3: headingStyle(look, 2, 22, { before: 240, after: 80 }),
      caption: {
        run: { size: 18, bold: true, italics: false, color: colourOf('ink') },
        paragraph: { keepNext: true, spacing: { before: 220, after: 80 } },
      },
      hyperlink: { run: { color: colourOf('accent'), underline: { type: 'none' } } },
    },
    paragraphStyles: [
      ...runningStyles(),
      ...coverStyles(look),
      ...tableStyles(),
      ...contentsStyles(),
    ],
  };
}

const CHAPTER_RULE = { style: 'single', size: 4, space: 5 } as const;

function headingStyle(
  look: Look,
  outlineLevel: number,
  size: number,
  spacing: { readonly before: number; readonly after: number },
) {
  const isChapter = outlineLevel === 0;
  return {
    run: {
      size,
      bold: !isChapter,
      color: colourOf(isChapter ? look.title : outlineLevel === 2 ? look.item : 'ink'),
      ...(isChapter ? { font: HEADING_FONTS } : {}),
    },
    paragraph: {
      keepNext: true,
      keepLines: true,
      outlineLevel,
      spacing: { ...spacing, ...TIGHT_LINE },
      ...(isChapter ? { border: { bottom: { ...CHAPTER_RULE, color: colourOf(look.rule) } } } : {}),
    },
  };
}

function style(id: string, run: object, paragraph: object, name: string = id) {
  return { id, name, basedOn: 'Normal', next: 'Normal', quickFormat: true, run, paragraph };
}

function runningStyles() {
  const quiet = { color: colourOf('ink-quiet') };
  const item = { spacing: { after: 70, ...BODY_LINE } };
  return [
    style(STYLE.lead, { size: 25 }, { spacing: { after: 180, line: 312, lineRule: 'auto' } }),
    style(
      STYLE.note,
      { size: 18, ...quiet },
      { spacing: { after: 120, line: 260, lineRule: 'auto' } },
    ),
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

function coverStyles(look: Look) {
  return [
    style(
      STYLE.overline,
      { size: 22, bold: true, color: colourOf(look.item) },
      {
        spacing: { before: 2_200, after: 60 },
        border: { top: { style: 'single', size: 24, space: 12, color: colourOf(look.bar) } },
      },
    ),
    style(STYLE.organisation, { size: 32 }, { spacing: { after: 700, ...BODY_LINE } }),
  ];
}

function tableStyles() {
  const line = { spacing: { before: 0, after: 0, line: 252, lineRule: 'auto' } };
  return [
    style(STYLE.cell, { size: 18 }, line, 'Table Text'),
    style(
      STYLE.columnLabel,
      { size: 17, bold: true, color: colourOf('ink-quiet') },
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

function contentsStyles() {
  const tabStops = [{ type: 'right', position: TEXT_WIDTH }];
  return [
    style(
      STYLE.contentsTitle,
      { size: 40, font: HEADING_FONTS },
      { keepNext: true, spacing: { before: 0, after: 240, ...TIGHT_LINE } },
      'TOC Heading',
    ),
    style(
      'TOC1',
      { bold: true },
      { tabStops, spacing: { before: 120, after: 20, ...TIGHT_LINE } },
      'toc 1',
    ),
    style(
      'TOC2',
      { size: 20 },
      { tabStops, indent: { left: 280 }, spacing: { before: 0, after: 20, ...TIGHT_LINE } },
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
