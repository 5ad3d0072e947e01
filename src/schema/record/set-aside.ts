import * as z from 'zod/mini';

/** Values that could not be read when a file was opened, with the places in which they stood: kept, and written back. */
export const SetAsideSchema = z.optional(
  z.array(z.looseObject({ path: z.string(), value: z.unknown() })),
);
