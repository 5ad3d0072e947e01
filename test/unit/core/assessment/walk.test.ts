import { describe, expect, test } from 'vitest';
import { nextStep, type WalkFilter } from '#core/assessment/walk.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { aCatalogue } from '../../../builders/a-catalogue.ts';
import { aClause } from '../../../builders/a-clause.ts';
import { anAssessment, answers } from '../../../builders/an-assessment.ts';

const first = aClause({ slug: '7.1', criteria: '2a 3a 4a 5a' });
const second = aClause({ slug: '8.1', area: 'monitoring', criteria: '2a 3a 4a 5a' });
const catalogue = aCatalogue(first, second);

function next(
  letters: readonly [string, string],
  filter: WalkFilter,
  from?: string,
  changes: Partial<Assessment> = {},
): string | undefined {
  const assessment = anAssessment({
    answers: { ...answers(first, letters[0]), ...answers(second, letters[1]) },
    ...changes,
  });
  const start = from && `sample-standard/${from}`;
  return nextStep([catalogue], assessment, filter, start)?.criterion.id.replace(
    'sample-standard/',
    '',
  );
}

describe('the next criterion', () => {
  test('without a place to start from is the first that passes', () => {
    expect(next(['----', '----'], 'open')).toBe('7.1/2a');
    expect(next(['mm--', '----'], 'open')).toBe('7.1/4a');
  });

  test('lies after the place one is at, even when an earlier one is open', () => {
    expect(next(['-m--', '----'], 'open', '7.1/3a')).toBe('7.1/4a');
  });

  test('crosses from one clause and area to the next', () => {
    expect(next(['mmm-', '----'], 'open', '7.1/5a')).toBe('8.1/2a');
  });

  test('goes round to the beginning', () => {
    expect(next(['-mmm', 'mmm-'], 'open', '8.1/5a')).toBe('7.1/2a');
  });

  test('is never the place one is at', () => {
    expect(next(['-mmm', 'mmmm'], 'open', '7.1/2a')).toBeUndefined();
  });

  test('is nothing when nothing passes', () => {
    expect(next(['mmmm', 'mmmm'], 'open', '7.1/3a')).toBeUndefined();
    expect(next(['mmmm', 'mmmm'], 'open')).toBeUndefined();
  });

  test('from a place that is not there is the first that passes', () => {
    expect(next(['m---', '----'], 'open', '9.9/2a')).toBe('7.1/3a');
  });
});

describe('the filters', () => {
  test('all passes everything', () => {
    expect(next(['mmmm', 'mmmm'], 'all', '7.1/2a')).toBe('7.1/3a');
  });

  test.each(['p', 'u', 'k'])('not met passes %s', (letter) => {
    expect(next([`m${letter}mm`, 'mmmm'], 'notMet')).toBe('7.1/3a');
  });

  test.each(['m', 'n', '-'])('not met leaves %s out', (letter) => {
    expect(next([`${letter.repeat(4)}`, 'mmmu'], 'notMet')).toBe('8.1/5a');
  });

  test('open leaves a clause out for which one reason covers all', () => {
    const covered = { clauses: { [first.id]: { notApplicableReason: 'We have no branches.' } } };

    expect(next(['----', 'm---'], 'open', undefined, covered)).toBe('8.1/3a');
  });

  test('marked passes a marked criterion', () => {
    const marked = { answers: { [`${second.id}/4a`]: { marked: true } } };

    expect(next(['----', '----'], 'marked', undefined, marked)).toBe('8.1/4a');
  });

  test('marked passes every criterion of a marked clause', () => {
    const marked = { clauses: { [second.id]: { marked: true } } };

    expect(next(['mmmm', 'mmmm'], 'marked', '8.1/3a', marked)).toBe('8.1/4a');
  });
});
