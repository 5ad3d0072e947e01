import { describe, expect, test } from 'vitest';
import { makeDraft } from '#core/policy/draft/build-block.ts';
import { draftWarnings } from '#core/policy/draft/draft-warnings.ts';
import { aPolicy, draftInput } from '../../../../builders/a-policy.ts';

/** Warnings of what ends, for a draft on one code, looked at on a day. */
function endsOf(
  code: string,
  today: string,
  lines: Readonly<Record<string, string>> = {},
  language = 'en',
) {
  const policy = aPolicy({ code: { chosen: [code] }, document: { details: lines } });
  return draftWarnings(makeDraft(draftInput(policy, language)), today)
    .filter(({ code: which }) => which === 'ends')
    .map(({ text }) => text);
}

describe('a draft on a code of which a part ends', () => {
  test('says so when the end is less than three months away', () => {
    expect(endsOf('fca', '2026-11-29')).toEqual([
      expect.stringMatching(/^From 31 December 2026, part of DISP 1 no longer holds/),
    ]);
    expect(endsOf('fca', '2026-11-29', {}, 'zh')).toEqual([
      expect.stringMatching(/^自2026年12月31日起，DISP 1有一部分不再/),
    ]);
  });

  test('says nothing while the end is far', () => {
    expect(endsOf('fca', '2026-06-01')).toEqual([]);
  });

  test('goes by the day from which the policy is in force', () => {
    expect(endsOf('fca', '2026-06-01', { inForce: '2027-01-01' })).toHaveLength(1);
  });

  test('looks ahead to the next review', () => {
    expect(endsOf('fca', '2026-06-01', { nextReview: '2027-06-01' })).toHaveLength(1);
  });

  test('is not told of the ends of another code', () => {
    expect(endsOf('housingOmbudsman', '2026-11-29')).toEqual([]);
  });
});
