import { beforeAll, describe, expect, test } from 'vitest';
import { findUndrawable, reportTexts } from '#export/pdf/undrawable.ts';
import { fontFiles } from './font-files.ts';
import { fullReport } from './report-samples.ts';

let coverage: unknown;

beforeAll(async () => {
  coverage = await (await fontFiles()).loadCoverage();
}, 90_000);

describe('characters that no font draws', () => {
  test('are named once each, in order of appearance', () => {
    const texts = ['Łódź 😀 市民', '한국 한 😀', '𠮷 \ud800 ไ'];

    expect(findUndrawable(texts, coverage)).toEqual(['😀', '한', '국', '𠮷', '\ud800', 'ไ']);
  });

  test('are looked for after cleaning: what is removed is not missed', () => {
    expect(
      findUndrawable(['a\u200b\u202e\u00ad\ufe0f\tb\r\nc', 'e\u0301 Vie\u0323\u0302t'], coverage),
    ).toEqual([]);
  });

  test('do not include the characters of the languages the fonts are for', () => {
    const texts = [
      'Ναυσικᾶ Ђорђе Việt Nam İstanbul Þórr',
      '投诉處理、かなカナ（！）',
      '≥ → ½ € ™ ‰ № “”',
    ];

    expect(findUndrawable(texts, coverage)).toEqual([]);
  });

  test('are an error when the coverage is something else', () => {
    expect(() => findUndrawable(['a'], { files: [{ file: 1 }] })).toThrow('coverage');
    expect(() => findUndrawable(['a'], null)).toThrow('coverage');
  });
});

test('the texts of a report are those of every block and of the foot', () => {
  const texts = reportTexts(fullReport());

  for (const text of [
    'Zoë Çelik',
    'Contents',
    'the findings',
    'A poster',
    '2.50',
    'Target',
    'A leaflet says how',
    'Gap report — Łódź',
  ])
    expect(texts).toContain(text);
});
