import { describe, expect, test } from 'vitest';
import { makeDraft } from '#core/policy/draft/build-block.ts';
import { innerLimitWarnings } from '#core/policy/draft/inner-limits.ts';
import { addPeriods } from '#core/policy/draft/period-length.ts';
import type { Policy } from '#schema/record/policy.ts';
import { aPolicy, draftBlock, draftInput } from '../../../../builders/a-policy.ts';

const FAST = { clocks: { chosen: ['fast'] } };
const hours = (count: number) => ({ count, unit: 'hours' }) as const;
const days = (count: number) => ({ count, unit: 'workingDays' }) as const;

const said = (answers: Policy['answers'], language = 'en') =>
  innerLimitWarnings(makeDraft(draftInput(aPolicy(answers), language))).map(
    ({ code, text }) => `${code}: ${text}`,
  );
const textOf = (answers: Policy['answers'], key: string) => draftBlock(aPolicy(answers), key).text;

test.each([
  [[hours(1), hours(24), hours(4)], hours(29)],
  [[days(1), days(5)], days(6)],
  [[hours(4), { count: 2, unit: 'days' } as const], hours(52)],
  [[], undefined],
])('periods one after the other: %j', (periods, together) => {
  expect(addPeriods(periods)).toEqual(together);
});

describe('limits inside are held against what is promised outside', () => {
  test('1, 24 and 4 hours are 29, and do not fit an answer within 24', () => {
    expect(said({ ...FAST, code: { chosen: ['service'] } })).toEqual([
      'stepsTooLong: The steps inside take 29 hours together before the answer; the answer is promised within 24 hours. Shorten the steps, or promise a longer time.',
    ]);
    expect(said({ ...FAST, code: { chosen: ['service'] } }, 'zh')[0]).toContain(
      '合计29小时，而承诺的答复时限为24小时',
    );
    expect(said({ ...FAST, answer: { period: hours(29) } })).toEqual([]);
    expect(said({ ...FAST, answer: { period: hours(28) } })).toHaveLength(1);
  });

  test('the first step may not take longer than the acknowledgement', () => {
    const ours = { clocks: { chosen: ['ours'] }, clockReport: { period: days(3) } };

    expect(said({ ...ours, acknowledge: { period: days(2) } })).toEqual([
      'stepTooLate: A complaint may take 3 working days to reach the handler; the acknowledgement is promised within 2 working days.',
    ]);
    expect(said({ ...ours, acknowledge: { period: days(3) } })).toEqual([]);
  });

  test('what the chosen code allows is said with its provision', () => {
    const ours = { clocks: { chosen: ['ours'] }, clockSettle: { period: days(12) } };

    expect(said({ ...ours, code: { chosen: ['housingOmbudsman'] } }).map(codeOf)).toContain(
      'stepsBreakCode',
    );
    expect(said({ code: { chosen: ['housingOmbudsman'] } })).toEqual([]);
  });

  const codeOf = (text: string) => text.slice(0, text.indexOf(':'));
});

describe('the record form asks what was chosen', () => {
  test('fields of one’s own are a row each, and what was left out is gone', () => {
    const recordFields = { chosen: ['amount'], text: 'Meter number\nTenancy | lease' };
    const text = textOf({ recordFields }, 'en/form/complaint');

    expect(text.split('\n').slice(2)).toEqual([
      "| What happened, in the person's own words | _______ |",
      '| Amount or loss | |',
      '| Meter number | __ |',
      '| Tenancy \\| lease | __ |',
    ]);
  });

  test('the subjects of the policy are its categories, in the procedure as well', () => {
    const subjects = { chosen: ['bills'], text: 'Water pressure' };

    expect(textOf({ subjects }, 'en/form/complaint')).toContain(
      '| Category: Bills and charges · Water pressure | |',
    );
    expect(textOf({ subjects }, 'en/procedure/grade')).toContain(
      '- Bills and charges\n- Water pressure',
    );
  });

  test('limits inside stand in the procedure and on the form, and only where they are set', () => {
    expect(textOf(FAST, 'en/procedure/clocks')).toContain(
      '| Somebody else has looked at the proposal | Within 4 hours | Record, part 5 |',
    );
    expect(textOf(FAST, 'zh/form/grade')).toContain('（1小时内）');
    expect(textOf({}, 'en/form/grade')).not.toContain('With the handler');
    expect(() => textOf({}, 'en/procedure/clocks')).toThrow();
  });
});
