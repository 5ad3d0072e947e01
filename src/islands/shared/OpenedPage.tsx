import type { ReactNode } from 'react';
import type { AssessmentWords } from '#text/words.ts';
import { OpenFailurePanel } from './OpenFailurePanel.tsx';
import { type Opened, useOpened } from './use-opened.ts';

interface Props {
  readonly root: string;
  readonly language: string;
  readonly words: AssessmentWords;
  /** Said while the assessment is being opened. */
  readonly loading: string;
  readonly children: (opened: Opened) => ReactNode;
}

/** A page about the assessment that the address names: drawn once it is open, else says why it is not. */
export function OpenedPage({ root, language, words, loading, children }: Props) {
  const opening = useOpened(root, language);
  if (opening.kind === 'opening') return <h1 className="loading">{loading}</h1>;
  if (opening.kind === 'failed')
    return <OpenFailurePanel failure={opening.failure} {...{ root, language, words }} />;
  return children(opening.opened);
}
