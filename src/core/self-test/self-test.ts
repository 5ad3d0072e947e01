import type { SelfTestFacts } from '#schema/authored/self-test.ts';

/** A question as it is asked. */
export interface Question {
  readonly id: string;
  /** From 1, through the whole test. */
  readonly number: number;
  readonly text: string;
  /** One for each number of points. */
  readonly choices: readonly string[];
  readonly isPair: boolean;
}

/** Questions that have a figure together. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly lead?: string | undefined;
  readonly questions: readonly Question[];
  /** What to learn where its mean is below the aim. */
  readonly plan?: Plan | undefined;
}

/** How a part is learned, how long that takes, and by which indicator one sees that it was. */
export interface Plan {
  readonly topic: string;
  readonly way: string;
  readonly indicator: string;
  readonly hours: number;
}

export type Band = SelfTestFacts['bands'][number] & {
  readonly title: string;
  readonly text: string;
};

export type Picture = SelfTestFacts['pictures'][number] & { readonly caption: string };

/** A self-test in one language. */
export interface SelfTest
  extends Pick<
    SelfTestFacts,
    | 'order'
    | 'minutes'
    | 'edition'
    | 'points'
    | 'score'
    | 'target'
    | 'clauses'
    | 'articles'
    | 'workshop'
  > {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly how: string;
  readonly saysNot: string;
  readonly figure: string;
  readonly parts: readonly Part[];
  /** The best first. */
  readonly bands: readonly Band[];
  readonly pictures: readonly Picture[];
}

/** Places of the chosen choices by the keys of what was asked; what is not answered is not in it. */
export type Answers = Readonly<Record<string, number>>;

/** What is asked twice: how much of it customers expect, and how much they see. */
export const SIDES = ['expected', 'seen'] as const;
export type Side = (typeof SIDES)[number];

/** The key under which an answer is kept. Changing it loses what people have answered. */
export function answerKey({ id }: Pick<Question, 'id'>, side?: Side): string {
  return side === undefined ? id : `${id}/${side}`;
}

/** The keys of all answers that a question wants. */
export function keysOf(question: Question): readonly string[] {
  return question.isPair ? SIDES.map((side) => answerKey(question, side)) : [answerKey(question)];
}

/** All questions of a test, in their order. */
export function allQuestions({ parts }: Pick<SelfTest, 'parts'>): readonly Question[] {
  return parts.flatMap(({ questions }) => questions);
}
