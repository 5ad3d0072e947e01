import { expect, test } from 'vitest';
import { outsideTalk } from '#core/policy/check/outside-talk.ts';
import { splitPassages } from '#core/policy/check/passages.ts';

function talkIn(text: string): readonly string[] {
  const passages = splitPassages(text);
  const said = passages.map(({ start, end }) => text.slice(start, end));
  const names = Uint8Array.from(said, (one) => (one.includes('Ombudsman') ? 1 : 0));
  const marks = outsideTalk(passages, text, names);
  return said.filter((_, at) => marks[at] === 1 && names[at] === 0);
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
