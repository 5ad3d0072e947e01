import type {
  MissedCriterion,
  SideBySide,
  SideSpread,
  SideStanding,
} from '#core/comparison/side-by-side.ts';
import { fill } from '#core/message.ts';
import { toFigure } from '#core/scoring/fraction.ts';
import {
  heightText,
  missedName,
  missedStatement,
  rowTitle,
  spreadText,
} from '#core/side-by-side/side-text.ts';
import type { Sides } from '#core/side-by-side/sides.ts';
import type { CommandWords } from './command-words.ts';
import { type TextRow, textTable, textWidth, wrapText } from './text-table.ts';

/** Columns of a terminal, and how many assessments have one of their own; of more only the spread is shown. */
const WIDTH = 80;
const OWN_COLUMNS = 8;
/** Columns that a name gets at least, and so many missed criteria are printed. */
const NAME_WIDTH = 30;
const NAMED = 10;

/** The comparison as lines for a terminal. */
export function compareText(sides: Sides, { compare }: Pick<CommandWords, 'compare'>): string {
  const { all, names, naming, standards } = sides;
  const legend = all.flatMap(({ file }, at) => {
    const number = `${at + 1}`.padStart(String(all.length).length);
    const from = naming === 'names' ? ` (${file})` : '';
    return wrapText(`${number}  ${names[at]?.title}${from}`, WIDTH);
  });
  return [legend, ...standards.map((one) => standardLines(one, { ...sides, compare }))]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** The comparison with the words that only a terminal needs. */
type Around = Sides & Pick<CommandWords, 'compare'>;

function standardLines(side: SideBySide, around: Around): readonly string[] {
  const { standard, places, rows, missed, caveats } = side;
  const { compare, words } = around;
  const { columns } = words;
  const ends = [columns.lowest, columns.highest, columns.spread];
  const isNarrow = places.length <= OWN_COLUMNS;
  const head = [...(isNarrow ? places.map((place) => `${place + 1}`) : []), ...ends];
  const lines: TextRow[] = [
    { name: columns.name, indent: 0, figures: head },
    ...rows
      .filter(({ kind }) => kind !== 'clause')
      .map((row) => ({
        name: rowTitle(row, around),
        indent: row.kind === 'overall' ? 0 : 2,
        figures: [
          ...(isNarrow ? row.standings.map(standingText) : []),
          ...endTexts(row.spread, standard.scale),
        ],
      })),
  ];
  const worst = missed.slice(0, NAMED);
  return [
    standard.name,
    ...caveats.flatMap((caveat) => wrapText(words.caveats[caveat], WIDTH)),
    '',
    ...textTable(lines, Math.max(WIDTH, NAME_WIDTH + figuresWidth(lines))),
    ...(isNarrow ? [] : wrapText(compare.onlySpread, WIDTH)),
    '',
    ...(worst.length === 0 ? [words.nothingMissed] : [compare.missedTitle]),
    ...worst.flatMap((one) => missedLines(one, around)),
  ];
}

function figuresWidth(rows: readonly TextRow[]): number {
  const columns = rows[0]?.figures.length ?? 0;
  const widest = (at: number) =>
    Math.max(...rows.map(({ figures }) => textWidth(figures[at] ?? '') + 2));
  return Array.from({ length: columns }, (_, at) => widest(at)).reduce((sum, one) => sum + one, 0);
}

function standingText(standing: SideStanding | undefined): string {
  if (standing === undefined) return '–';
  return standing.scale === 'levels'
    ? `${standing.level} · ${toFigure(standing.height)}`
    : `${standing.complies}/${standing.applicable}`;
}

/** Each end with the numbers of those who stand there, unless these are many. */
function endTexts(spread: SideSpread | undefined, scale: SideStanding['scale']) {
  if (spread === undefined) return ['–', '–', '–'];
  const endText = ({ height, places }: SideSpread['lowest']) => {
    const numbers = places.map((place) => place + 1).join(',');
    return `${heightText(height, scale)} (${places.length > 3 ? `×${places.length}` : numbers})`;
  };
  return [endText(spread.lowest), endText(spread.highest), spreadText(spread, scale)];
}

function missedLines(one: MissedCriterion, around: Around): readonly string[] {
  const { missedBy, askedOf } = one;
  const line = fill(around.compare.missed, {
    ...{ criterion: missedName(one), missed: missedBy, asked: askedOf },
    text: missedStatement(one, around),
  });
  return wrapText(line, WIDTH - 4).map((part, at) => (at === 0 ? `  ${part}` : `    ${part}`));
}
