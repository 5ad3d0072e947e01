import { expect, test } from 'vitest';
import { readReportWords } from '#build/read-words.ts';
import { reportTexts } from '#export/pdf/undrawable.ts';
import { EDITIONS } from '#schema/record/report-format.ts';
import { aBrand } from '../../../builders/a-brand.ts';
import { sampleReport } from '../../../builders/sample-report.ts';

const TERMS = { en: /\bfindings?\b/i, zh: /审核发现/ } as const;

/** What people typed into the sample stays as they typed it: only sentences of ours are looked at. */
function ours(language: string): ReadonlySet<string> {
  const texts = new Set<string>();
  const walk = (words: unknown): void => {
    if (typeof words === 'string') texts.add(words);
    else if (typeof words === 'object' && words !== null) Object.values(words).forEach(walk);
  };
  walk(readReportWords(language));
  return texts;
}

test.each(['en', 'zh'] as const)(
  'a firm that speaks of observations prints no sentence of ours on findings, in %s',
  (language) => {
    const own = ours(language);
    const printed = (finding: 'finding' | 'observation') =>
      EDITIONS.flatMap((edition) =>
        reportTexts(sampleReport(language, { edition, brand: aBrand({ finding }) })),
      ).filter((text) => own.has(text) && TERMS[language].test(text));

    expect(printed('finding')).not.toEqual([]);
    expect(printed('observation')).toEqual([]);
  },
);
