import type { Passage } from './passages.ts';

/** For each item of a list the passage that leads into it, such as `We will:`; -1 where there is none. */
export function leadIns(passages: readonly Passage[], text: string): readonly number[] {
  let lead = -1;
  return passages.map(({ kind, end, block }, at) => {
    const before = passages[lead];
    if (kind === 'item' && before !== undefined && before.block === block) return lead;
    lead = /[:：][-–]?$/.test(text.slice(end - 2, end)) ? at : -1;
    return -1;
  });
}
