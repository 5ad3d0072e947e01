import type { QuestionnaireWords } from './questionnaire-words.ts';

/** The words of what groups say of the same statements. */
export type PerspectiveWords = QuestionnaireWords['perspectives'];
