import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DARK_PALETTE } from '#export/html/dark-palette.ts';
import { PALETTE } from '#export/tree/palette.ts';

/** What the `:root` blocks of the tokens set: the first by day, the second on a dark screen. */
function tokensOf(block: 0 | 1): Readonly<Record<string, string>> {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  const root = [...css.matchAll(/:root\s*\{([^}]*)\}/g)][block]?.[1] ?? '';
  return Object.fromEntries(
    [...root.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/gi)].map(([, name, value]) => [name, value]),
  );
}

test('the report has the colours of the screen in daylight', () => {
  const tokens = tokensOf(0);

  for (const [name, colour] of Object.entries(PALETTE))
    expect([name, colour]).toEqual([name, tokens[name]]);
});

test('the web page has the colours of the dark screen in the dark', () => {
  expect(tokensOf(1)).toMatchObject(DARK_PALETTE);
  expect(Object.keys(DARK_PALETTE)).toEqual(Object.keys(PALETTE));
});

test('every colour that the styles use is a token', () => {
  expect(Object.keys(tokensOf(0))).toEqual(
    expect.arrayContaining(['paper', 'ink', 'accent', 'level-1', 'level-5', 'answer-met']),
  );
});
