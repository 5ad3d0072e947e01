import * as z from 'zod/mini';
import { LineSchema } from './text.ts';

/** The answers to a self-test that was made evidence. What they come to is derived, never stored. */
export const SelfTestAnswersSchema = z.looseObject({
  /** Name of the test's folder, and the edition that was answered. */
  test: LineSchema,
  edition: z.int(),
  /** Places of the chosen choices by the keys of what was asked. */
  answers: z.record(z.string(), z.int()),
});
