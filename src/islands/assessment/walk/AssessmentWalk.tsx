import { Later } from '#islands/shared/Later.tsx';
import { useOpened } from '#islands/shared/use-opened.ts';
import type { AssessmentWords } from '#text/words.ts';
import { WalkPage } from './WalkPage.tsx';

const loadFailurePanel = async () =>
  (await import('#islands/shared/OpenFailurePanel.tsx')).OpenFailurePanel;

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
    return (
      <Later
        load={loadFailurePanel}
        failed={words.errors.fetchFailed}
        meanwhile={<h1 className="loading">{loading}</h1>}
        props={{ failure: opening.failure, root, language, words }}
      />
    );
  return <WalkPage opened={opening.opened} root={root} language={language} words={words} />;
}
