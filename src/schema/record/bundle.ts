import * as z from 'zod/mini';
import { BUNDLE_FORMAT, BUNDLE_VERSION } from './format.ts';

/** What lies in a bundle, with a checksum each: the file `manifest.json` of a `*.redress`. */
export const ManifestSchema = z.looseObject({
  format: z.literal(BUNDLE_FORMAT),
  version: z.literal(BUNDLE_VERSION),
  createdAt: z.iso.datetime(),
  files: z.array(
    z.looseObject({
      path: z.string().check(z.maxLength(300)),
      /** SHA-256 of the content, in hexadecimal. */
      sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
      /** In bytes. */
      size: z.number().check(z.int(), z.gte(0)),
    }),
  ),
});
export type Manifest = z.infer<typeof ManifestSchema>;
