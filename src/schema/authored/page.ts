import { z } from 'zod';
import { filled } from './filled.ts';

/** Frontmatter of a handbook page in `content/guidance/<language>`. */
export const GuidancePageSchema = z.strictObject({
  title: filled,
  /** One sentence for the list of pages and for search engines. */
  summary: filled,
  /** Place in the list of pages, from 1. */
  order: z.number({ error: 'is missing: write its place in the list, from 1' }).int().min(1),
});

/** Frontmatter of a term in `content/glossary/<language>`. */
export const GlossaryTermSchema = z.strictObject({
  term: filled,
  /** File names, without ending, of terms to read next. */
  see: z.array(filled).optional(),
  /** Words for the same thing that are not used here, so that it has one name. A test looks for them. */
  not: z.array(filled).optional(),
});
