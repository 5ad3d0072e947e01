import { z } from 'zod';
import { filled } from './filled.ts';
import { origin } from './known-fact.ts';
import { PeriodSchema } from './policy-draft.ts';
import { TextsSchema } from './texts.ts';

/** What must stand in a document, or must not: pieces of its text, in the language of the draft. */
const PhrasesSchema = z
  .object({
    /** Ids of documents, such as `policy`. */
    documents: z.array(filled).min(1, 'is empty: name a document'),
  })
  .catchall(z.array(filled).min(1, 'is empty: write what stands there'));

/** A time: the id of a time limit of the standard, or how much of what. */
const TimeSchema = z.union([filled, PeriodSchema]);

const DemandSchema = z
  .strictObject({
    id: filled,
    /** Id of the clause of the standard that asks it; where there is no such standard, its number in the code. */
    clause: filled,
    /** Ids of the criteria that a draft complies with by it, such as `6.9/a` or another standard's whole id. */
    criteria: z.array(filled).optional(),
    /** What the code asks, as a sentence; a time limit says it by itself. */
    asks: TextsSchema.optional(),
    /** The question whose answer it is about. */
    question: filled.optional(),
    /** The longest time that may be promised. */
    atMost: TimeSchema.optional(),
    /** The shortest time that may be set. */
    atLeast: TimeSchema.optional(),
    /** Nothing but these options may be chosen. */
    only: z.array(filled).optional(),
    /** All of these options must be chosen. */
    all: z.array(filled).optional(),
    says: PhrasesSchema.optional(),
    never: PhrasesSchema.optional(),
  })
  .superRefine((demand, context) => {
    const { asks, question, atMost, atLeast, only, all, says, never } = demand;
    const ofAnswer = [atMost, atLeast, only, all].filter((rule) => rule !== undefined);
    const ofText = [says, never].filter((rule) => rule !== undefined);
    const report = (message: string) => context.addIssue({ code: 'custom', path: ['id'], message });
    if (ofAnswer.length + ofText.length !== 1)
      report('must have one rule: write atMost, atLeast, only, all, says or never');
    if (ofAnswer.length > 0 !== (question !== undefined))
      report('names a question where its rule is about an answer, and only there');
    if (asks === undefined && atMost === undefined && atLeast === undefined)
      report('does not say what is asked: write asks');
  });
export type AuthoredDemand = z.infer<typeof DemandSchema>;

/** `content/policy/codes/<option>.yaml`: where the facts of a code come from, and what it asks of a draft. */
export const PolicyCodeSchema = z.strictObject({
  /** As a sentence names it. */
  name: TextsSchema,
  /** Folder of the standard in `content/standards`, where there is one. */
  standard: filled.optional(),
  /** Where the code itself can be read. */
  page: z.url({ error: 'is not an address: write it with https://' }),
  ...origin,
  source: TextsSchema,
  demands: z.array(DemandSchema).optional(),
});
export type PolicyCodeFile = z.infer<typeof PolicyCodeSchema>;
