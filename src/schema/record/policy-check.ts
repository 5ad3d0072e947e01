import * as z from 'zod/mini';
import { CHECK_FORMAT, CHECK_FORMAT_VERSION } from './record-formats.ts';
import { SetAsideSchema } from './set-aside.ts';
import { LineSchema } from './text.ts';

/** Longest policy that is kept, in characters: far more than any policy has. */
export const POLICY_TEXT_LIMIT = 5_000_000;

/** What is said of one thing that a policy has to have. */
export const VERDICTS = ['covered', 'weak', 'missing'] as const;
export type Verdict = (typeof VERDICTS)[number];

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
  /** Id of the code that its time limits are held against. */
  code: z.optional(LineSchema),
  /** Values of its file that could not be read, as they stood. */
  setAside: SetAsideSchema,
});
export type KeptCheck = z.infer<typeof KeptCheckSchema>;

/** What is checked, and what was confirmed of it. */
export type CheckedPolicy = Pick<KeptCheck, 'name' | 'text' | 'confirmed' | 'code'>;
