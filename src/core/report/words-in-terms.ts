import type { ReportWords } from '#core/words/report-words.ts';
import type { FindingTerm } from '#schema/record/brand.ts';

/** The words of a report of which the firm calls findings observations. */
export function wordsInTerms(words: ReportWords, term: FindingTerm | undefined): ReportWords {
  if (term !== 'observation') return words;
  const { findings, board, workbook, levels, closing } = words.observation;
  return {
    ...words,
    findings: { ...words.findings, ...findings },
    board: { ...words.board, ...board },
    workbook: { ...words.workbook, ...workbook },
    levels: { ...words.levels, ...levels },
    closing: { ...words.closing, ...closing },
  };
}
