import { expect, test } from 'vitest';
import { nameFrom } from '#text/name-from.ts';

test('a name that has room is taken as it is', () => {
  expect(nameFrom('{name} (copy)', { name: 'Harbour Council' })).toBe('Harbour Council (copy)');
});

test('one that fills its field is cut, and what was added can be read', () => {
  const copy = nameFrom('{name} (copy)', { name: 'N'.repeat(500) });

  expect(copy).toBe(`${'N'.repeat(492)}… (copy)`);
  expect(copy).toHaveLength(500);
});

test('no character is cut in half', () => {
  expect(nameFrom('{name}（副本）', { name: '𠮷'.repeat(250) })).toBe(
    `${'𠮷'.repeat(247)}…（副本）`,
  );
});
