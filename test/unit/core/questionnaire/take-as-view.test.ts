import { expect, test } from 'vitest';
import { walkedCatalogue } from '#core/assessment/walk.ts';
import { buildQuestionnaire } from '#core/questionnaire/build-questionnaire.ts';
import type { ReturnedSheet } from '#core/questionnaire/returned.ts';
import { isSaidBefore, takeAsView } from '#core/questionnaire/take-as-view.ts';
import { AssessmentSchema } from '#schema/record/assessment.ts';
import {
  anOutgoing,
  aReturnContext,
  asReturned,
  CLAUSE,
  criterion,
  type Filled,
  filledIn,
  QUESTIONNAIRE_WORDS,
  readBack,
} from '../../../builders/a-return.ts';
import { NOW } from '../../../builders/an-assessment.ts';
import { applyChange } from '../../../builders/changed.ts';

const ABOUT = { words: QUESTIONNAIRE_WORDS.en, today: '2026-11-30', newId: 'new' };
const ROWS: Readonly<Record<string, Filled>> = {
  ...{ '2a': ['Unmet', 'Nobody rings back', 'P-12'], '3a': ['n/a', 'No shop'] },
};

/** A questionnaire to a group as it comes back. */
function backFrom(
  asked: { readonly group: string; readonly isAnonymous?: boolean },
  language: 'en' | 'zh' = 'en',
  assessment = anOutgoing(),
) {
  const context = aReturnContext(assessment, language);
  const [{ catalogues, words }] = context.languages;
  const walked = catalogues.map((one) => walkedCatalogue(one, assessment));
  const clauses = new Set([CLAUSE]);
  const form = { assessment, walked, clauses, language, words, ...asked };
  const sheets: readonly ReturnedSheet[] = asReturned(filledIn(buildQuestionnaire(form), ROWS));
  return readBack(sheets, aReturnContext(assessment));
}

test.each(['en', 'zh'] as const)(
  'a questionnaire in %s says whose view it is and what was promised, and asks for no name then',
  (language) => {
    expect(backFrom({ group: 'Front line', isAnonymous: true }, language)).toMatchObject({
      ...{ group: 'Front line', isAnonymous: true, respondent: '' },
    });
    expect(backFrom({ group: 'Board' }, language)).toMatchObject({
      ...{ group: 'Board', isAnonymous: false, respondent: 'Anna Lee' },
    });
  },
);

test('a view holds every answer, also what the assessment says already, and changes none of it', () => {
  const answers = { [criterion('2a')]: { value: 'unmet', note: 'Nobody rings back' } } as const;
  const assessment = anOutgoing({ answers });
  const { said } = backFrom({ group: 'Board' }, 'en', assessment);
  const view = { group: ' Board ', name: 'Anna Lee', isAnonymous: false };
  const after = applyChange(assessment, takeAsView(said, view, assessment, ABOUT), NOW);

  expect(AssessmentSchema.parse(after).perspectives).toEqual({
    new: {
      ...{ group: 'Board', isAnonymous: false, name: 'Anna Lee', on: '2026-11-30' },
      answers: {
        [criterion('2a')]: {
          value: 'unmet',
          note: 'Nobody rings back Named as evidence, not looked at yet: P-12',
        },
        [criterion('3a')]: { value: 'notApplicable', note: 'No shop' },
      },
    },
  });
  expect(after.answers).toEqual(assessment.answers);
});

test('of whoever was promised anonymity neither name nor day is kept, whatever is said when it is read', () => {
  const { said } = backFrom({ group: 'Front line' });
  const handedOut = {
    h: { to: '', clauses: [], on: '2026-11-20', group: 'front line', isAnonymous: true },
  };
  const view = { group: 'Front line', name: 'Anna Lee', isAnonymous: false };

  expect(takeAsView(said, view, { handedOut }, ABOUT)).toMatchObject({
    fields: { group: 'Front line', isAnonymous: true, answers: expect.anything() },
  });
  expect(JSON.stringify(takeAsView(said, view, { handedOut }, ABOUT))).not.toMatch(
    /Anna|2026-11-30/,
  );
});

test('whoever is named and answers again takes the place of what they said', () => {
  const { said } = backFrom({ group: 'Board' });
  const before = { group: 'board', name: 'anna lee', isAnonymous: false, answers: {} };
  const view = { group: 'Board', name: 'Anna Lee', isAnonymous: false };

  expect(takeAsView(said, view, { perspectives: { old: before } }, ABOUT)).toMatchObject({
    id: 'old',
  });
});

test('the same answers in the same group are told, since a file counts once', () => {
  const { said } = backFrom({ group: 'Board' });
  const assessment = anOutgoing();
  const view = { group: 'Board', name: '', isAnonymous: true };
  const after = applyChange(assessment, takeAsView(said, view, assessment, ABOUT), NOW);

  expect(isSaidBefore(said, 'BOARD', after, ABOUT.words)).toBe(true);
  expect(isSaidBefore(said, 'Managers', after, ABOUT.words)).toBe(false);
  expect(isSaidBefore(said, 'Board', assessment, ABOUT.words)).toBe(false);
});
