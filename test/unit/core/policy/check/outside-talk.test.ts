import { expect, test } from 'vitest';
import { outsideTalk } from '#core/policy/check/outside-talk.ts';
import { addPassage, emptySet, hasPassage } from '#core/policy/check/passage-set.ts';
import { splitPassages } from '#core/policy/check/passages.ts';

function talkIn(text: string): readonly string[] {
  const passages = splitPassages(text);
  const said = passages.map(({ start, end }) => text.slice(start, end));
  const names = emptySet(said.length);
  for (const [at, one] of said.entries()) if (one.includes('Ombudsman')) addPassage(names, at);
  const talk = outsideTalk(passages, text, names);
  return said.filter((_, at) => hasPassage(talk, at) && !hasPassage(names, at));
}

test('what follows a body outside and goes on about it is said of that body', () => {
  const text = 'You can go to the Ombudsman. Their service is free. We answer within ten days.';

  expect(talkIn(text)).toEqual(['Their service is free.']);
});

test('lines that say where a body outside is reached belong to it', () => {
  const text =
    'Ask the Ombudsman.\nTel. 0300 555 0333\nEmail: ask@ombudsman.example\nWe log every letter.';

  expect(talkIn(text)).toEqual(['Tel. 0300 555 0333', 'Email: ask@ombudsman.example']);
});

test('a sentence of another paragraph begins anew', () => {
  expect(talkIn('Ask the Ombudsman.\n\nThey are our lifeguards and swim well.')).toEqual([]);
});
