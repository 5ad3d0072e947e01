import { z } from 'zod';

/** Text that must be there. A number or a date without quotes is not text to YAML, so that is said too. */
export const filled = z
  .string({
    error: ({ input }) =>
      input === undefined || input === null
        ? 'is missing: write some text here'
        : 'is not text: put it in quotes',
  })
  .trim()
  .min(1, 'is empty: write some text here');

/** Says `message` for what is no group of fields at all; a misspelt field keeps its own message. */
export function whenNoFields(message: string): {
  readonly error: (issue: z.core.$ZodRawIssue) => string | undefined;
} {
  return { error: ({ code }) => (code === 'unrecognized_keys' ? undefined : message) };
}
