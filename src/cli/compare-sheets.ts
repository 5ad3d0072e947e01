import type { SideBySide, SideSpread, SideStanding } from '#core/comparison/side-by-side.ts';
import { count, EMPTY, type FigureSheet, type SheetCell, text } from '#core/document/sheet-cell.ts';
import { fill } from '#core/message.ts';
import { toFigure, toNumber } from '#core/scoring/fraction.ts';
import {
  type Compared,
  endColumns,
  nameOf,
  rowTitle,
  spreadText,
  titleOf,
  type Words,
} from './compare-parts.ts';

/** The comparison as sheets: the assessments, then of each standard its rows and what is missed most. */
export function compareSheets(
  all: readonly Compared[],
  standards: readonly SideBySide[],
  around: Words,
): readonly FigureSheet[] {
  return [
    assessmentsSheet(all, around),
    ...standards.flatMap((side) => [rowsSheet(side, all, around), missedSheet(side, around)]),
  ];
}

function assessmentsSheet(all: readonly Compared[], { words }: Words): FigureSheet {
  const { compare, summary } = words;
  const { file, organisation, assessment, depth, startedOn } = summary.columns;
  return {
    name: compare.assessments,
    head: [compare.columns.number, file, organisation, assessment, depth, startedOn],
    rows: all.map(({ file: name, assessment: one }, at) => [
      count(at + 1),
      text(name),
      text(one.organisation.trim()),
      text(one.name.trim()),
      text(words.depths[one.depth]),
      one.startedOn === '' ? EMPTY : { kind: 'day', day: one.startedOn },
    ]),
  };
}

function rowsSheet(side: SideBySide, all: readonly Compared[], around: Words): FigureSheet {
  const { compare, score } = around.words;
  const { scale } = side.standard;
  const parts =
    scale === 'levels'
      ? [score.columns.level, score.columns.index]
      : [compare.columns.complies, compare.columns.applicable];
  const heads = side.places.flatMap((place) => {
    const one = all[place];
    const title = one ? titleOf(one, around) : '';
    return parts.map((part) => `${place + 1} ${title}: ${part}`);
  });
  return {
    name: side.standard.name,
    head: [compare.columns.name, compare.columns.id, ...heads, ...endColumns(around)],
    rows: side.rows.map((row) => [
      text(rowTitle(row, around)),
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

function missedSheet({ standard, missed }: SideBySide, { words }: Words): FigureSheet {
  const { compare } = words;
  const { criterion, statement, missedBy, askedOf, share } = compare.columns;
  return {
    name: fill(compare.missedSheet, { standard: standard.name }),
    head: [criterion, statement, missedBy, askedOf, share],
    rows: missed.map((one) => [
      text(nameOf(one)),
      text(one.criterion.text),
      count(one.missedBy),
      count(one.askedOf),
      { kind: 'share', value: one.missedBy / one.askedOf },
    ]),
  };
}
