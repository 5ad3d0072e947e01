import { expect, test } from 'vitest';
import { readStandards } from '#build/read-content.ts';
import { standardChoices } from '#build/standard-choices.ts';
import { onShelves } from '#core/catalogue/shelves.ts';

test('groups and what stands in them keep the order in which they come', () => {
  const list = [{ id: 1, shelf: 'b' }, { id: 2, shelf: 'a' }, { id: 3, shelf: 'b' }, { id: 4 }];

  expect(onShelves(list).map(({ shelf, standards }) => [shelf, standards.length])).toEqual([
    ['b', 2],
    ['a', 1],
    [undefined, 1],
  ]);
});

test.each(['en', 'zh'])('every standard of the site stands in a group, in %s', (language) => {
  const choices = standardChoices(language);

  expect(choices).toHaveLength(readStandards(language).length);
  expect(choices.filter(({ shelf }) => shelf === undefined)).toEqual([]);
  expect(choices[0]?.id).toBe('iso-10002-2018');
  expect(onShelves(choices).length).toBeLessThan(7);
});
