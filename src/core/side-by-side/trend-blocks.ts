import { type ClientTrend, clientTrends } from '#core/comparison/client-trends.ts';
import type { SideBySide, SideRow } from '#core/comparison/side-by-side.ts';
import { cell, column, heading, paragraph, table } from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import { fill, fillCount, writeDay } from '#core/message.ts';
import type { MaturityLevel } from '#schema/record/assessment.ts';
import { changeText, rowTitle, standingText } from './side-text.ts';
import type { Sides } from './sides.ts';

/** So many days stand beside one another: the first, and the latest ones. */
const DAYS = 5;

/** The trends of a standard, client by client. */
export function trendsOf(side: SideBySide, { all, names }: Sides): readonly ClientTrend[] {
  return clientTrends(
    side,
    all.map(({ assessment }, at) => ({ assessment, client: names[at]?.clientKey ?? '' })),
  );
}

/** How each client that was assessed on several days went on; that there is none is said. */
export function trendBlocks(side: SideBySide, sides: Sides): readonly Block[] {
  const { words } = sides;
  const trends = trendsOf(side, sides);
  return [
    heading(2, `trend-${side.standard.id}`, words.trendTitle),
    ...(trends.length === 0 ? [paragraph(words.trendNone)] : []),
    ...trends.flatMap((trend) => trendTable(trend, side, sides)),
  ];
}

function trendTable({ steps }: ClientTrend, side: SideBySide, sides: Sides): readonly Block[] {
  const { words, language, names } = sides;
  const leftOut = Math.max(0, steps.length - DAYS);
  const shown = steps.filter((_, at) => at === 0 || at > leftOut);
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return [];
  const caption = fill(words.trendCaption, {
    client: names[first.place]?.client ?? '',
    standard: side.standard.name,
    from: writeDay(language, first.day),
    to: writeDay(language, last.day),
  });
  return [
    table(
      caption,
      [
        column(words.columns.name, 4),
        ...shown.map(({ place, day }) => column(`${place + 1} · ${day}`, 1.6, 'center')),
        column(words.columns.change, 1.2, 'end'),
      ],
      side.rows
        .filter(({ kind }) => kind !== 'clause')
        .map((row) => trendRow(row, { shown, first, last }, side, sides)),
    ),
    ...(leftOut > 0 ? [paragraph(fillCount(language, words.trendLeftOut, leftOut), 'note')] : []),
  ];
}

type Step = ClientTrend['steps'][number];

function trendRow(
  row: SideRow,
  {
    shown,
    first,
    last,
  }: { readonly shown: readonly Step[]; readonly first: Step; readonly last: Step },
  { places, standard: { scale } }: SideBySide,
  sides: Sides,
) {
  const at = ({ place }: Step) => row.standings[places.indexOf(place)];
  const [then, now] = [at(first), at(last)];
  return [
    cell(rowTitle(row, sides)),
    ...shown.map((step) => {
      const standing = at(step);
      const text = standingText(standing, sides);
      return standing?.scale === 'levels'
        ? cell(text, { level: standing.level as MaturityLevel })
        : cell(text);
    }),
    cell(then && now ? changeText(then.height, now.height, scale) : sides.words.none),
  ];
}
