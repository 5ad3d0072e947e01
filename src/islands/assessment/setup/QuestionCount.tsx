import { countQuestions } from '#core/assessment/count-questions.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { fillCount } from '#core/message.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';

interface Props {
  /** As the checklist has them. */
  readonly catalogues: readonly Catalogue[];
}

/** What several standards ask together: said where there is more than one. */
export function QuestionCount({ catalogues }: Props) {
  const { language } = useSurroundings();
  const words = useWords('assessment').setup;
  if (catalogues.length < 2) return null;
  const { questions, shared } = countQuestions(catalogues);
  return <p className="quiet">{fillCount(language, words.questions, shared, { questions })}</p>;
}
