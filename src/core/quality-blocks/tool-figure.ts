import { paragraph } from '#core/document/blocks.ts';
import type { Block, FigureBlock, TableBlock } from '#core/document/document.ts';
import type { Drawing } from '#core/document/drawing.ts';
import { figureBlock } from '#core/figure/figure-block.ts';
import { joinSentences } from '#core/message.ts';
import type { QualityWords } from '#core/words/quality-words.ts';

/** What every tool is written with. */
export interface Writing {
  readonly words: QualityWords;
  /** BCP 47. */
  readonly language: string;
}

/** A tool's result as a document has it. */
export interface ToolFigure {
  /** The picture; undefined where there is nothing to draw, and for a tool that is a table. */
  readonly figure?: FigureBlock | undefined;
  readonly says: string;
  readonly saysNot: string;
  /** The numbers behind the picture. */
  readonly table: TableBlock;
}

/** The picture, what it says and what it does not, and, where it is wanted or is all there is, the table. */
export function toolBlocks(
  { figure, says, saysNot, table }: ToolFigure,
  hasTable = false,
): readonly Block[] {
  return [
    ...(figure === undefined ? [] : [figure]),
    paragraph(says),
    paragraph(saysNot, 'note'),
    ...(hasTable || figure === undefined ? [table] : []),
  ];
}

/** A tool whose picture is drawn by `draw`, under the caption of its table and with its numbers. */
export function withPicture(
  said: Pick<ToolFigure, 'says' | 'saysNot' | 'table'>,
  draw: (width: number) => readonly Drawing[],
): ToolFigure {
  const { says, saysNot, table } = said;
  const { caption, columns, rows } = table;
  const numbers = {
    labels: columns.map(({ label }) => label),
    rows: rows.map((row) => row.map(({ runs }) => runs.map(({ text }) => text).join(''))),
  };
  const alternative = joinSentences([says, saysNot]);
  return { ...said, figure: figureBlock({ caption, alternative, numbers, draw }) };
}
