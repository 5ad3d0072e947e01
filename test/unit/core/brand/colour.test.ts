import { describe, expect, test } from 'vitest';
import { contrast, shadesOf } from '#core/brand/colour.ts';
import type { Hex } from '#core/document/letterhead.ts';
import { DARK_PALETTE } from '#export/html/dark-palette.ts';

const DARK_PAPER = DARK_PALETTE['paper-raised'] as Hex;

/** Every shade of red, green and blue in steps of 17: 4,096 colours. */
const COLOURS = Array.from({ length: 4096 }, (_, at): Hex => {
  const digits = at.toString(16).padStart(3, '0');
  return `#${[...digits].map((digit) => digit + digit).join('')}`;
});

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#767676', '#ffffff', 4.54],
  ['#ff0000', '#ffffff', 4],
] as const)('%s stands apart from %s as WCAG counts', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  expect(contrast(other, one)).toBeCloseTo(ratio, 2);
});

describe('words in a firm’s colour', () => {
  test('can be read on white and on a dark screen, whatever the colour', () => {
    const unreadable = COLOURS.filter((colour) => {
      const { words, wordsOnDark } = shadesOf(colour);
      return contrast(words, '#ffffff') < 4.5 || contrast(wordsOnDark, DARK_PAPER) < 4.5;
    });

    expect(unreadable).toEqual([]);
  });

  test('keep a colour that can be read, and bars keep any', () => {
    const changed = COLOURS.filter((colour) => {
      const { bar, words } = shadesOf(colour);
      return bar !== colour || (contrast(colour, '#ffffff') >= 4.5 && words !== colour);
    });

    expect(changed).toEqual([]);
  });

  test('are no darker than it takes', () => {
    expect(contrast(shadesOf('#FFCC00').words, '#ffffff')).toBeLessThan(4.8);
  });
});
