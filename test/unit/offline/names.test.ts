import { expect, test } from 'vitest';
import { cachePrefix } from '#offline/names.ts';

test('no copy of the site has names that begin like another’s', () => {
  const root = cachePrefix('https://host.example/');
  const below = cachePrefix('https://host.example/redress/');

  expect(`${below}1a2b`.startsWith(root)).toBe(false);
  expect(root).toBe('redress / ');
});
