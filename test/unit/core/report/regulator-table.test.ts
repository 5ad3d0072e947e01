import { describe, expect, test } from 'vitest';
import { readStandards } from '#build/read-content.ts';
import { readReportWords } from '#build/read-words.ts';
import { partsIn } from '#core/catalogue/covered-parts.ts';
import { buildReport } from '#core/report/build-report.ts';
import { anAssessment, NOW, TODAY } from '../../../builders/an-assessment.ts';

const CODE = 'housing-ombudsman-2024';
const PARTS = '1.2–1.6, 2.1–2.5, 3.1–3.7, 4.1–4.3, 5.1–5.15, 6.1–6.20, 7.1–7.4, 8.1–8.5, 9.1–9.8';

describe('the form of the Housing Ombudsman', () => {
  const document = buildReport({
    standards: readStandards().filter(({ catalogue }) => catalogue.standard.id === CODE),
    assessment: anAssessment({
      standards: [{ id: CODE, catalogueVersion: '1.3' }],
      answers: {
        [`${CODE}/6/a`]: { value: 'met' },
        [`${CODE}/6/b`]: { value: 'met' },
        [`${CODE}/6/d`]: { value: 'met' },
        [`${CODE}/6/c`]: { value: 'unmet' },
      },
    }),
    edition: 'regulator',
    createdAt: NOW,
    today: TODAY,
    words: readReportWords('en'),
    language: 'en',
  });
  const rows = document.blocks.flatMap((block) =>
    block.kind === 'table' && block.columns.length === 5 ? block.rows : [],
  );
  const textOf = (row: (typeof rows)[number] | undefined, at: number) =>
    row?.[at]?.runs.map(({ text }) => text).join('');

  test('has a row for each of its provisions, in its order', () => {
    expect(rows.map((row) => textOf(row, 0))).toEqual(partsIn(PARTS));
  });

  test('answers each of two provisions that are asked together by its own criteria', () => {
    const answerTo = (number: string) =>
      textOf(
        rows.find((row) => textOf(row, 0) === number),
        2,
      );

    expect([answerTo('6.6'), answerTo('6.17')]).toEqual(['Yes', 'Yes']);
    expect([answerTo('6.7'), answerTo('6.18')]).toEqual(['No', 'No']);
  });
});
