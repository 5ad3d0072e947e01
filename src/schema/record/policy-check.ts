import * as z from 'zod/mini';
import { LineSchema } from './text.ts';

/** Changing this name orphans every check ever saved. */
export const CHECK_FORMAT = 'redress-policy-check';

/** The number written as `version` into every file of a check. */
export const CHECK_FORMAT_VERSION = 1;

/** Longest policy that is kept, in characters: far more than any policy has. */
export const POLICY_TEXT_LIMIT = 5_000_000;

export const VERDICTS = ['covered', 'weak', 'missing'] as const;

/** One check that is kept: the text and what was confirmed. Verdicts are derived from the text, never stored. */
export const KeptCheckSchema = z.looseObject({
  format: z.literal(CHECK_FORMAT),
  version: z.literal(CHECK_FORMAT_VERSION),
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  /** The user's own name for it, at first that of the file. */
  name: LineSchema,
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  /** The policy as it was read. */
  text: z.string().check(z.maxLength(POLICY_TEXT_LIMIT)),
  /** Confirmed verdicts by the id of their element. */
  confirmed: z.record(z.string(), z.enum(VERDICTS)),
});
export type KeptCheck = z.infer<typeof KeptCheckSchema>;
