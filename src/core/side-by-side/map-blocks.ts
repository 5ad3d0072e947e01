import type { SideBySide, SideRow, SideStanding } from '#core/comparison/side-by-side.ts';
import type { AnswerMark } from '#core/document/answer-mark.ts';
import { cell, column, heading, table } from '#core/document/blocks.ts';
import type { Block, TableBlock, TableCell } from '#core/document/document.ts';
import { fill } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import { COMPLIANCE_MARKS } from '#core/result-blocks/compliance-mark.ts';
import type { Compliance } from '#core/scoring/score-provisions.ts';
import type { MaturityLevel } from '#schema/record/assessment.ts';
import { rowTitle, standingText } from './side-text.ts';
import type { Sides } from './sides.ts';

/** So many assessments stand beside one another across a page; more get a table of their own. */
const ACROSS = { levels: 9, provisions: 6 } as const;

/** The map: every area and clause as a row, every assessment as a column, filled with its level. */
export function mapBlocks(side: SideBySide, sides: Sides): readonly Block[] {
  const { standard, places } = side;
  const { words } = sides;
  const isCode = standard.scale === 'provisions';
  const most = ACROSS[standard.scale];
  const parts = Array.from({ length: Math.ceil(places.length / most) }, (_, part) => part * most);
  const caption = fill(isCode ? words.mapCaptionCode : words.mapCaption, {
    standard: standard.name,
  });
  return [
    heading(2, `map-${standard.id}`, isCode ? words.mapTitleCode : words.mapTitle),
    ...parts.map((from) => {
      const to = Math.min(from + most, places.length);
      const [first = 0, last = 0] = [places[from], places[to - 1]];
      const said = { caption, from: first + 1, to: last + 1 };
      return mapTable(
        parts.length === 1 ? caption : fill(words.mapPart, said),
        { from, to },
        side,
        sides,
      );
    }),
  ];
}

function mapTable(
  caption: string,
  { from, to }: { readonly from: number; readonly to: number },
  { places, rows }: SideBySide,
  sides: Sides,
): TableBlock {
  return table(
    caption,
    [
      column(sides.words.columns.name, 5),
      ...places.slice(from, to).map((place) => column(`${place + 1}`, 1, 'center')),
    ],
    rows.map((row) => [
      cell([{ text: rowTitle(row, sides), strong: row.kind !== 'clause' }]),
      ...row.standings.slice(from, to).map((one) => mapCell(row, one, sides)),
    ]),
  );
}

/** A clause stands in the map by its level alone, the whole and the areas with their index, too. */
function mapCell(
  { kind }: Pick<SideRow, 'kind'>,
  standing: SideStanding | undefined,
  sides: Sides,
): TableCell {
  if (standing?.scale !== 'levels') return complianceCell(standing, sides);
  const level = standing.level as MaturityLevel;
  return cell(kind === 'clause' ? `${level}` : standingText(standing, sides), { level });
}

function complianceCell(standing: SideStanding | undefined, sides: Sides): TableCell {
  const text = standingText(standing, sides);
  const compliance = standing?.scale === 'provisions' ? standing.compliance : undefined;
  const mark = compliance && ownEntry(COMPLIANCE_MARKS, compliance);
  return mark ? cell(text, { mark }) : cell(text);
}

/** What the marks of the map say by themselves. */
export function sideMarks({ words }: Pick<Sides, 'words'>): Readonly<Record<AnswerMark, string>> {
  const said = Object.entries(COMPLIANCE_MARKS).map(
    ([compliance, mark]) => [mark, words.compliance[compliance as Compliance]] as const,
  );
  return Object.fromEntries(said) as Record<AnswerMark, string>;
}
