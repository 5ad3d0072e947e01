import { describe, expect, test } from 'vitest';
import { readPolicyDraft } from '#build/read-policy-draft.ts';
import type { CodeLimits } from '#core/policy/check/code-limits.ts';
import { holdLimitTo } from '#core/policy/check/compare-lengths.ts';
import { holdAgainst } from '#core/policy/check/hold-against.ts';
import { limitsOfCodes } from '#core/policy/draft/limits-of-codes.ts';
import type { Period } from '#schema/record/policy.ts';
import { check } from '../../../../builders/policy-rules.ts';

const codes = limitsOfCodes(readPolicyDraft('en').codes);

function codeOf(id: string): CodeLimits {
  const code = codes.find((one) => one.id === id);
  if (code === undefined) throw new Error(`There is no code ${id}.`);
  return code;
}

/** What comes of a text, one line for each demand and limit. */
function heldBy(id: string, text: string): readonly string[] {
  return holdAgainst(codeOf(id), check(text).elements, text).map(({ demand, held, stated }) => {
    const said = stated === undefined ? '-' : text.slice(stated.limit.start, stated.limit.end);
    return `${held} ${demand.of} ${demand.kind} ${demand.provision}: ${said}`;
  });
}

describe('an English text', () => {
  test('each limit beyond the code is named with its provision, each kept one after it', () => {
    const held = heldBy(
      'housingOmbudsman',
      'We acknowledge your complaint within 7 working days. We answer your complaint within 10 working days of the acknowledgement.',
    );

    expect(held[0]).toBe('beyond acknowledge atMost 6.2: 7 working days');
    expect(held).toContain('kept answer atMost 6.3: 10 working days');
    expect(held).toContain('kept answer start 6.3: 10 working days');
    expect(held).toContain('unstated reviewTime atMost 6.14: -');
  });

  test('a sentence that promises both times gives each its own', () => {
    const held = heldBy(
      'housingOmbudsman',
      'We acknowledge your complaint within 5 working days and answer it within 15 working days.',
    );

    expect(held).toContain('kept acknowledge atMost 6.2: 5 working days');
    expect(held).toContain('beyond answer atMost 6.3: 15 working days');
    expect(held).not.toContain('kept answer atMost 6.3: 5 working days');
  });

  test('the second stage and more time are not held to the limit of the first answer', () => {
    const held = heldBy(
      'housingOmbudsman',
      'Stage 1\n\nWe respond to your complaint within 10 working days. If we need longer, we will answer within a further 15 working days.\n\nStage 2\n\nWe will send our final response within 20 working days of your request. You must ask for stage 2 within 30 working days of our response.',
    );

    expect(held.filter((line) => line.startsWith('beyond'))).toEqual([
      'beyond extension atMost 6.4–6.5: 15 working days',
    ]);
    expect(held).toContain('kept answer atMost 6.3: 10 working days');
    expect(held).toContain('kept reviewTime atMost 6.14: 20 working days');
  });

  test('a clock that starts later than the code lets it is named, and its length is not called kept', () => {
    const held = heldBy('fca', 'We answer your complaint within 8 weeks of our acknowledgement.');

    expect(held.some((line) => line.startsWith('beyond answer start'))).toBe(true);
    expect(held).toContain('unsure-start answer atMost 1.6.2: 8 weeks');
  });

  test('a time to complain that is shorter than the code’s goes beyond it', () => {
    const text = 'Complaints must be made within 6 months of the event.';

    expect(heldBy('nhs', text)).toContain('beyond timeLimit atLeast reg. 12: 6 months');
    expect(heldBy('spso', text)).toContain('kept timeLimit atLeast 2: 6 months');
  });
});

