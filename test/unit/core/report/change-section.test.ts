import { describe, expect, test } from 'vitest';
import { readReportWords } from '#build/read-words.ts';
import { previousOf } from '#core/assessment/previous.ts';
import { buildReport } from '#core/report/build-report.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { aCatalogue } from '../../../builders/a-catalogue.ts';
import { aClause } from '../../../builders/a-clause.ts';
import { aCode, aProvision, CODE_ID } from '../../../builders/a-code.ts';
import { anAssessment, answers, NOW, TODAY } from '../../../builders/an-assessment.ts';
import { aFinding } from '../../../builders/register.ts';
import { aMaturityModel, below, linesOf, textBelow } from './report-reader.ts';

const clause = aClause({ slug: '7.4', criteria: '2a 2b 3a' });
const provision = aProvision('1.1', 'a b');
const catalogues = [aCatalogue(clause), aCode(provision)];
const [standard, code] = catalogues;
const chosen = catalogues.map(({ standard: { id, catalogueVersion } }) => ({
  id,
  catalogueVersion,
}));

function anAnswered(letters: string, changes: Partial<Assessment> = {}): Assessment {
  return anAssessment({ answers: answers(clause, letters), ...changes });
}

/** The report on an assessment, compared with an earlier one that was answered in these letters. */
function reportOn(now: Assessment, then: string | undefined, language = 'en') {
  const earlier = anAnswered(then ?? '---', { startedOn: '2025-11-03' });
  return buildReport({
    standards: catalogues
      .filter((one) => now.standards.some(({ id }) => id === one.standard.id))
      .map((catalogue) => ({
        catalogue,
        guidance: {},
        maturityModel: aMaturityModel('operation'),
      })),
    assessment: now,
    previous: then === undefined ? undefined : previousOf(earlier, catalogues),
    createdAt: NOW,
    today: TODAY,
    words: readReportWords(language),
    language,
  });
}

describe('the chapter on change', () => {
  test('says how the whole stood and stands, what moved, and with what it is compared', () => {
    const text = textBelow(reportOn(anAnswered('mmp'), 'mpp'), 'change');

    expect(text).toContain('Overall then: level 1, index 1.75. Now: level 2, index 2.50.');
    expect(text).toContain('Change of the index: +0.75.');
    expect(text).toContain('Clauses that rose: 1; fell: 0; unchanged: 0.');
    expect(text).toContain('Criteria: gained 1.');
    expect(text).toContain('Compared with “First assessment”, begun on 3 November 2025.');
  });

  test('prints areas as a figure and a table, and each clause with its criteria', () => {
    const report = reportOn(anAnswered('mmp'), 'mpp');
    const text = textBelow(report, 'change');

    expect(text).toContain('Area operation: 1.75 then, 2.50 now');
    expect(text).toContain('Area operation | 1 · 1.75 | 2 · 2.50 | +0.75');
    expect(text).toMatch(
      /7\.4 Title of 7\.4 \| level 1, index 1\.75 \| level 2, index 2\.50 \| 2b gained What criterion 2b of 7\.4 says\. · Partly met → Met/,
    );
    expect(below(report, 'change').find(({ kind }) => kind === 'figure')).toMatchObject({
      numbers: {
        labels: ['Area', 'Then', 'Now', 'Change'],
        rows: [['Area operation', '1.75', '2.50', '+0.75']],
      },
    });
  });

  test('says how many answers nobody has confirmed yet', () => {
    const now = anAnswered('mpp');
    const [id = ''] = Object.keys(now.answers);
    now.answers[id] = { value: 'met', toConfirm: true };

    expect(textBelow(reportOn(now, 'mpp'), 'change')).toContain(
      '1 answer is carried over and not confirmed yet, so it counts as it stood.',
    );
  });

  test('tells the same in Chinese', () => {
    const text = textBelow(reportOn(anAnswered('mmp'), 'mpp', 'zh'), 'change');

    expect(text).toContain('总体：上次等级1，指数1.75；本次等级2，指数2.50。');
    expect(text).toContain('与2025年11月3日开始的“First assessment”比较。');
  });

  test('is not there without a previous assessment', () => {
    expect(linesOf(reportOn(anAnswered('mmp'), undefined).blocks)).not.toContain(
      'Change since a previous assessment',
    );
  });

  test('is there only for the standards that both are against', () => {
    const both = anAnswered('mmp', { standards: chosen });
    const ids = reportOn(both, 'mpp').blocks.flatMap((block) =>
      block.kind === 'heading' ? [block.id] : [],
    );

    expect(ids).toContain(`${standard?.standard.id}/change`);
    expect(ids).not.toContain(`${code?.standard.id}/change`);
  });
});

test('a code of rules tells how many provisions were and are complied with', () => {
  const standards = chosen.filter(({ id }) => id === CODE_ID);
  const earlier = anAssessment({ standards, answers: answers(provision, 'mu') });
  const now = anAssessment({ standards, answers: answers(provision, 'mm') });
  const report = buildReport({
    standards: [{ catalogue: aCode(provision), guidance: {} }],
    assessment: now,
    previous: previousOf(earlier, catalogues),
    createdAt: NOW,
    today: TODAY,
    words: readReportWords('en'),
    language: 'en',
  });
  const text = textBelow(report, 'change');

  expect(text).toContain(
    'Overall then: 0 of 1 provisions complied with. Now: 1 of 1 provisions complied with.',
  );
  expect(text).toContain('Provisions complied with better: 1; less well: 0; unchanged: 0.');
  expect(text).toContain('Does not comply | Complies | b gained What 1.1 b says. · Unmet → Met');
});

test('the summary says how many answers nobody has confirmed yet, compared or not', () => {
  const now = anAnswered('mpp');
  const [id = ''] = Object.keys(now.answers);
  now.answers[id] = { value: 'met', toConfirm: true };

  expect(textBelow(reportOn(now, undefined), 'summary')).toContain(
    '1 answer is carried over from the previous assessment and not confirmed yet',
  );
});

test('a finding from the previous assessment is printed as one', () => {
  const findings = { f1: { ...aFinding(), broughtForward: true } };

  expect(textBelow(reportOn(anAnswered('mmp', { findings }), undefined), 'findings')).toContain(
    'Brought forward from the previous assessment.',
  );
});
