import type { PerspectiveWords } from './perspective-words.ts';
import type { ResultWords } from './result-words.ts';

/** The sentences of the report in one language, with the words of the result and of samples that are in it. English says which there are; other languages follow it. */
export type ReportWords = ResultWords &
  typeof import('../../../content/locales/en/report.json') &
  Pick<typeof import('../../../content/locales/en/audit.json'), 'sample'> & {
    readonly perspectives: PerspectiveWords;
  };
