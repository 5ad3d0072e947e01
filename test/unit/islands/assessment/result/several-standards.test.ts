import { expect, test } from 'vitest';
import { walkedCatalogue } from '#core/assessment/walk.ts';
import { CoveragePanel } from '#islands/assessment/result/CoveragePanel.tsx';
import { StandardsTable } from '#islands/assessment/result/StandardsTable.tsx';
import { TailoringNote } from '#islands/assessment/result/TailoringNote.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import { aCatalogue } from '../../../../builders/a-catalogue.ts';
import { aClause } from '../../../../builders/a-clause.ts';
import { aCode, aProvision, CODE_ID } from '../../../../builders/a-code.ts';
import { anAssessment, answers } from '../../../../builders/an-assessment.ts';
import { rendered } from '../../../../builders/rendered.tsx';

const clause = aClause({ slug: '7.4', criteria: '2a 3a' });
const standard = aCatalogue(clause);
const shared = aProvision('1.1', '', clause.criteria);
const alone = aProvision('1.2', 'a');
const code = aCode(shared, alone);

function rowsOf(changes: Partial<Assessment>): readonly string[] {
  const assessment = anAssessment(changes);
  const html = rendered(StandardsTable, {
    assessment,
    catalogues: [standard, code].map((one) => walkedCatalogue(one, assessment)),
    shown: CODE_ID,
    place: '#7.4',
  });
  return [...html.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) => row);
}

const textOf = (html = '') => html.replaceAll(/<[^>]+>/g, '|').replaceAll(/\|+/g, '|');

test('the same answers stand beside each other against each standard', () => {
  const [, first, second] = rowsOf({ answers: answers(clause, 'mu') });

  expect(textOf(first)).toBe('|Sample 1:2020|Level 2 · index 2.00|50% (1/2)|1/1|2/2|');
  expect(textOf(second)).toBe('|Sample code 2024|0 of 2 complied with|–|1/2|2/3|');
});

test('the way to each result keeps the clause of the address and marks the one that is shown', () => {
  const [, first, second] = rowsOf({});

  expect(first).toContain('?id=assessment-1&amp;standard=sample-standard#7.4');
  expect(first).not.toContain('aria-current');
  expect(second).toContain('aria-current="page"');
});

test('a standard of which nothing applies says so', () => {
  const [, first] = rowsOf({ answers: answers(clause, 'nn') });

  expect(textOf(first)).toContain('|Not applicable|–|');
});

function coverage(catalogue: typeof code, changes: Partial<Assessment>, language = 'en'): string {
  return rendered(
    CoveragePanel,
    {
      assessment: anAssessment(changes),
      catalogue,
      catalogues: [standard, code],
      hrefOf: ({ slug }) => `#${slug}`,
    },
    language,
  );
}

test('coverage says how many answers another standard gave and lists what was not looked at', () => {
  const html = coverage(code, { answers: answers(clause, 'mu') });

  expect(html).toContain(
    '1 of 2 clauses were looked at. 2 answers were given under another standard.',
  );
  expect(html).toContain('<a href="#1.2">');
  expect(html).not.toContain('<a href="#1.1">');
});

test('the standard that asks has no answers from elsewhere', () => {
  expect(coverage(standard, { answers: answers(clause, 'mu') })).not.toContain('another standard');
});

test('Chinese sentences follow one another without a space', () => {
  expect(coverage(code, { answers: answers(clause, 'mu') }, 'zh')).toMatch(/1个。其中/);
});

function tailoring(catalogue: typeof code): string {
  return rendered(TailoringNote, {
    assessment: anAssessment({
      tailoring: {
        ownCriteria: {
          [`${alone.id}/own-1`]: { clauseId: alone.id, rung: 3, text: 'Pilots hear by radio.' },
        },
        leftOut: { [`${clause.id}/3a`]: { reason: 'Nobody to compare with.' } },
      },
    }),
    catalogue,
    hash: '7.4',
  });
}

test('tailoring is counted for each standard it concerns, shared criteria in both', () => {
  expect(tailoring(code)).toContain('1 criterion of your own is added to this standard. 1 crit');
  expect(tailoring(code)).toContain('<a href="/assessment/tailoring/?id=assessment-1#7.4">');
  expect(tailoring(standard)).toContain('<p>1 criterion of the standard is left out');
});

test('a standard that is walked as it is written says nothing of tailoring', () => {
  const other = aCatalogue(aClause({ slug: '9.9' }));

  expect(tailoring(other)).toBe('');
});
