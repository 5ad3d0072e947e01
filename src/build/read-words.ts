import { existsSync, readFileSync } from 'node:fs';
import type { CalculatorWords } from '#core/words/calculator-words.ts';
import type { DraftWords } from '#core/words/draft-words.ts';
import type { LibraryWords } from '#core/words/library-words.ts';
import type { MergingWords } from '#core/words/merging-words.ts';
import type { MonitoringWords } from '#core/words/monitoring-words.ts';
import type { QualityWords } from '#core/words/quality-words.ts';
import type { QuestionnaireWords } from '#core/words/questionnaire-words.ts';
import type { RedactionWords } from '#core/words/redaction-words.ts';
import type { ReportWords } from '#core/words/report-words.ts';
import type { ResultWords } from '#core/words/result-words.ts';
import type { SelfTestWords } from '#core/words/self-test-words.ts';
import type { SideWords } from '#core/words/side-words.ts';
import type { SurveyWords } from '#core/words/survey-words.ts';
import type { VerificationWords } from '#core/words/verification-words.ts';
import { readVariant } from './fill-variants.ts';

/** The word files of a language; English says which words there are. */
interface WordFiles {
  site: typeof import('../../content/locales/en/site.json');
  brand: typeof import('../../content/locales/en/brand.json');
  assessment: typeof import('../../content/locales/en/assessment.json');
  'complaint-log': typeof import('../../content/locales/en/complaint-log.json');
  clients: typeof import('../../content/locales/en/clients.json');
  content: typeof import('../../content/locales/en/content.json');
  failures: typeof import('../../content/locales/en/failures.json');
  forms: typeof import('../../content/locales/en/forms.json');
  files: typeof import('../../content/locales/en/files.json');
  audit: typeof import('../../content/locales/en/audit.json');
  team: typeof import('../../content/locales/en/team.json');
  registers: typeof import('../../content/locales/en/registers.json');
  overview: typeof import('../../content/locales/en/overview.json');
  report: typeof import('../../content/locales/en/report.json');
  result: ResultWords;
  library: LibraryWords;
  monitoring: MonitoringWords;
  quality: QualityWords;
  questionnaire: typeof import('../../content/locales/en/questionnaire.json');
  calculators: CalculatorWords;
  'self-tests': SelfTestWords;
  'side-by-side': SideWords;
  survey: SurveyWords;
  plan: typeof import('../../content/locales/en/plan.json');
  policy: typeof import('../../content/locales/en/policy.json');
  'policy-check': typeof import('../../content/locales/en/policy-check.json');
  'policy-draft': DraftWords;
  merging: MergingWords;
  redaction: RedactionWords;
  verification: VerificationWords;
  wordings: typeof import('../../content/locales/en/wordings.json');
  'how-the-score-works': typeof import('../../content/locales/en/how-the-score-works.json');
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** One file of words in one language, from `content/locales`. */
export function readWords<Name extends keyof WordFiles>(
  language: string,
  name: Name,
  root: string = process.cwd(),
): WordFiles[Name] {
  const path = `content/locales/${language}/${name}.json`;
  return JSON.parse(readVariant(path, language, (one) => readIfThere(`${root}/${one}`)));
}

/** The words of the report in one language, those of the result, of samples and of perspectives in it included. */
export function readReportWords(language: string, root?: string): ReportWords {
  const { sample } = readWords(language, 'audit', root);
  const { perspectives } = readWords(language, 'questionnaire', root);
  return {
    ...readWords(language, 'result', root),
    ...readWords(language, 'report', root),
    ...{ sample, perspectives },
  };
}

/** The words of questionnaires in one language, with those of answers. */
export function readQuestionnaireWords(language: string, root?: string): QuestionnaireWords {
  const { answers } = readWords(language, 'assessment', root);
  const { marks, columns } = readWords(language, 'result', root);
  const { answer, note, reason } = columns;
  const headings = { answer, note, reason };
  const { roles } = readWords(language, 'report', root).plan;
  return { ...readWords(language, 'questionnaire', root), answers, marks, headings, roles };
}
