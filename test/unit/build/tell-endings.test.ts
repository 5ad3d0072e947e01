import { expect, test } from 'vitest';
import { endingLines } from '#build/tell-endings.ts';

test('a build names what runs out within three months, and what has run out', () => {
  expect(endingLines('2026-11-29')).toContainEqual(
    expect.stringMatching(/^FCA DISP 1: runs out on 2026-12-31\./),
  );
  expect(endingLines('2027-01-15')).toContainEqual(
    expect.stringMatching(/^FCA DISP 1: ran out on 2026-12-31\./),
  );
});

test('a build long before says nothing', () => {
  expect(endingLines('2026-01-01')).toEqual([]);
});
