import { OpenFailurePanel } from '#islands/shared/OpenFailurePanel.tsx';
import { useOpened } from '#islands/shared/use-opened.ts';
import type { AssessmentWords } from '#text/words.ts';
import { WalkPage } from './WalkPage.tsx';

interface Props {
  readonly root: string;
  readonly language: string;
  readonly words: AssessmentWords;
  /** Said while the assessment is being opened. */
  readonly loading: string;
}

/** The page on which an assessment is walked, clause by clause. */
export function AssessmentWalk({ root, language, words, loading }: Props) {
  const opening = useOpened(root, language);
  if (opening.kind === 'opening') return <h1 className="loading">{loading}</h1>;
  if (opening.kind === 'failed')
    return <OpenFailurePanel failure={opening.failure} {...{ root, language, words }} />;
  return <WalkPage opened={opening.opened} root={root} language={language} words={words} />;
}
