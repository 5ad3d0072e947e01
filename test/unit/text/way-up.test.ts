import { expect, test } from 'vitest';
import { wayUp } from '#text/way-up.ts';

test.each([
  ['/', './'],
  ['/assessment/', '../'],
  ['/assessment/report/', '../../'],
  ['/zh/standards/iso-10002-2018/7.4/', '../../../../'],
  ['/404.html', './'],
  ['/404.html/', './'],
])('from %s up to the root is %s', (pathname, expected) => {
  expect(wayUp(pathname)).toBe(expected);
});
