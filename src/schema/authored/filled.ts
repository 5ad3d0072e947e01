import { z } from 'zod';

/**
 * Text that must be there. A number or a date without quotes is not text to YAML, so that is said too.
 * What is wrong is told by a code, as in all that a user's own file may hold.
 */
export const filled = z
  .string({
    error: ({ input }) => (input === undefined || input === null ? 'missing-text' : 'not-text'),
  })
  .trim()
  .min(1, 'empty-text');

/** Says `message` for what is no group of fields at all; a misspelt field keeps its own message. */
export function whenNoFields(message: string): {
  readonly error: (issue: z.core.$ZodRawIssue) => string | undefined;
} {
  return { error: ({ code }) => (code === 'unrecognized_keys' ? undefined : message) };
}
