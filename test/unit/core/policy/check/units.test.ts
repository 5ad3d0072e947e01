import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { splitUnits } from '#core/policy/check/units.ts';
import { check } from '../../../../builders/policy-rules.ts';

function words(text: string): string[] {
  return splitUnits(text).map((unit) => unit.text);
}

test('signs that nobody sees and hyphens at the end of a line are within a word', () => {
  expect(words('com\u00ADplaint ac\u200Bknow-\nledged self-help')).toEqual([
    'complaint',
    'acknowledged',
    'self',
    'help',
  ]);
});

test('joined letters, wide letters and radicals are read as the usual ones', () => {
  expect(words('of\uFB01ce ＡＢＣ ⼯作⽇')).toEqual(['office', 'abc', '工', '作', '日']);
});

test.each(['kangxi.txt', 'trad-utf8.txt'])(
  '%s gets the verdicts of the same text as usual',
  (name) => {
    const read = (file: string, encoding: string) =>
      new TextDecoder(encoding).decode(readFileSync(`test/fixtures/policy-files/${file}`));
    const verdicts = (text: string) =>
      check(text).elements.map(({ element, verdict }) => [element, verdict]);

    expect(verdicts(read(name, 'utf-8'))).toEqual(verdicts(read('gbk.txt', 'gb18030')));
    expect(check(read(name, 'utf-8')).isPolicy).toBe('yes');
  },
);
