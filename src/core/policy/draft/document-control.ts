import { cell, column, table } from '#core/report/blocks.ts';
import type { Block, CoverBlock } from '#core/report/document.ts';
import type { DraftContext } from './build-block.ts';
import { plainText } from './markdown-blocks.ts';

const FACTS = ['owner', 'approvedBy', 'issue', 'inForce', 'nextReview'] as const;

/** Owner, approval, version and dates; what nobody filled in is left to be written by hand. */
export function documentControl({ fillings, words }: DraftContext): Block {
  return table(
    words.control.caption,
    [column(words.control.subject, 1), column(words.control.entry, 2)],
    FACTS.map((name) => [
      cell(words.control[name]),
      cell(plainText(fillings.get(name)?.text ?? '')),
    ]),
  );
}

/** The same on a cover, where an empty line would look forgotten. */
export function coverFacts({ fillings, words }: DraftContext): CoverBlock['facts'] {
  return FACTS.flatMap((name) => {
    const text = fillings.get(name)?.text ?? '';
    return text === '' ? [] : [{ label: words.control[name], value: plainText(text) }];
  });
}
