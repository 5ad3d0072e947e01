import { expect, test } from 'vitest';
import { coverageBlocks } from '#core/result-blocks/coverage-blocks.ts';
import { standardsTable } from '#core/result-blocks/standards-table.ts';
import { resultView } from '#islands/assessment/result/result-view.ts';
import { TailoringNote } from '#islands/assessment/result/TailoringNote.tsx';
import { Blocks } from '#islands/blocks/Blocks.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import { addressesFrom } from '#text/addresses.ts';
import { aCatalogue } from '../../../../builders/a-catalogue.ts';
import { aClause } from '../../../../builders/a-clause.ts';
import { aCode, aProvision } from '../../../../builders/a-code.ts';
import { aResult, aView, resultContexts } from '../../../../builders/a-result.ts';
import { anAssessment, answers } from '../../../../builders/an-assessment.ts';
import { rendered } from '../../../../builders/rendered.tsx';

const clause = aClause({ slug: '7.4', criteria: '2a 3a' });
const standard = aCatalogue(clause);
const shared = aProvision('1.1', '', clause.criteria);
const alone = aProvision('1.2', 'a');
const code = aCode(shared, alone);

function rowsOf(changes: Partial<Assessment>): readonly string[] {
  const contexts = resultContexts(anAssessment(changes), [standard, code]);
  const [, second] = contexts;
  if (second === undefined) return [];
  const html = rendered(Blocks, {
    blocks: [standardsTable(contexts, second.words)],
    view: resultView(second, addressesFrom('/', 'en'), '7.4'),
  });
  return [...html.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) => row);
}

const textOf = (html = '') => html.replaceAll(/<[^>]+>/g, '|').replaceAll(/\|+/g, '|');

test('the same answers stand beside each other against each standard', () => {
  const [, first, second] = rowsOf({ answers: answers(clause, 'mu') });

  expect(textOf(first)).toBe(
    '|Sample 1:2020|Level 2 of 5 (Reactive), index 2.00|50% (1 of 2)|1 of 1|100% (2 of 2)|',
  );
  expect(textOf(second)).toBe(
    '|Sample code 2024|0 of 2 provisions complied with|–|1 of 2|66% (2 of 3)|',
  );
});

test('the way to each result keeps the clause of the address and the one that is shown leads nowhere', () => {
  const [, first, second] = rowsOf({});

  expect(first).toContain('?id=assessment-1&amp;standard=sample-standard#7.4');
  expect(textOf(second)).toContain('|Sample code 2024|');
  expect(second).not.toContain('<a ');
});

test('a standard of which nothing applies says so', () => {
  const [, first] = rowsOf({ answers: answers(clause, 'nn') });

  expect(textOf(first)).toContain('|Not applicable|Nothing applies|');
});

function coverage(catalogue: typeof code, changes: Partial<Assessment>, language = 'en'): string {
  const contexts = resultContexts(anAssessment(changes), [standard, code], language);
  const context = contexts.find((one) => one.written === catalogue);
  const blocks = context ? coverageBlocks(context) : [];
  return rendered(Blocks, { blocks, view: aView() }, language);
}

test('coverage says how many answers another standard gave and lists what was not looked at', () => {
  const html = coverage(code, { answers: answers(clause, 'mu') });

  expect(html).toContain(
    '1 of 2 clauses were looked at. 2 answers were given under another standard. Not yet:',
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
  const assessment = anAssessment({
    tailoring: {
      ownCriteria: {
        [`${alone.id}/own-1`]: { clauseId: alone.id, rung: 3, text: 'Pilots hear by radio.' },
      },
      leftOut: { [`${clause.id}/3a`]: { reason: 'Nobody to compare with.' } },
    },
  });
  const { context } = aResult(assessment, catalogue);
  return rendered(TailoringNote, { context, hash: '7.4' });
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
