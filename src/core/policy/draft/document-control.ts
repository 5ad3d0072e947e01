import { cell, chapter, column, table } from '#core/document/blocks.ts';
import type { Block, CoverBlock } from '#core/document/document.ts';
import type { DraftContext } from './build-block.ts';
import { capital, type Fillings } from './fill-places.ts';
import { plainText } from './markdown-blocks.ts';

const FACTS = ['owner', 'approvedBy', 'issue', 'inForce', 'nextReview'] as const;

/** Rows of the change history that are left to be written by hand. */
const ROOM = 3;

/**
 * What a controlled document says of itself: owner, approval, version and dates, what was changed
 * when, and who has signed. What nobody filled in is left to be written by hand.
 */
export function documentControl({ fillings, words: { control } }: DraftContext): readonly Block[] {
  const fact = (name: (typeof FACTS)[number]) => cell(factOf(name, fillings));
  const empty = () => cell('');
  return [
    chapter('control', control.title, false),
    table(
      control.caption,
      [column(control.subject, 1), column(control.entry, 2)],
      FACTS.map((name) => [cell(control[name]), fact(name)]),
    ),
    table(
      control.history,
      [
        column(control.issue, 1),
        column(control.day, 1.5),
        column(control.change, 4),
        column(control.by, 2),
      ],
      [
        [fact('issue'), fact('inForce'), cell(control.firstIssue), fact('owner')],
        ...Array.from({ length: ROOM }, () => [empty(), empty(), empty(), empty()]),
      ],
    ),
    table(
      control.signatures,
      [
        column(control.part, 1.5),
        column(control.role, 2.5),
        column(control.name, 2),
        column(control.signature, 2),
        column(control.day, 1.5),
      ],
      [
        [cell(control.prepared), fact('owner'), empty(), empty(), empty()],
        [cell(control.reviewed), empty(), empty(), empty(), empty()],
        [cell(control.approved), fact('approvedBy'), empty(), empty(), empty()],
      ],
    ),
  ];
}

/** The same on a cover, where an empty line would look forgotten. */
export function coverFacts({ fillings, words }: DraftContext): CoverBlock['facts'] {
  return FACTS.flatMap((name) => {
    const value = factOf(name, fillings);
    return value === '' ? [] : [{ label: words.control[name], value }];
  });
}

function factOf(name: (typeof FACTS)[number], fillings: Fillings): string {
  return capital(plainText(fillings.get(name)?.text ?? ''));
}
