import * as z from 'zod/mini';
import { ATTACHMENT_SIZE_LIMIT } from './format.ts';
import { LineSchema } from './text.ts';

/** A file kept with the assessment. Its content lies apart and is found by id and hash, never by its name. */
export const AttachmentSchema = z.looseObject({
  id: z.string().check(z.regex(/^[\w-]{1,100}$/)),
  /** SHA-256 of the content, in hexadecimal. */
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** As the user's own file was called; shown, and offered when it is saved again. */
  name: LineSchema,
  /** Media type, from the site's own table of endings. */
  type: LineSchema,
  /** In bytes. */
  size: z.number().check(z.int(), z.gte(0), z.lte(ATTACHMENT_SIZE_LIMIT)),
});
export type Attachment = z.infer<typeof AttachmentSchema>;
