import * as z from 'zod/mini';
import { SELF_TEST_FORMAT, SELF_TEST_FORMAT_VERSION } from './record-formats.ts';
import { LineSchema } from './text.ts';

/** The answers to a self-test that somebody has kept. What they come to is derived, never stored. */
export const SelfTestResultSchema = z.looseObject({
  format: z.literal(SELF_TEST_FORMAT),
  version: z.literal(SELF_TEST_FORMAT_VERSION),
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  /** Name of the test's folder, and the edition that was answered. */
  test: LineSchema,
  edition: z.int(),
  /** As typed: a team, a year. */
  name: LineSchema,
  keptAt: z.iso.datetime(),
  /** Places of the chosen choices by the keys of what was asked. */
  answers: z.record(z.string(), z.int()),
});
export type SelfTestResult = z.infer<typeof SelfTestResultSchema>;
