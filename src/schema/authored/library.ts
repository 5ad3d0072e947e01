import { z } from 'zod';
import { filled } from './filled.ts';
import { confidence, day } from './known-fact.ts';
import { TextsSchema } from './texts.ts';

/** What good and what poor look like, of one thing. */
const ContrastSchema = z.strictObject({ about: filled, good: filled, poor: filled });

/** Where a fact in an article comes from. */
const SourceSchema = z.strictObject({
  text: filled,
  /** The day of the source, or on which it was looked at. */
  asOf: day,
  confidence,
  /** Where it can be read. */
  page: z.url({ error: 'is not an address: write it with https://' }).optional(),
});

const words = {
  title: filled,
  /** One sentence for the shelf and for search engines. */
  summary: filled,
  contrasts: z
    .array(ContrastSchema)
    .min(3, 'is too short: show at least three things, good and poor')
    .max(8, 'is too long: show at most eight things'),
  checklist: z
    .array(filled)
    .min(5, 'is too short: write at least five things to tick')
    .max(12, 'is too long: write at most twelve things to tick'),
  sources: z.array(SourceSchema).min(1, 'is empty: say where it comes from'),
};

/** Frontmatter of an article in `content/library/<language>/<shelf>`, in a language other than English: its words. */
export const ArticleWordsSchema = z.strictObject(words);

/** Frontmatter of an article in English: its words, and the facts that hold in every language. */
export const ArticleSchema = z.strictObject({
  ...words,
  /** Place on its shelf, from 1. */
  order: z.number({ error: 'is missing: write its place on the shelf, from 1' }).int().min(1),
  /** Whole ids of the clauses that it serves, such as `iso-10002-2018/7.4`. */
  clauses: z.array(filled).min(1, 'is empty: name a clause'),
  /** What of the policy workshop goes with it, such as `procedure/receive`. */
  blocks: z.array(filled),
  /** The day on which it was last read against its sources. */
  reviewed: day,
});
export type ArticleFacts = z.infer<typeof ArticleSchema>;

/** `content/library/shelves.yaml`: the shelves in their order, and a path through them. */
export const ShelvesSchema = z.strictObject({
  shelves: z.array(
    z.strictObject({
      /** Name of its folder. */
      id: filled,
      title: TextsSchema,
      lead: TextsSchema,
    }),
  ),
  path: z.strictObject({
    title: TextsSchema,
    lead: TextsSchema,
    chapters: z.array(z.strictObject({ title: TextsSchema, articles: z.array(filled).min(1) })),
  }),
});
export type ShelvesFile = z.infer<typeof ShelvesSchema>;
