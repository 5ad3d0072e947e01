import { describe, expect, test } from 'vitest';
import { createAssessment } from '#core/assessment/create-assessment.ts';
import { allClauses } from '#core/catalogue/catalogue.ts';
import { makeDraft } from '#core/policy/draft/build-block.ts';
import { draftWarnings } from '#core/policy/draft/draft-warnings.ts';
import { pressingQuestions } from '#core/policy/draft/ties.ts';
import type { AnswerValue, Assessment } from '#schema/record/assessment.ts';
import type { Policy } from '#schema/record/policy.ts';
import {
  aPolicy,
  draftCatalogue,
  draftContent,
  draftInput,
} from '../../../../builders/a-policy.ts';
import { NOW } from '../../../../builders/an-assessment.ts';

const catalogue = draftCatalogue();

/** An assessment against the standard of the drafts with these answers, by clause and criterion such as `7.4/3a`. */
function assessed(answers: Readonly<Record<string, AnswerValue>>): Assessment {
  const entries = Object.entries(answers).map(([id, value]) => [`iso-10002-2018/${id}`, { value }]);
  return {
    ...createAssessment([catalogue.standard], { id: 'assessment-1', now: NOW }),
    answers: Object.fromEntries(entries),
  };
}

const TODAY = '2026-11-29';

function warnings(answers: Parameters<typeof aPolicy>[0], assessment?: Assessment) {
  const context = makeDraft(draftInput(aPolicy(answers)));
  return draftWarnings(context, TODAY, assessment && { catalogue, assessment });
}

describe('the questions that a gap makes pressing', () => {
  test('are those whose clause has one', () => {
    const pressing = pressingQuestions(draftContent(), catalogue, assessed({ '8.3/3a': 'unmet' }));

    expect(pressing.map(({ questionId }) => questionId)).toEqual(['callBack']);
    expect(pressing[0]?.clauses.map(({ slug }) => slug)).toEqual(['8.3']);
  });

  test('stand in the order of the gaps', () => {
    const assessment = assessed({ '4.8/3a': 'unmet', '5.3/3a': 'unmet' });
    const pressing = pressingQuestions(draftContent(), catalogue, assessment);

    expect(pressing.map(({ questionId }) => questionId)).toEqual(['document', 'pledges']);
  });

  test('are none where nothing is answered, or another standard is walked', () => {
    const other = { ...assessed({ '8.3/3a': 'unmet' }), standards: [] };

    expect(pressingQuestions(draftContent(), catalogue, assessed({}))).toEqual([]);
    expect(pressingQuestions(draftContent(), catalogue, other)).toEqual([]);
  });
});

describe('a warning', () => {
  test('says what the policy promises and the assessment denies', () => {
    const found = warnings({}, assessed({ '8.3/3a': 'unmet', '8.3/5a': 'unmet' }));
    const promised = found.filter(({ code }) => code === 'promised');
    const criterion = allClauses(catalogue)
      .flatMap(({ criteria }) => criteria)
      .find(({ id }) => id === 'iso-10002-2018/8.3/3a');

    expect(promised.map(({ key }) => key)).toEqual(['en/policy/satisfaction']);
    expect(promised[0]?.text).toBe(
      `“Asking how it went” promises what the assessment says is not done: ${criterion?.text}`,
    );
  });

  test('is not raised for what is met, or not promised', () => {
    const met = warnings({}, assessed({ '8.3/3a': 'met' }));
    const dropped = warnings({ pledges: { chosen: [] } }, assessed({ '4.10/3a': 'unmet' }));

    expect([...met, ...dropped].filter(({ code }) => code === 'promised')).toEqual([]);
  });

  test('names each way to complain that has no number yet', () => {
    const found = warnings({
      channels: { chosen: ['telephone', 'post'], details: { post: 'Pier 4' } },
      external: { text: 'The Harbour Ombudsman, 01234 567890' },
    });

    expect(found.filter(({ questionId }) => questionId === 'channels')).toMatchObject([
      { code: 'noContact' },
    ]);
  });

  test('names the limits that nobody has given, and not those that were typed or that a code asks', () => {
    const limitsIn = (answers: Policy['answers']) =>
      warnings(answers).find(({ code }) => code === 'notGiven')?.text ?? '';
    const ten = { period: { count: 10, unit: 'workingDays' as const } };

    expect(limitsIn({})).toContain('“How soon do you answer?” 10 working days');
    expect(limitsIn({ answer: ten })).not.toContain('How soon do you answer?');
    expect(limitsIn({ code: { chosen: ['housingOmbudsman'] } })).not.toContain('do you answer?');
  });

  test.each([
    ['noOutsideBody', {}],
    ['oneChannel', { channels: { chosen: ['post'], details: { post: 'Pier 4' } } }],
    ['noName', { organisation: { text: ' ' } }],
    ['notShorter', { complex: { period: { count: 2, unit: 'weeks' as const } } }],
    ['lateAcknowledgement', { acknowledge: { period: { count: 3, unit: 'weeks' as const } } }],
  ])('%s', (code, answers) => {
    expect(warnings(answers).map((warning) => warning.code)).toContain(code);
  });

  test('says that an edited section would be built differently now', () => {
    const policy = aPolicy({}, { 'en/policy/who': { text: 'All.', built: 'Once built so.' } });
    const found = draftWarnings(makeDraft(draftInput(policy)), TODAY);

    expect(found).toContainEqual({
      code: 'edited',
      key: 'en/policy/who',
      text: 'One section that you edited would be built differently now.',
    });
  });
});
