import { expect, test } from 'vitest';
import { takeNames } from '#core/clients/without-names.ts';

const instead = { organisation: '{organisation}', person: '[name]', site: '[site]' };
const take = (text: string, ...organisation: readonly string[]) =>
  takeNames({ organisation, person: ['Ada Lee'], site: [] }, instead)(text);

test.each([
  ['Asked at HARBOUR  council.', 'Asked at {organisation}.'],
  ['Harbour Councillors were asked.', 'Harbour Councillors were asked.'],
  ['Harbour Council’s staff; Ada Lee (she).', '{organisation}’s staff; [name] (she).'],
  ['The harbour is open.', 'The harbour is open.'],
])('takes a name out of “%s” as a word of its own', (text, without) => {
  expect(take(text, 'Harbour Council')).toBe(without);
});

test('takes a Chinese name out of the middle of a sentence', () => {
  expect(take('经海港市政局确认。', '海港市政局')).toBe('经{organisation}确认。');
});

test('takes the longer of two names that begin alike, and a name with signs of its own', () => {
  expect(take('Hill Ltd. (North) and Hill', 'Hill', 'Hill Ltd. (North)')).toBe(
    '{organisation} and {organisation}',
  );
});
