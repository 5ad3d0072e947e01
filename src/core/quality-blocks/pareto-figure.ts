import { cell, column, table } from '#core/document/blocks.ts';
import type { TableBlock } from '#core/document/document.ts';
import { drawPareto, type ParetoRow } from '#core/figure/draw-pareto.ts';
import { fill, fillCount, joinSentences } from '#core/message.ts';
import { type Pareto, type ParetoEntry, pareto, type Tally } from '#core/quality/pareto.ts';
import { type ToolFigure, type Writing, withPicture } from './tool-figure.ts';
import { type NumberWriting, numberWriting } from './write-number.ts';

/** Rows of the picture, the last of which gathers what is left. The table holds every kind. */
const MOST_ROWS = 16;

/** A Pareto chart as picture, sentences and table. */
export function paretoFigure(
  name: string,
  tallies: readonly Tally[],
  { words, language }: Writing,
): ToolFigure {
  const said = words.pareto;
  const found = pareto(tallies);
  const shares = numberWriting(language, { isShare: true });
  const own = kindsTable(fill(said.caption, { name }), found, { words, language });
  if (found.total === 0)
    return { says: fill(said.empty, { name }), saysNot: said.saysNot, table: own };
  const share = shares.tick(found.share);
  const drawing = {
    ...{ rows: rowsOf(found, { words, language }), share: found.share, write: shares.tick },
    words: {
      ...{ vital: fill(said.vital, { share }), others: said.others },
      ...{ cumulative: said.cumulative, share: fill(said.share, { share }) },
    },
  };
  const says = saysOf(name, found, shares, { words, language });
  return withPicture({ says, saysNot: said.saysNot, table: own }, (width) =>
    drawPareto(drawing, width),
  );
}

function nameOf({ isBlank, name }: ParetoEntry, { words }: Writing): string {
  return isBlank ? words.pareto.blank : name;
}

function kindsTable(caption: string, { entries }: Pareto, writing: Writing): TableBlock {
  const { columns, tied } = writing.words.pareto;
  const shares = numberWriting(writing.language, { isShare: true });
  const numbers = numberWriting(writing.language);
  return table(
    caption,
    [
      column(columns.kind, 3),
      column(columns.count, 1.2, 'end'),
      column(columns.share, 1, 'end'),
      column(columns.cumulative, 1.2, 'end'),
    ],
    entries.map((entry) => [
      cell(nameOf(entry, writing)),
      cell(countOf(entry, numbers, tied)),
      cell(shares.figure(entry.share)),
      cell(shares.figure(entry.cumulative)),
    ]),
  );
}

function countOf({ count, isTied }: ParetoEntry, { figure }: NumberWriting, tied: string): string {
  return isTied ? fill(tied, { count: figure(count) }) : figure(count);
}

function gatheredOf({ entries }: Pareto): readonly ParetoEntry[] {
  return entries.length <= MOST_ROWS ? [] : entries.slice(MOST_ROWS - 1);
}

function rowsOf(found: Pareto, writing: Writing): readonly ParetoRow[] {
  const { words, language } = writing;
  const { figure } = numberWriting(language);
  const gathered = gatheredOf(found);
  const shown = found.entries.slice(0, found.entries.length - gathered.length);
  const rows = shown.map((entry) => ({
    ...entry,
    label: nameOf(entry, writing),
    figure: figure(entry.count),
  }));
  if (gathered.length === 0) return rows;
  const count = gathered.reduce((sum, entry) => sum + entry.count, 0);
  return [
    ...rows,
    {
      label: fillCount(language, words.pareto.rest, gathered.length),
      ...{ figure: figure(count), share: count / found.total, cumulative: 1, isVital: false },
    },
  ];
}

function saysOf(
  name: string,
  found: Pareto,
  shares: NumberWriting,
  { words, language }: Writing,
): string {
  const said = words.pareto;
  const { entries, total, vital, tiedWithLast, isConcentrated } = found;
  const [first] = entries;
  const numbers = numberWriting(language);
  const blank = entries.find(({ isBlank }) => isBlank)?.count ?? 0;
  const gathered = gatheredOf(found).length;
  return joinSentences([
    fillCount(language, said.says, entries.length, {
      ...{ name, total: numbers.figure(total), vital, share: shares.tick(found.share) },
      first: first === undefined ? '' : nameOf(first, { words, language }),
      firstShare: shares.figure(first?.share ?? 0),
    }),
    ...(entries.length > 3 && !isConcentrated ? [said.flat] : []),
    ...(tiedWithLast > 0 ? [fillCount(language, said.tiedWithLast, tiedWithLast)] : []),
    ...(entries.some(({ isTied }) => isTied) ? [said.ties] : []),
    ...(blank > 0 ? [fill(said.blanks, { blank: numbers.figure(blank) })] : []),
    ...(gathered > 0 ? [fillCount(language, said.gathered, gathered)] : []),
  ]);
}
