import { describe, expect, test } from 'vitest';
import { readStandards } from '#build/read-content.ts';
import { readReportWords } from '#build/read-words.ts';
import { buildReport } from '#core/report/build-report.ts';
import { anAssessment, NOW, TODAY } from '../../../builders/an-assessment.ts';
import { textBelow } from './report-reader.ts';

describe('a standard of which not all is asked', () => {
  const standards = readStandards().filter(
    ({ catalogue }) => catalogue.standard.id === 'as-10002-2022',
  );
  const criteria = standards.flatMap(({ catalogue }) =>
    catalogue.areas.flatMap(({ clauses }) => clauses.flatMap((clause) => clause.criteria)),
  );
  const text = (value: 'met' | undefined) =>
    textBelow(
      buildReport({
        standards,
        assessment: anAssessment({
          standards: [{ id: 'as-10002-2022', catalogueVersion: '1.3' }],
          answers: Object.fromEntries(
            value === undefined ? [] : criteria.map(({ id }) => [id, { value }]),
          ),
        }),
        createdAt: NOW,
        today: TODAY,
        words: readReportWords('en'),
        language: 'en',
      }),
      'summary',
    );

  test('gets no verdict over the whole, even where everything asked is met, and it is said why', () => {
    expect(text('met')).toMatch(/No verdict over the whole of AS 10002:2022: 8\.9 and all/);
    expect(text('met')).toMatch(/48 of 48 provisions that are asked here/);
    expect(text(undefined)).not.toContain('No verdict');
  });
});
