import type {
  AuthoredOption,
  AuthoredPart,
  AuthoredQuestion,
} from '#schema/authored/policy-draft.ts';
import type { DraftCode } from './draft-code.ts';

export type DraftOption = AuthoredOption;

/** A question with its words in one language. `clauses` are whole ids, such as `iso-10002-2018/5.3`. */
export type DraftQuestion = AuthoredQuestion;

export interface DraftStep {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly DraftQuestion[];
}

/** A stretch of a block with its own condition. */
export interface DraftPart extends AuthoredPart {
  /** Markdown with `{places}`. */
  readonly text: string;
}

/** What is edited as one text, and has one heading. */
export interface DraftBlock {
  readonly id: string;
  /** With `{places}`; empty for a block without a heading. */
  readonly title: string;
  /** Whole ids of the clauses that it serves. */
  readonly clauses: readonly string[];
  /** Elements of a policy that it covers, such as `E02`. */
  readonly elements: readonly string[];
  /** Whole ids of the clauses of which it promises what they ask. */
  readonly promises: readonly string[];
  readonly when?: DraftPart['when'];
  readonly unless?: DraftPart['unless'];
  readonly parts: readonly DraftPart[];
}

export interface DraftDocument {
  /** Such as `policy` or `leaflet`. */
  readonly id: string;
  readonly title: string;
  /** The subject line of a letter. */
  readonly subject?: string;
  readonly form: 'paper' | 'sheet' | 'letter';
  readonly blocks: readonly DraftBlock[];
}

/** Everything that a draft is built from, in one language. */
export interface DraftContent {
  readonly language: string;
  readonly steps: readonly DraftStep[];
  readonly documents: readonly DraftDocument[];
  /** The codes that a draft can be held to. */
  readonly codes: readonly DraftCode[];
}

/** The standard whose clauses questions and blocks serve. */
export const DRAFT_STANDARD = 'iso-10002-2018';

/** All questions in the order in which they are asked. */
export function allQuestions({ steps }: Pick<DraftContent, 'steps'>): readonly DraftQuestion[] {
  return steps.flatMap(({ questions }) => questions);
}
