import { describe, expect, test } from 'vitest';
import { makeDraft } from '#core/policy/draft/build-block.ts';
import { draftWarnings, openGaps } from '#core/policy/draft/draft-warnings.ts';
import type { Policy } from '#schema/record/policy.ts';
import { aPolicy, blockTexts, draftDocument, draftInput } from '../../../../builders/a-policy.ts';

/** What the landlords' code says against a draft. */
function heldTo(answers: Policy['answers'], edits: Policy['edits'] = {}) {
  const policy = aPolicy({ code: { chosen: ['housingOmbudsman'] }, ...answers }, edits);
  return draftWarnings(makeDraft(draftInput(policy)), '2026-11-29').filter(
    ({ code }) => code === 'heldTo',
  );
}

describe('a draft on the landlords’ code', () => {
  test('is told of a limit beyond that of the code, with both times and the provision', () => {
    const [warning] = heldTo({ answer: { period: { count: 15, unit: 'workingDays' } } });

    expect(warning).toEqual({
      code: 'heldTo',
      questionId: 'answer',
      text: 'The Housing Ombudsman’s Code, 6.3: at the most 10 working days. The draft says 15 working days (“How soon do you answer?”).',
      provision: {
        number: '6.3',
        page: expect.stringContaining('housing-ombudsman.org.uk'),
        clause: { standard: 'housing-ombudsman-2024', slug: '6.3' },
      },
    });
  });

  test('may promise less than the code asks', () => {
    expect(heldTo({ answer: { period: { count: 8, unit: 'workingDays' } } })).toEqual([]);
  });

  test('is told that days of different kinds do not tell, which keeps no draft from going out', () => {
    const answers = { answer: { period: { count: 12, unit: 'days' as const } } };
    const context = makeDraft(
      draftInput(aPolicy({ code: { chosen: ['housingOmbudsman'] }, ...answers })),
    );
    const unsure = draftWarnings(context, '2026-11-29').filter(({ code }) => code === 'mayBreak');

    expect(heldTo(answers)).toEqual([]);
    expect(unsure.map(({ text }) => text)).toEqual([
      'The Housing Ombudsman’s Code, 6.3: at the most 10 working days. The draft says 12 days (“How soon do you answer?”). Working days and calendar days cannot be compared for certain: give the time in the code’s own days.',
    ]);
    expect(openGaps(context).map(({ questionId }) => questionId)).not.toContain('answer');
  });

  test('is told of a third stage', () => {
    const texts = heldTo({ stages: { chosen: ['three'] } }).map(({ text }) => text);

    expect(texts).toContainEqual(expect.stringContaining('There are two stages'));
  });

  test('is told when the definition that the code demands was rewritten', () => {
    const edits = { 'en/policy/complaint': { text: 'If you are not content.', built: '' } };

    expect(heldTo({}, edits).map(({ provision }) => provision?.clause?.slug)).toEqual(['1', '1.4']);
  });

  test('is not troubled by other quotes, bold type or line ends in the definition', () => {
    const text =
      'A complaint is:\n**an expression of dissatisfaction, however made, about the standard of service,\nactions or lack of action by the landlord, its own staff, or those acting on its behalf, affecting a resident or group of residents**. A service request is not a complaint.';
    const edits = { 'en/policy/complaint': { text, built: '' } };

    expect(heldTo({}, edits)).toEqual([]);
  });

  test('is told when a written answer is made optional', () => {
    const edits = {
      'en/policy/decision': {
        text: 'You choose whether you want it in writing, by telephone or in person.',
        built: '',
      },
    };

    expect(heldTo({}, edits).map(({ provision }) => provision?.clause?.slug)).toEqual([
      '6.9',
      '6.9',
    ]);
  });

  test('is told where the ombudsman is missing once the body was taken out', () => {
    const numbers = heldTo({ external: { text: '' } }).map(
      ({ provision }) => provision?.clause?.slug,
    );

    expect(numbers).toEqual(expect.arrayContaining(['3.7', '6.4', '6.15', '6.19']));
  });
});

test('news that is promised only after the answer is pointed out', () => {
  const policy = aPolicy({
    answer: { period: { count: 5, unit: 'workingDays' } },
    complex: { chosen: ['none'] },
  });
  const codes = draftWarnings(makeDraft(draftInput(policy)), '2026-11-29').map(({ code }) => code);

  expect(codes).toContain('neverDue');
});

describe('a document with an open gap', () => {
  test.each(['policy', 'leaflet', 'decision'])(
    'the %s says that it is a draft, and what is open',
    (id) => {
      const document = draftDocument(aPolicy(), id);

      expect(document.footer).toMatch(/^DRAFT · /);
      expect(blockTexts(document.blocks)).toContainEqual(
        expect.stringMatching(/^No outside body is named/),
      );
    },
  );

  test('goes out as it is once nothing is open', () => {
    const document = draftDocument(aPolicy({ code: { chosen: ['lgsco'] } }), 'policy');

    expect(document.footer).not.toMatch(/DRAFT/);
    expect(blockTexts(document.blocks).join('\n')).not.toMatch(/This is a draft/);
  });

  test('is no final text in Chinese either', () => {
    expect(draftDocument(aPolicy(), 'policy', 'zh').footer).toMatch(/^草稿 · /);
  });
});
