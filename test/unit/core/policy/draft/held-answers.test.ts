import { describe, expect, test } from 'vitest';
import { holdAnswers } from '#core/policy/draft/held-answers.ts';
import type { Policy } from '#schema/record/policy.ts';
import { draftContent } from '../../../../builders/a-policy.ts';

function held(answers: Policy['answers'], id: string) {
  const answer = holdAnswers(draftContent(), answers).get(id);
  if (answer === undefined) throw new Error(`There is no question "${id}".`);
  return answer;
}

const HOUSING = { code: { chosen: ['housingOmbudsman'] } };

describe('an answer that nobody gave', () => {
  test('is filled in and says so', () => {
    expect(held({}, 'acknowledge').period).toEqual({ count: 2, unit: 'workingDays' });
    expect(held({}, 'acknowledge').isFilledIn).toBe(true);
  });

  test('follows the code that was chosen', () => {
    expect(held(HOUSING, 'acknowledge').period).toEqual({ count: 5, unit: 'workingDays' });
    expect(held(HOUSING, 'answer').chosen.map(({ id }) => id)).toEqual(['acknowledgement']);
    expect(held(HOUSING, 'external').text).toContain('Housing Ombudsman');
  });

  test('follows a code that the sector brings along', () => {
    const sector = { sector: { chosen: ['housing'] } };

    expect(held(sector, 'code').chosen.map(({ id }) => id)).toEqual(['housingOmbudsman']);
    expect(held(sector, 'acknowledge').period?.count).toBe(5);
  });

  test('names who decides as the size has it', () => {
    expect(held({ size: { chosen: ['small'] } }, 'deciders').details.get('lead')).toBe(
      'the manager',
    );
  });
});

describe('an answer of one’s own', () => {
  test('stands before what a code fills in', () => {
    const answers: Policy['answers'] = {
      ...HOUSING,
      acknowledge: { period: { count: 1, unit: 'workingDays' } },
    };

    expect(held(answers, 'acknowledge').period?.count).toBe(1);
    expect(held(answers, 'acknowledge').isFilledIn).toBe(false);
  });

  test('leaves the rest of a question filled in', () => {
    const channels = held({ channels: { details: { telephone: '0123' } } }, 'channels');

    expect(channels.chosen.map(({ id }) => id)).toContain('post');
    expect(channels.details.get('telephone')).toBe('0123');
  });

  test('may be that nothing is chosen, or that no body is outside', () => {
    expect(held({ channels: { chosen: [] } }, 'channels').chosen).toEqual([]);
    expect(held({ ...HOUSING, external: { text: '' } }, 'external').text).toBe('');
  });

  test('a period given stands against a code that has none', () => {
    const complex = held(
      { ...HOUSING, complex: { period: { count: 4, unit: 'weeks' } } },
      'complex',
    );

    expect(complex.chosen).toEqual([]);
    expect(complex.period).toEqual({ count: 4, unit: 'weeks' });
  });

  test('an option that is not offered is not chosen', () => {
    expect(held({ stages: { chosen: ['nine'] } }, 'stages').chosen.map(({ id }) => id)).toEqual([
      'two',
    ]);
  });
});

test('a review has a time only where there is a review', () => {
  expect(held({}, 'reviewTime').isAsked).toBe(true);
  expect(held({ stages: { chosen: ['one'] } }, 'reviewTime').isAsked).toBe(false);
});
