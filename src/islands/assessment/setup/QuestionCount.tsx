import { countQuestions } from '#core/assessment/count-questions.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { fillCount } from '#core/message.ts';
import type { AssessmentWords } from '#text/words.ts';

interface Props {
  /** As they are walked. */
  readonly catalogues: readonly Catalogue[];
  readonly language: string;
  readonly words: AssessmentWords['setup'];
}

/** What several standards ask together: said where there is more than one. */
export function QuestionCount({ catalogues, language, words }: Props) {
  if (catalogues.length < 2) return null;
  const { questions, shared } = countQuestions(catalogues);
  return <p className="quiet">{fillCount(language, words.questions, shared, { questions })}</p>;
}
