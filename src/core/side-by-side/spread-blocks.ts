import type { SideBySide, SideRow } from '#core/comparison/side-by-side.ts';
import { cell, column, heading, table } from '#core/document/blocks.ts';
import type { Block, TableBlock } from '#core/document/document.ts';
import { drawSpread } from '#core/figure/draw-spread.ts';
import { figureBlock } from '#core/figure/figure-block.ts';
import { fill, joinSentences } from '#core/message.ts';
import { toNumber } from '#core/scoring/fraction.ts';
import { endText, heightText, rowTitle, spreadText } from './side-text.ts';
import type { Sides } from './sides.ts';

/** So many clauses are named as those that lie furthest apart. */
const WIDEST = 8;

/** Lowest, highest and spread: of the whole and each area, then of the clauses that lie furthest apart. */
export function spreadBlocks(side: SideBySide, sides: Sides): readonly Block[] {
  const { standard, rows } = side;
  const { words } = sides;
  const wide = widestClauses(rows);
  const named = (template: string) => fill(template, { standard: standard.name });
  return [
    heading(2, `spread-${standard.id}`, words.spreadTitle),
    ...(standard.scale === 'levels' ? [spreadFigure(side, sides)] : []),
    spreadTable(
      named(words.spreadCaption),
      rows.filter(({ kind }) => kind !== 'clause'),
      side,
      sides,
    ),
    ...(wide.length === 0 ? [] : [spreadTable(named(words.widest), wide, side, sides)]),
  ];
}

function widestClauses(rows: readonly SideRow[]): readonly SideRow[] {
  return rows
    .filter(({ kind, spread }) => kind === 'clause' && widthOf({ spread }) > 0)
    .sort((a, b) => widthOf(b) - widthOf(a))
    .slice(0, WIDEST);
}

function widthOf({ spread }: Pick<SideRow, 'spread'>): number {
  return spread ? toNumber(spread.highest.height) - toNumber(spread.lowest.height) : 0;
}

function spreadTable(
  caption: string,
  rows: readonly SideRow[],
  { standard: { scale } }: SideBySide,
  sides: Sides,
): TableBlock {
  const { columns, none } = sides.words;
  return table(
    caption,
    [
      column(columns.name, 4),
      column(columns.lowest, 2, 'end'),
      column(columns.highest, 2, 'end'),
      column(columns.spread, 1, 'end'),
    ],
    rows.map((row) => [
      cell(rowTitle(row, sides)),
      ...(row.spread
        ? [
            endText(row.spread.lowest, scale, sides),
            endText(row.spread.highest, scale, sides),
            spreadText(row.spread, scale),
          ]
        : [none, none, none]
      ).map((text) => cell(text)),
    ]),
  );
}

function spreadFigure({ rows, standard: { name, scale } }: SideBySide, sides: Sides): Block {
  const { words } = sides;
  const drawn = rows.filter(({ kind }) => kind !== 'clause');
  const points = drawn.map((row) => ({
    label: rowTitle(row, sides),
    figure: row.spread ? spreadText(row.spread, scale) : words.none,
    values: row.standings.flatMap((one) => (one ? [toNumber(one.height)] : [])),
  }));
  const ends = drawn.flatMap((row) =>
    row.spread === undefined
      ? []
      : [
          {
            area: rowTitle(row, sides),
            lowest: heightText(row.spread.lowest.height, scale),
            highest: heightText(row.spread.highest.height, scale),
          },
        ],
  );
  return figureBlock({
    caption: fill(words.spreadFigure, { standard: name }),
    alternative: fill(words.spreadText, {
      points: joinSentences(ends.map((one) => fill(words.spreadPoint, one))),
    }),
    numbers: {
      labels: [words.columns.name, words.columns.lowest, words.columns.highest],
      rows: ends.map(({ area, lowest, highest }) => [area, lowest, highest]),
    },
    draw: (width) => drawSpread(points, { dot: words.keyDot, line: words.keyLine }, width),
  });
}
