/** The words of a result's figures and tables, on the screen and in the report. English says which there are; other languages follow it. */
export type ResultWords = typeof import('../../../content/locales/en/result.json');
