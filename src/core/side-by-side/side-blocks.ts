import { currentFinal } from '#core/assessment/finality.ts';
import { dayOf } from '#core/comparison/client-trends.ts';
import type { SideBySide } from '#core/comparison/side-by-side.ts';
import { cell, chapter, column, heading, paragraph, table } from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import { fill, fillCount } from '#core/message.ts';
import { mapBlocks } from './map-blocks.ts';
import { missedName, missedStatement } from './side-text.ts';
import type { Sides } from './sides.ts';
import { spreadBlocks } from './spread-blocks.ts';
import { trendBlocks } from './trend-blocks.ts';

/** So many missed criteria stand in the document; the workbook has all of them. */
const MISSED = 15;

/** The comparison as it stands on the screen and in every document: who is compared, then standard by standard. */
export function sideBlocks(sides: Sides): readonly Block[] {
  const { standards, words } = sides;
  return [
    whoTable(sides),
    ...aloneNotes(sides),
    ...(standards.length === 0 ? [paragraph(words.nothingShared)] : []),
    ...standards.flatMap((side) => standardBlocks(side, sides)),
  ];
}

function whoTable({ all, names, words }: Sides): Block {
  const { columns, depths, states } = words;
  return table(
    words.assessmentsCaption,
    [
      column(columns.number, 0.7, 'end'),
      column(columns.assessment, 4),
      column(columns.standards, 3),
      column(columns.depth, 1.6),
      column(columns.state, 1.4),
    ],
    all.map(({ assessment, catalogues }, at) => [
      cell(`${at + 1}`),
      cell(names[at]?.title ?? dayOf(assessment)),
      cell(catalogues.map(({ standard }) => standard.name).join(' · ')),
      cell(depths[assessment.depth]),
      cell(states[currentFinal(assessment) ? 'final' : 'open']),
    ]),
  );
}

/** A standard that only one of them is against is named, for nobody to miss it. */
function aloneNotes({ all, standards, words }: Sides): readonly Block[] {
  const shared = new Set(standards.map(({ standard }) => standard.id));
  return all.flatMap(({ catalogues }, at) =>
    catalogues
      .filter(({ standard }) => !shared.has(standard.id))
      .map(({ standard }) =>
        paragraph(fill(words.alone, { standard: standard.name, number: at + 1 }), 'note'),
      ),
  );
}

function standardBlocks(side: SideBySide, sides: Sides): readonly Block[] {
  const { standard, caveats } = side;
  const { words } = sides;
  return [
    { ...chapter(`standard-${standard.id}`, standard.name), startsPage: 'ifLittleRoom' as const },
    ...caveats.map((caveat) => paragraph(words.caveats[caveat])),
    ...(standard.scale === 'provisions' ? [paragraph(words.code)] : []),
    ...spreadBlocks(side, sides),
    ...mapBlocks(side, sides),
    ...missedBlocks(side, sides),
    ...trendBlocks(side, sides),
  ];
}

function missedBlocks({ standard, missed }: SideBySide, sides: Sides): readonly Block[] {
  const { words, language } = sides;
  const { columns } = words;
  const rest = missed.length - MISSED;
  return [
    heading(2, `missed-${standard.id}`, words.missedTitle),
    ...(missed.length === 0
      ? [paragraph(words.nothingMissed)]
      : [
          table(
            fill(words.missedCaption, { standard: standard.name }),
            [
              column(columns.criterion, 1.3),
              column(columns.statement, 6),
              column(columns.missedBy, 1.1, 'end'),
              column(columns.askedOf, 1.1, 'end'),
            ],
            missed
              .slice(0, MISSED)
              .map((one) => [
                cell(missedName(one)),
                cell(missedStatement(one, sides)),
                cell(`${one.missedBy}`),
                cell(`${one.askedOf}`),
              ]),
          ),
        ]),
    ...(rest > 0 ? [paragraph(fillCount(language, words.moreMissed, rest), 'note')] : []),
  ];
}
