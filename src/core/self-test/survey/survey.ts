import type { SurveyWords } from '#core/words/survey-words.ts';
import { type Answers, allQuestions, type Part, type SelfTest, type Side } from '../self-test.ts';

/** A questionnaire in one of the languages in which it may have gone out. */
export interface SurveyLanguage {
  readonly language: string;
  readonly test: SelfTest;
  readonly words: SurveyWords;
}

/** All languages in which a questionnaire may have gone out; the page's first. */
export type SurveyLanguages = readonly [SurveyLanguage, ...SurveyLanguage[]];

/** What one person answered: one sheet of a file. */
export interface Respondent {
  readonly file: string;
  readonly sheet: string;
  readonly answers: Answers;
  /** It was made from another edition of the test. */
  readonly isOtherEdition: boolean;
}

/** Where something stands that is not understood. Rows are counted from 1, as spreadsheets do. */
export interface UnreadCell {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly reason:
    | { readonly code: 'notScale'; readonly side: Side; readonly text: string }
    | { readonly code: 'twice'; readonly first: number }
    | { readonly code: 'unknown'; readonly text: string }
    | { readonly code: 'noColumns' };
}

/** What came back in one file. */
export interface ReadSurvey {
  readonly respondents: readonly Respondent[];
  readonly unread: readonly UnreadCell[];
  /** Whether any of the statements is in it. */
  readonly isOurs: boolean;
}

/** A file that was read, as it is kept. */
export type SurveyFile = Omit<ReadSurvey, 'isOurs'> & { readonly name: string };

/** The parts of a test that customers can answer: each statement is asked twice. */
export function pairParts({ parts }: Pick<SelfTest, 'parts'>): readonly Part[] {
  return parts.filter(({ questions }) => questions.every(({ isPair }) => isPair));
}

/** The statements of a questionnaire, in their order. */
export const statementsOf = (test: Pick<SelfTest, 'parts'>) =>
  allQuestions({ parts: pairParts(test) });
