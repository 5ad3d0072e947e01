import type { AssessmentWords, FailureWords, PolicyWords } from '#text/words.ts';

/** The words of storing, which policies share with assessments. */
export type SavingWords = Pick<AssessmentWords, 'save' | 'storage'>;

/** What every page of the policy workshop is given. */
export interface PolicyProps {
  readonly root: string;
  readonly language: string;
  readonly words: PolicyWords;
  readonly saving: SavingWords;
  readonly failures: FailureWords;
  /** Said until the browser has answered. */
  readonly loading: string;
}