describe('a Chinese text', () => {
  const plain = (line: string) => line.replace('個', '个');

  test('answer and complex case are held to limits of their own', () => {
    const held = heldBy(
      'chinaBanking',
      '我们自收到投诉之日起20日内答复投诉人；情况复杂的，30日内答复。',
    );

    expect(held).toContain('beyond answer atMost 18–19: 20日');
    expect(held).toContain('kept answer start 18–19: 20日');
    expect(held).toContain('kept complex atMost 18–19: 30日');
  });

  test('traditional characters tell what is limited as simplified ones do', () => {
    const simplified =
      '我们自收到投诉之日起5个工作日内答复投诉人。复杂投诉在40个工作日内答复。如需延长，最多延长20个工作日答复。';
    const traditional =
      '我們自收到投訴之日起5個工作日內答覆投訴人。複雜投訴在40個工作日內答覆。如需延長，最多延長20個工作日答覆。';
    const held = heldBy('chinaBanking', traditional);

    expect(held).toContain('beyond complex atMost 18–19: 40個工作日');
    expect(held.map(plain)).toEqual(heldBy('chinaBanking', simplified).map(plain));
  });

  test('the second stage is told in traditional characters too', () => {
    const text =
      '第一階段\n\n我們在10個工作日內答覆投訴。\n\n第二階段\n\n我們在20個工作日內答覆投訴。';
    const held = heldBy('housingOmbudsman', text);

    expect(held).toContain('kept reviewTime atMost 6.14: 20個工作日');
    expect(held).not.toContain('beyond answer atMost 6.3: 20個工作日');
  });

  test('working days are not taken for days: as many are longer, fewer cannot be told', () => {
    const answer = (days: string) =>
      heldBy('chinaBanking', `自收到投诉之日起${days}内答复投诉人。`);

    expect(answer('15个工作日')[0]).toMatch(/^beyond answer atMost .*15个工作日$/);
    expect(answer('12个工作日')[0]).toMatch(/^unsure-days answer atMost .*12个工作日$/);
    expect(answer('2个工作日')).toContain('kept answer atMost 18–19: 2个工作日');
  });

  test('a text without times has none found, and nothing is said to be kept', () => {
    const held = heldBy('chinaMedical', '我们认真对待每一件投诉。');

    expect(held.length).toBeGreaterThan(0);
    expect(held.every((line) => line.startsWith('unstated'))).toBe(true);
  });
});

test.each<[string, number, 'hour' | 'day' | 'week' | 'month' | 'year', Period, string]>([
  ['20 working days', 20, 'day', { count: 20, unit: 'workingDays' }, 'kept'],
  ['28 days', 28, 'day', { count: 20, unit: 'workingDays' }, 'unsure'],
  ['28 days', 28, 'day', { count: 10, unit: 'workingDays' }, 'beyond'],
  ['20 school days', 20, 'day', { count: 8, unit: 'weeks' }, 'unsure'],
  ['20 working days', 20, 'day', { count: 8, unit: 'weeks' }, 'kept'],
  ['8 weeks', 8, 'week', { count: 20, unit: 'workingDays' }, 'beyond'],
  ['2 months', 2, 'month', { count: 8, unit: 'weeks' }, 'beyond'],
  ['1 month', 1, 'month', { count: 30, unit: 'days' }, 'unsure'],
  ['1 year', 1, 'year', { count: 12, unit: 'months' }, 'kept'],
  ['24 hours', 24, 'hour', { count: 1, unit: 'workingDays' }, 'kept'],
  ['22 working days', 22, 'day', { count: 30, unit: 'days' }, 'unsure'],
  ['24 hours', 24, 'hour', { count: 3, unit: 'workingDays' }, 'kept'],
])('%s beside the longest time of a code', (said, amount, unit, period, outcome) => {
  const isWorking = /working|school/.test(said);
  const limit = {
    amount,
    unit,
    start: 0,
    end: 0,
    ...(isWorking ? { basis: 'working' as const } : {}),
  };

  expect(holdLimitTo(limit, said, { kind: 'atMost', period })).toBe(outcome);
});

test('what is no shorter than the shortest time of a code keeps it', () => {
  const held = (amount: number, unit: 'month' | 'year') =>
    holdLimitTo({ amount, unit, start: 0, end: 0 }, '', {
      kind: 'atLeast',
      period: { count: 12, unit: 'months' },
    });

  expect([held(1, 'year'), held(6, 'month')]).toEqual(['kept', 'beyond']);
});

test('every code that has time limits can be chosen, in both languages', () => {
  const chinese = limitsOfCodes(readPolicyDraft('zh').codes);

  expect(chinese.map(({ id }) => id)).toEqual(codes.map(({ id }) => id));
  expect(codes.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['fca', 'housingOmbudsman', 'asic', 'chinaBanking']),
  );
});
