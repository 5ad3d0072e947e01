import { z } from 'zod';

const filled = z
  .string({ error: 'is missing: write some text here' })
  .trim()
  .min(1, 'is empty: write some text here');

/** Frontmatter of `content/standards/<id>/<language>/clauses/<clause>.md`: the words of a clause, and nothing else. */
export const ClauseTranslationSchema = z.strictObject({
  title: filled,
  part: filled.optional(),
  /** By the criterion's own id, such as `3a`; a shared one has its words at home. */
  criteria: z.record(z.string(), z.strictObject({ text: filled, action: filled }), {
    error: 'is missing: translate each criterion under its id',
  }),
  evidence: z.array(filled),
  test: z.array(filled),
});
export type ClauseTranslation = z.infer<typeof ClauseTranslationSchema>;

/** A `content/standards/<id>/<language>/standard.yaml`: the words of a standard, whole or outlined. */
export const StandardTranslationSchema = z.strictObject({
  name: filled,
  title: filled,
  sources: z.array(filled).optional(),
  replacedBy: filled.optional(),
  confidenceNote: filled.optional(),
  notAsked: filled.optional(),
  editionNote: filled.optional(),
  /** By the limit's id. */
  limits: z
    .record(z.string(), z.strictObject({ what: filled, from: filled, note: filled.optional() }))
    .optional(),
  /** By the ending's id. */
  endings: z
    .record(z.string(), z.strictObject({ what: filled, after: filled, source: filled }))
    .optional(),
  /** Titles by area id. */
  areas: z.record(z.string(), filled).optional(),
  /** Titles by clause id, where the standard is an outline. */
  outline: z.record(z.string(), filled).optional(),
  /** Our questions by clause id, where an outline has them. */
  asks: z.record(z.string(), filled).optional(),
});
export type StandardTranslation = z.infer<typeof StandardTranslationSchema>;
