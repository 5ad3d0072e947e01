import * as z from 'zod/mini';
import {
  BRAND_FORMAT,
  BRAND_FORMAT_VERSION,
  DISCLAIMER_LIMIT,
  FINDING_TERMS,
  LOGO_LIMITS,
  TEMPLATE_LIMIT,
} from './brand-format.ts';
import { bytesOfBase64, pngSize } from './png.ts';
import { LineSchema } from './text.ts';

export type FindingTerm = (typeof FINDING_TERMS)[number];

/** A PNG in base64, whole and within the limits. */
const LogoSchema = z.stringFormat('logo', (text) => {
  if (text.length > LOGO_LIMITS.bytes * 1.4) return false;
  const bytes = bytesOfBase64(text);
  const size = bytes && pngSize(bytes);
  if (bytes === undefined || size === undefined || bytes.length > LOGO_LIMITS.bytes) return false;
  return [size.width, size.height].every((side) => side > 0 && side <= LOGO_LIMITS.side);
});

/** A Word file in base64, which is a ZIP. */
const WordFileSchema = z.stringFormat(
  'word',
  (text) => text.length <= TEMPLATE_LIMIT * 1.4 && /^UEs[A-Za-z0-9+/]*={0,2}$/.test(text),
);

/** Who makes the papers, and how theirs look. It is no part of any assessment. */
export const BrandSchema = z.looseObject({
  format: z.literal(BRAND_FORMAT),
  version: z.literal(BRAND_FORMAT_VERSION),
  /** The firm, as it is called; empty while nobody said. */
  name: LineSchema,
  logo: z.optional(LogoSchema),
  /** A colour such as `#17597a`. */
  accent: z.optional(z.stringFormat('colour', /^#[0-9a-f]{6}$/i)),
  /** A line below the name on the cover. */
  coverLine: z.optional(LineSchema),
  disclaimer: z.optional(z.string().check(z.maxLength(DISCLAIMER_LIMIT))),
  /** A line at the foot of every page. */
  footer: z.optional(LineSchema),
  finding: z.optional(z.enum(FINDING_TERMS)),
  /** Its own Word file with marked places, which reports for Word are filled into. */
  template: z.optional(z.looseObject({ name: LineSchema, data: WordFileSchema })),
});
export type Brand = z.infer<typeof BrandSchema>;
