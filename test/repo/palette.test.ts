import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PALETTE } from '#export/pdf/palette.ts';

/** The light values: what the first `:root` block of the tokens sets. */
function lightTokens(): Readonly<Record<string, string>> {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  const root = /:root\s*\{([^}]*)\}/.exec(css)?.[1] ?? '';
  return Object.fromEntries(
    [...root.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/gi)].map(([, name, value]) => [name, value]),
  );
}

test('the report has the colours of the screen in daylight', () => {
  const tokens = lightTokens();

  for (const [name, colour] of Object.entries(PALETTE))
    expect([name, colour]).toEqual([name, tokens[name]]);
});

test('every colour that the styles use is a token', () => {
  expect(Object.keys(lightTokens())).toEqual(
    expect.arrayContaining(['paper', 'ink', 'accent', 'level-1', 'level-5', 'answer-met']),
  );
});
