import type { Ending } from '#schema/authored/known-fact.ts';
import type { PolicyCodeFile } from '#schema/authored/policy-code.ts';
import type { Period } from '#schema/record/policy.ts';

/** What a demand looks at: an answer, or the text of documents. */
export type DemandRule =
  | { readonly kind: 'atMost' | 'atLeast'; readonly question: string; readonly period: Period }
  | {
      readonly kind: 'only' | 'all';
      readonly question: string;
      readonly options: readonly string[];
    }
  | {
      readonly kind: 'says' | 'never';
      /** Ids of the documents. */
      readonly documents: readonly string[];
      readonly phrases: readonly string[];
    };

/** One thing that a code asks of a draft. */
export interface DraftDemand {
  readonly id: string;
  /** Its number in the code, such as `6.9`. */
  readonly provision: string;
  /** Last part of the address of the clause, where the code is a standard of this site. */
  readonly slug?: string;
  /** Whole ids of the criteria that a draft complies with by it. */
  readonly criteria: readonly string[];
  /** What is asked, as a sentence; a time limit says it by itself. */
  readonly asks?: string;
  readonly rule: DemandRule;
}

/** A code that a draft can be held to, in one language. Its id is that of the option. */
export interface DraftCode extends Pick<PolicyCodeFile, 'page' | 'asOf' | 'confidence'> {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  /** Id of the standard that it is on this site. */
  readonly standard?: string;
  /** What is known to end. */
  readonly endings: readonly Ending[];
  readonly demands: readonly DraftDemand[];
}
