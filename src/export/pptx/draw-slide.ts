import type PptxGenJS from 'pptxgenjs';
import type { AnswerMark } from '#core/document/answer-mark.ts';
import type { ReportDocument, TableCell } from '#core/document/document.ts';
import { answerSign } from '../tree/answer-sign.ts';
import type { Colour } from '../tree/palette.ts';
import { readableLine, readableText } from '../tree/readable-text.ts';
import { drawFigure } from './draw-figure.ts';
import { cellText } from './lay-out-table.ts';
import { colourOf, inches } from './measure.ts';
import { BODY, PADDING, SIZES, type Slide, type SlideTable, type SlideText } from './slide.ts';

/** What a table or figure says of itself, by the name of its shapes. */
export type Alternatives = Map<string, string>;

const ALIGNMENTS = { start: 'left', center: 'center', end: 'right' } as const;
const MARK_COLOURS: Readonly<Record<AnswerMark, Colour>> = {
  met: 'answer-met',
  partly: 'answer-partly',
  unmet: 'answer-unmet',
  notApplicable: 'answer-not-applicable',
  unknown: 'answer-unknown',
  none: 'ink-quiet',
};

/** Draws a slide of the master; what its tables and figures are, is noted beside. */
export function drawSlide(
  slide: PptxGenJS.Slide,
  { title, items }: Slide,
  document: ReportDocument,
  alternatives: Alternatives,
): void {
  slide.addText(readableLine(title), { placeholder: 'title' });
  for (const item of items) {
    if (item.kind === 'text') {
      drawText(slide, item);
      continue;
    }
    const isTable = item.kind === 'table';
    const name = `${isTable ? 'Table' : 'Figure'} ${alternatives.size + 1}`;
    alternatives.set(name, readableLine(isTable ? item.block.caption : item.alternative));
    if (isTable) drawTable(slide, item, document, name);
    else drawFigure(slide, item, name);
  }
}

function drawText(slide: PptxGenJS.Slide, { top, height, size, look, runs }: SlideText): void {
  const color = colourOf(look === 'quiet' ? 'ink-quiet' : 'ink');
  slide.addText(
    runs.map(({ text, strong }) => ({
      text: readableText(text),
      options: { bold: strong === true || look === 'strong', color },
    })),
    {
      ...{ x: inches(BODY.left), y: inches(top), w: inches(BODY.width), h: inches(height) },
      ...{ fontSize: size, margin: 0, valign: 'top', wrap: true, isTextBox: true },
      ...(look === 'bullet' ? { bullet: { indent: 12 } } : {}),
    },
  );
}

function drawTable(
  slide: PptxGenJS.Slide,
  { top, block, widths, headHeight, rows }: SlideTable,
  document: ReportDocument,
  objectName: string,
): void {
  const head = block.columns.map(({ label, align = 'start' }) => ({
    text: readableLine(label),
    options: {
      ...{ bold: true, color: colourOf('ink-quiet'), align: ALIGNMENTS[align] },
      valign: 'bottom' as const,
    },
  }));
  const body = rows.map(({ cells }) =>
    block.columns.map(({ align = 'start' }, at) => ({
      text: cellRuns(cells[at] ?? { runs: [] }, document),
      options: { align: ALIGNMENTS[align], valign: 'top' as const, ...fillOf(cells[at]) },
    })),
  );
  const { x, y } = PADDING;
  slide.addTable([head, ...body] as PptxGenJS.TableRow[], {
    ...{ x: inches(BODY.left), y: inches(top), w: inches(BODY.width), objectName },
    colW: widths.map(inches),
    rowH: [headHeight, ...rows.map(({ height }) => height)].map(inches),
    ...{ fontSize: SIZES.table, color: colourOf('ink'), margin: [y, x, y, x], autoPage: false },
    border: { type: 'solid', pt: 0.5, color: colourOf('rule') },
  });
}

function fillOf(cell: TableCell | undefined) {
  return cell?.level === undefined ? {} : { fill: { color: colourOf(`level-${cell.level}`) } };
}

/** The sign of an answer in its colour with its word, then the text. */
function cellRuns(cell: TableCell, document: ReportDocument) {
  const sign = answerSign(cell, document);
  const ink: Colour = cell.level === undefined ? 'ink' : `level-${cell.level}-ink`;
  const text = cellText(cell);
  const isStrong = cell.runs.some(({ strong }) => strong) && cell.runs.length === 1;
  const runs = cell.runs.length > 1 ? cell.runs : [{ text, strong: isStrong }];
  return [
    ...(sign
      ? [
          {
            text: `${sign.sign} ${sign.word}`,
            options: { color: colourOf(MARK_COLOURS[sign.mark]), bold: true },
          },
        ]
      : []),
    ...runs.map((run) => ({
      text: readableText(run.text),
      options: { color: colourOf(ink), bold: run.strong === true },
    })),
  ];
}
