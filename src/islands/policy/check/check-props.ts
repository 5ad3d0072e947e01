import type { AssessmentWords, PolicyCheckWords } from '#text/words.ts';

/** What the page on which a policy is checked is given. */
export interface CheckProps {
  readonly root: string;
  readonly language: string;
  readonly words: PolicyCheckWords;
  readonly shared: Pick<AssessmentWords, 'answers' | 'storage'>;
  readonly loading: string;
}
