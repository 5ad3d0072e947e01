/** The sentences of the report in one language. English says which there are; other languages follow it. */
export type ReportWords = typeof import('../../../content/locales/en/report.json');
