import { SELF_TEST_FORMAT, SELF_TEST_FORMAT_VERSION } from '#schema/record/record-formats.ts';
import { deleteResult, keepResult, writeAnswers, writeSurveyFiles } from '#storage/self-tests.ts';

/** Answers to ten questions, in which the bands can be seen. */
const CRISIS = {
  ...{ prevention: 0, awareness: 1, preparation: 0, signs: 0, plans: 2 },
  ...{ response: 1, calm: 1, solutions: 0, outcome: 1, review: 0 },
};
const QUALITY = {
  ...{ 'place/expected': 4, 'place/seen': 2, 'welcome/expected': 3, 'welcome/seen': 4 },
  ...{ 'solve/expected': 4, 'solve/seen': 1, 'situation/expected': 3, 'situation/seen': 3 },
  ...{ 'plain/expected': 4, 'plain/seen': 3, 'hear-front': 1, 'kept-standard': 3, explain: 2 },
};

/** One side that is short, so that there is something to learn. */
const COMPETENCE = {
  ...{ product: 3, rules: 3, process: 4, listen: 1, investigate: 2, write: 1 },
  ...{ choose: 3, finish: 4, improve: 3, angry: 0, recover: 1 },
};

/** Two customers, and what one of them wrote beside the scale. */
const SURVEY = [3, 4].map((seen, place) => ({
  name: `customer-${place + 1}.xlsx`,
  respondents: [
    {
      ...{ file: `customer-${place + 1}.xlsx`, sheet: 'Questionnaire', isOtherEdition: false },
      answers: Object.fromEntries(
        [
          'place',
          'material',
          'welcome',
          'respect',
          'solve',
          'promise',
          'situation',
          'plain',
        ].flatMap((id, at) => [
          [`${id}/expected`, 3],
          [`${id}/seen`, Math.max(0, seen - (at % 3))],
        ]),
      ),
    },
  ],
  unread:
    place === 0
      ? []
      : [
          {
            ...{ file: 'customer-2.xlsx', sheet: 'Questionnaire', row: 9 },
            reason: { code: 'notScale', side: 'seen', text: 'ask my wife' } as const,
          },
        ],
}));

/** Which test is shown in a state. */
export const shownTest = (state: string) =>
  ({ gap: 'service-quality', survey: 'service-quality', plan: 'handler-competence' })[state] ??
  'crisis-readiness';

/** What somebody has answered, and a result of last year. */
export function leaveAnswers(state: string, keptAt: string): void {
  const { prevention, signs, plans, calm } = CRISIS;
  const some = { prevention, signs, plans, calm };
  const answers = { filled: CRISIS, partly: some, gap: QUALITY, plan: COMPETENCE }[state] ?? {};
  writeAnswers(shownTest(state), answers);
  deleteResult('shown');
  writeSurveyFiles('service-quality', state === 'survey' ? SURVEY : []);
  if (state !== 'filled') return;
  const about = { format: SELF_TEST_FORMAT, version: SELF_TEST_FORMAT_VERSION } as const;
  const kept = { id: 'shown', test: shownTest(state), edition: 1, name: 'Night shift' };
  keepResult({ ...about, ...kept, keptAt, answers: some });
}
