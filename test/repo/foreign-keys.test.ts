import { expect, test } from 'vitest';
import { foreignKeys } from './foreign-keys.ts';

// The types of the whole project are needed to tell a list from a plain object.
const MINUTES = 10 * 60_000;

test(
  'no plain object is read by a name from outside but through ownEntry',
  () => {
    expect(foreignKeys()).toEqual([]);
  },
  MINUTES,
);

test(
  'what is read by a name that may be anything is found, and nothing else',
  () => {
    const found = foreignKeys({
      'a.ts': [
        'declare const byId: Readonly<Record<string, number>>;',
        'declare const list: readonly number[];',
        'declare const words: { readonly a: string; readonly b: string };',
        'declare const id: string;',
        "declare const side: 'a' | 'b';",
        'export const one = byId[id];',
        'export const two = [list[0], list.length, words[side], byId["a"], new Map().get(id)];',
        'export const four = [id in byId, side in words, "a" in byId];',
        'export const three = (maybe?: typeof byId) => maybe?.[id];',
      ].join('\n'),
    });

    expect(found).toEqual(['a.ts:6 byId[id]', 'a.ts:8 id in byId', 'a.ts:9 maybe?.[id]']);
  },
  MINUTES,
);
