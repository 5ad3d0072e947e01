import { dayOf } from '#core/comparison/client-trends.ts';
import type { SideBySide, SideSpread, SideStanding } from '#core/comparison/side-by-side.ts';
import { count, EMPTY, type FigureSheet, type SheetCell, text } from '#core/document/sheet-cell.ts';
import { fill } from '#core/message.ts';
import { toFigure, toNumber } from '#core/scoring/fraction.ts';
import { changeText, missedName, missedStatement, rowTitle, spreadText } from './side-text.ts';
import type { Sides } from './sides.ts';
import { trendsOf } from './trend-blocks.ts';

/** The comparison as sheets: the assessments, then of each standard its rows, what is missed most, and the trends. */
export function sideSheets(sides: Sides): readonly FigureSheet[] {
  return [
    assessmentsSheet(sides),
    ...sides.standards.flatMap((side) => [
      rowsSheet(side, sides),
      missedSheet(side, sides),
      ...trendSheets(side, sides),
    ]),
  ];
}

/** With aliases neither the organisation nor the assessment nor the file is named. */
function assessmentsSheet({ all, names, naming, words }: Sides): FigureSheet {
  const { number, file, organisation, assessment, depth, day } = words.columns;
  const isNamed = naming === 'names';
  const whose = isNamed ? [file, organisation, assessment] : [assessment];
  return {
    name: words.assessments,
    head: [number, ...whose, depth, day],
    rows: all.map(({ file: from, assessment: one }, at) => [
      count(at + 1),
      ...(isNamed
        ? [from ?? '', one.organisation.trim(), one.name.trim()].map(text)
        : [text(names[at]?.client ?? '')]),
      text(words.depths[one.depth]),
      dayOf(one) === '' ? EMPTY : { kind: 'day', day: dayOf(one) },
    ]),
  };
}

function rowsSheet(side: SideBySide, sides: Sides): FigureSheet {
  const { columns } = sides.words;
  const { scale } = side.standard;
  const parts =
    scale === 'levels' ? [columns.level, columns.index] : [columns.complies, columns.applicable];
  const heads = side.places.flatMap((place) =>
    parts.map((part) => `${place + 1} ${sides.names[place]?.title}: ${part}`),
  );
  return {
    name: side.standard.name,
    head: [columns.name, columns.id, ...heads, columns.lowest, columns.highest, columns.spread],
    rows: side.rows.map((row) => [
      text(rowTitle(row, sides)),
      text(row.id),
      ...row.standings.flatMap(standingCells),
      ...endCells(row.spread, scale),
    ]),
  };
}

function standingCells(standing: SideStanding | undefined): readonly SheetCell[] {
  if (standing === undefined) return [EMPTY, EMPTY];
  if (standing.scale === 'provisions')
    return [count(standing.complies), count(standing.applicable)];
  return [count(standing.level), { kind: 'decimal', value: Number(toFigure(standing.height)) }];
}

function endCells(spread: SideSpread | undefined, scale: SideStanding['scale']) {
  if (spread === undefined) return [EMPTY, EMPTY, EMPTY];
  const { lowest, highest } = spread;
  if (scale === 'provisions') {
    const [from, to] = [toNumber(lowest.height), toNumber(highest.height)];
    return [from, to, to - from].map((value): SheetCell => ({ kind: 'share', value }));
  }
  const printed = [toFigure(lowest.height), toFigure(highest.height), spreadText(spread, scale)];
  return printed.map((value): SheetCell => ({ kind: 'decimal', value: Number(value) }));
}

function missedSheet({ standard, missed }: SideBySide, sides: Sides): FigureSheet {
  const { columns, missedSheet: name } = sides.words;
  const { criterion, statement, missedBy, askedOf, share } = columns;
  return {
    name: fill(name, { standard: standard.name }),
    head: [criterion, statement, missedBy, askedOf, share],
    rows: missed.map((one) => [
      text(missedName(one)),
      text(missedStatement(one, sides)),
      count(one.missedBy),
      count(one.askedOf),
      { kind: 'share', value: one.missedBy / one.askedOf },
    ]),
  };
}

/** A row for each client, day and area; no sheet where no client has several days. */
function trendSheets(side: SideBySide, sides: Sides): readonly FigureSheet[] {
  const { columns, trendSheet } = sides.words;
  const { scale, name } = side.standard;
  const trends = trendsOf(side, sides);
  if (trends.length === 0) return [];
  const rows = trends.flatMap(({ steps }) =>
    side.rows
      .filter(({ kind }) => kind !== 'clause')
      .flatMap((row) =>
        steps.map(({ place, day }, at) => {
          const standingAt = (one: number) => row.standings[side.places.indexOf(one)];
          const [standing, first] = [standingAt(place), standingAt(steps[0]?.place ?? place)];
          const change =
            at > 0 && standing && first ? changeText(first.height, standing.height, scale) : '';
          return [
            text(sides.names[place]?.client ?? ''),
            { kind: 'day', day } as const,
            text(rowTitle(row, sides)),
            ...standingCells(standing),
            text(change),
          ];
        }),
      ),
  );
  const parts =
    scale === 'levels' ? [columns.level, columns.index] : [columns.complies, columns.applicable];
  return [
    {
      name: fill(trendSheet, { standard: name }),
      head: [columns.organisation, columns.day, columns.name, ...parts, columns.change],
      rows,
    },
  ];
}
