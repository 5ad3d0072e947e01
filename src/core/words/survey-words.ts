/** The words of surveys in one language. English says which there are; other languages follow it. */
export type SurveyWords = typeof import('../../../content/locales/en/survey.json');
