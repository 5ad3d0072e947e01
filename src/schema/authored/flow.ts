import { z } from 'zod';
import { filled } from './filled.ts';

const id = z
  .string({ error: 'is missing: give it an id' })
  .regex(/^[a-z0-9-]+$/, 'is not an id: use small letters, digits and hyphens');

const StepSchema = z
  .strictObject({
    id,
    title: filled,
    /** Ids of the clauses whose criteria say how the step is done. */
    clauses: z.array(filled).min(1, 'is empty: name the clauses that the step follows'),
    /** It asks something, and goes two ways. */
    question: z.literal(true).optional(),
    /** Ids of the steps for yes and for no. */
    yes: id.optional(),
    no: id.optional(),
    /** Id of the step after it, where that is not the next in its lane. */
    next: id.optional(),
  })
  .superRefine(({ question, yes, no, next }, context) => {
    const report = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (question && yes === undefined) report('yes', 'is missing: a question has a way for yes');
    if (question && no === undefined) report('no', 'is missing: a question has a way for no');
    if (question && next !== undefined)
      report('next', 'is for steps that ask nothing: take it out');
    if (!question && (yes ?? no) !== undefined)
      report('question', 'is missing: only a question has ways for yes and no');
  });

/** A `flow.yaml` of a standard: the complaint flow, lane by lane. */
export const FlowSchema = z.strictObject({
  lanes: z
    .array(
      z.strictObject({
        id,
        title: filled,
        steps: z.array(StepSchema).min(1, 'is empty: write its steps'),
      }),
    )
    .min(1, 'is empty: a flow has at least one lane'),
});
export type FlowFile = z.infer<typeof FlowSchema>;

/** Its words in another language, by id. */
export const FlowTranslationSchema = z.strictObject({
  lanes: z.record(
    z.string(),
    z.strictObject({ title: filled, steps: z.record(z.string(), filled) }),
  ),
});
