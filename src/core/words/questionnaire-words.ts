import type { ResultWords } from './result-words.ts';

/**
 * The words of questionnaires that leave the tool and of what comes back, with those of answers and roles: as they
 * are chosen, and as a workbook writes them. English says which there are; other languages follow it.
 */
export type QuestionnaireWords = typeof import('../../../content/locales/en/questionnaire.json') & {
  readonly answers: typeof import('../../../content/locales/en/assessment.json')['answers'];
  readonly marks: ResultWords['marks'];
  readonly roles: typeof import('../../../content/locales/en/report.json')['plan']['roles'];
  /** The headings of a workbook's sheet of answers. */
  readonly headings: Pick<ResultWords['columns'], 'answer' | 'note' | 'reason'>;
};
