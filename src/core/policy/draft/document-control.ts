import { cell, column, table } from '#core/document/blocks.ts';
import type { Block, CoverBlock } from '#core/document/document.ts';
import type { DraftContext } from './build-block.ts';
import { capital, type Fillings } from './fill-places.ts';
import { plainText } from './markdown-blocks.ts';

const FACTS = ['owner', 'approvedBy', 'issue', 'inForce', 'nextReview'] as const;

/** Owner, approval, version and dates; what nobody filled in is left to be written by hand. */
export function documentControl({ fillings, words }: DraftContext): Block {
  return table(
    words.control.caption,
    [column(words.control.subject, 1), column(words.control.entry, 2)],
    FACTS.map((name) => [cell(words.control[name]), cell(factOf(name, fillings))]),
  );
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
