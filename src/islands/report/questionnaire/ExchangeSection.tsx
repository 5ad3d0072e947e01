import { useEffect, useState } from 'react';
import type { QuestionnaireWords } from '#core/words/questionnaire-words.ts';
import { useSurroundings } from '#islands/shared/surroundings.tsx';
import type { Opened } from '#islands/shared/use-opened.ts';
import { HandedOutList } from './HandedOutList.tsx';
import { HandOutPanel } from './HandOutPanel.tsx';
import { PerspectivesPanel } from './PerspectivesPanel.tsx';
import { ReturnPanel } from './ReturnPanel.tsx';
import { fetchQuestionnaireWords } from './return-context.ts';

interface Props {
  readonly opened: Opened;
  /** The language in which papers go out. */
  readonly printed: string;
}

/** What goes out as a workbook to people who do not open the tool, what is out, what comes back, and where groups differ. */
export function ExchangeSection({ opened, printed }: Props) {
  const { root, language } = useSurroundings();
  const [words, setWords] = useState<QuestionnaireWords>();
  useEffect(() => {
    void fetchQuestionnaireWords(root, language).then(setWords);
  }, [root, language]);
  if (words === undefined) return null;
  return (
    <section className="exchange">
      <HandOutPanel {...{ opened, printed, words }} />
      <HandedOutList {...{ opened, words }} />
      <ReturnPanel {...{ opened, words }} />
      <PerspectivesPanel {...{ opened, words }} />
    </section>
  );
}
