import { describe, expect, test } from 'vitest';
import { readReportWords, readWords } from '#build/read-words.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { registerContext } from '#core/register/context.ts';
import { buildReport } from '#core/report/build-report.ts';
import { registerTable } from '#core/tables/register-table.ts';
import { textRows } from '#core/tables/table.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { aCatalogue } from '../../../builders/a-catalogue.ts';
import { aClause } from '../../../builders/a-clause.ts';
import { anAssessment, answers, NOW, TODAY } from '../../../builders/an-assessment.ts';
import { aFinding } from '../../../builders/register.ts';
import { aMaturityModel, textBelow } from './report-reader.ts';

const clause = aClause({ slug: '7.4', criteria: '2a 3a 4a 5a' });
const guidance = aCatalogue(clause);

/** Another standard that asks the same of its own clause. */
const sameClause = { ...clause, id: 'other-standard/7.4', area: 'other' };
const contract: Catalogue = {
  ...aCatalogue(sameClause),
  standard: { ...guidance.standard, id: 'other-standard', name: 'Other 1:2021' },
};

const catalogues = [guidance, contract];

/** A requirement that is partly met, with a finding on it in each standard. */
function record(...modes: readonly (Assessment['mode'] | undefined)[]): Assessment {
  return anAssessment({
    standards: catalogues.map(({ standard: { id, catalogueVersion } }, place) => {
      const mode = modes[place];
      return { id, catalogueVersion, ...(mode ? { mode } : {}) };
    }),
    answers: answers(clause, 'mpmm'),
    findings: {
      f1: aFinding({ clauseId: clause.id }),
      f2: aFinding({ clauseId: sameClause.id }),
      f3: aFinding({ clauseId: 'of-a-standard-taken-away/1' }),
    },
  });
}

function report(assessment: Assessment) {
  return buildReport({
    standards: catalogues.map((catalogue) => ({
      catalogue,
      guidance: {},
      maturityModel: aMaturityModel('operation', 'other'),
    })),
    assessment,
    createdAt: NOW,
    today: TODAY,
    words: readReportWords('en'),
    language: 'en',
  });
}

describe('one standard as guidance beside one that binds', () => {
  const both = record(undefined, 'criterion');
  const document = report(both);

  test('the same requirement partly met is a gap in one and a nonconformity in the other', () => {
    const gaps = textBelow(document, 'sample-standard/gaps');
    const nonconformities = textBelow(document, 'other-standard/gaps');

    expect(gaps).toContain('minor gap');
    expect(gaps).not.toContain('nonconformity');
    expect(nonconformities).toContain('minor nonconformity');
    expect(nonconformities).not.toContain('minor gap');
  });

  test('the report says of each how it is used', () => {
    expect(textBelow(document, 'method-nature')).toContain(
      'The organisation uses Sample 1:2020 as guidance.',
    );
    expect(textBelow(document, 'method-nature')).toContain(
      'The organisation has adopted Other 1:2021 as a binding criterion.',
    );
    expect(textBelow(document, 'method-subject')).toContain(
      'Use of the standard | Sample 1:2020: Used as guidance; Other 1:2021: Adopted as a binding criterion',
    );
  });

  test('a finding is graded in the words of its own standard, in the report and in a table', () => {
    const context = registerContext(both, catalogues, TODAY);
    const rows = textRows(registerTable('findings', context, readWords('en', 'registers')));
    const graded = (words: string) => rows.map((row) => row.includes(words));

    expect(textBelow(document, 'finding-f1')).toContain('minor gap');
    expect(textBelow(document, 'finding-f2')).toContain('minor nonconformity');
    expect(graded('Minor gap')).toEqual([false, true, false, false]);
    expect(graded('Minor nonconformity')).toEqual([false, false, true, false]);
  });
});

test('a standard may be guidance in an assessment whose others bind', () => {
  const document = report({ ...record('guidance'), mode: 'criterion' });

  expect(textBelow(document, 'sample-standard/gaps')).toContain('minor gap');
  expect(textBelow(document, 'other-standard/gaps')).toContain('minor nonconformity');
});

test('what all standards are is said once', () => {
  const document = report(record());

  expect(textBelow(document, 'method-nature')).toContain(
    'The organisation uses Sample 1:2020 and Other 1:2021 as guidance.',
  );
  expect(textBelow(document, 'method-subject')).toContain('Use of the standard | Used as guidance');
});
