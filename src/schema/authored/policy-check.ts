import { z } from 'zod';
import { filled } from './filled.ts';
import { TextsSchema } from './texts.ts';

const id = z
  .string({ error: 'is missing: give it an id' })
  .regex(/^[a-z0-9-]+$/, 'is not an id: use small letters, digits and hyphens');

const PLACES = /^<(time|email|phone|url|date|outside|name|role|office)>$/;

/** Whether the letters before each `*` are enough to find a word by. */
function hasLongStems(term: string): boolean {
  return [...term.matchAll(/([\p{L}\p{M}\d]*)\*/gu)].every(([, stem = '']) => stem.length >= 3);
}

/**
 * Words that a rule looks for, alone or in an order. `acknowledg*` is a word that goes on; `...`
 * stands for a few words between and `~` for a clause; `(one|two)` for either; `$name` for a list of
 * `terms.yaml`; `<time>`, `<email>`, `<phone>`, `<url>`, `<date>` for anything of the kind, `<name>`
 * for somebody's name, `<outside>` for that of a body outside, `<role>` for a role named by what it
 * does, and `<office>` for a department in Chinese.
 */
const TermSchema = filled
  .max(500, 'is too long for a term: write the few words that matter')
  .refine(
    (term) => [...term.matchAll(/<[^>]*>?/g)].every(([place]) => PLACES.test(place)),
    'names no place: write <time>, <email>, <phone>, <url>, <date>, <outside>, <name>, <role> or <office>',
  )
  .refine(
    (term) => term.split(/\.\.\.|~/).length <= 5,
    'has too many gaps: write `...` or `~` at most four times, so that a rule stays quick',
  )
  .refine(
    (term) => /^[^()]*(?:\([^()|]+(?:\|[^()|]+)*\)[^()]*)*$/.test(term),
    'has a bracket that is not closed, or one within another: write (one|two)',
  )
  .refine(hasLongStems, 'has a stem that is too short: write at least three letters before *');

const TermsSchema = z.array(TermSchema).min(1, 'is empty: write the words to look for');

const RuleSchema = z.strictObject({
  /** What a hit is worth: from 6 the element is covered, from 3 it is touched on, below it is a hint. */
  weight: z.number().int().min(1).max(9),
  /** Something of each list must be there; the passage with something of the first is quoted. */
  all: z.array(TermsSchema).min(1, 'is empty: write at least one list of terms'),
  /** Of these lists, so many must have something there too. */
  atLeast: z.strictObject({ count: z.number().int().min(1), of: z.array(TermsSchema) }).optional(),
  /** Nothing of these may stand in the passage. */
  not: TermsSchema.optional(),
  /** Who does what the first list says; nobody where that is not said. */
  by: z
    .array(z.enum(['organization', 'complainant', 'outside', 'nobody']))
    .min(1)
    .optional(),
  /** What is part of one of these does not count. */
  except: TermsSchema.optional(),
  /** Something of these stands in the heading above. */
  heading: TermsSchema.optional(),
  /** Only what stands in a heading, or only what does not. */
  in: z.enum(['heading', 'text']).optional(),
  /** Where everything must stand together: a sentence, unless said otherwise. */
  scope: z.enum(['sentence', 'block', 'section', 'text']).optional(),
  /** Words, or Chinese characters, that may stand between the first list's hit and another's. */
  within: z.number().int().min(0).max(400).optional(),
});
export type PolicyRule = z.infer<typeof RuleSchema>;

const RulesSchema = z.strictObject({ en: z.array(RuleSchema), zh: z.array(RuleSchema) });

/** A file in `content/policy/check/elements`: something a complaints policy says. */
export const PolicyElementSchema = z.strictObject({
  /** The file's name, without ending. */
  id,
  /** By which experts cite it. */
  label: z.string().regex(/^E\d\d$/, 'is not a label: write E and two digits'),
  /** Clauses that the element serves, such as `iso-10002-2018/7.4`. */
  clauses: z.array(z.string().regex(/^[a-z0-9-]+\/.+$/, 'is not a clause: write standard/clause')),
  /** Criteria that a document alone can answer: what is written, and not what is done. */
  criteria: z.array(z.string().regex(/^[a-z0-9-]+\/.+\/\d[a-z]$/)).optional(),
  title: TextsSchema,
  question: TextsSchema,
  why: TextsSchema,
  /** What is wanting where the policy only touches on it. */
  weak: TextsSchema,
  /** What to do where the policy says nothing of it. */
  missing: TextsSchema,
  /** The lengths of time that belong to it, where it has any: who is bound by them. */
  limit: z.enum(['organization', 'complainant']).optional(),
  rules: RulesSchema,
});
export type PolicyElement = z.infer<typeof PolicyElementSchema>;

/** A file in `content/policy/check/harms`: something that keeps people from complaining or bends the figures. */
export const PolicyHarmSchema = z.strictObject({
  /** The file's name, without ending. */
  id,
  /** Clauses that it goes against. */
  clauses: z.array(z.string().regex(/^[a-z0-9-]+\/.+$/, 'is not a clause: write standard/clause')),
  title: TextsSchema,
  why: TextsSchema,
  /** What to write instead. */
  instead: TextsSchema,
  rules: RulesSchema.optional(),
  /** The harm is that none of these elements is there: not even touched on, or not covered. */
  absent: z
    .strictObject({ elements: z.array(id).min(1), wanted: z.enum(['touched', 'covered']) })
    .optional(),
  /** The harm is that the passages of an element name something of the one list, and nothing in the text that people do is of the other. */
  only: z
    .strictObject({ element: id, names: TermsSchema, never: TermsSchema, except: TermsSchema })
    .optional(),
  /** Each finds what is said of one promise: two lengths of time for it are the harm. */
  promises: z.array(RulesSchema).min(1).optional(),
});
export type PolicyHarm = z.infer<typeof PolicyHarmSchema>;

/** `content/policy/check/terms.yaml`: lists of words that many rules use. */
export const PolicyTermsSchema = z.record(id, TermsSchema);
export type PolicyTerms = z.infer<typeof PolicyTermsSchema>;

/** Verdicts of a kind on labelled texts: how many there were, and how many a reader agreed with. */
const CountSchema = z
  .strictObject({ right: z.number().int().min(0), all: z.number().int().min(0) })
  .refine(({ right, all }) => right <= all, 'has more right verdicts than verdicts: count again');
const CountsSchema = z.strictObject({
  covered: CountSchema,
  weak: CountSchema,
  missing: CountSchema,
});

/** `content/policy/check/measured.yaml`: written by `npm run policy:eval -- FOLDER --fit`. */
export const PolicyMeasuredSchema = z.strictObject({
  /** Labelled texts that were counted. */
  texts: z.number().int().min(1),
  /** By the element's id. */
  elements: z.record(id, CountsSchema),
});
export type PolicyMeasured = z.infer<typeof PolicyMeasuredSchema>;

/** `content/policy/check/traditional.yaml`: each traditional character with the simplified one after it. */
export const PolicyTraditionalSchema = z.strictObject({ pairs: filled });

/** `content/policy/check/kinds.yaml`: by which a complaints policy is told from other texts. */
export const PolicyKindsSchema = z.strictObject({
  /** Words that a complaints policy has many of. */
  complaint: TermsSchema,
  /** Words that mean a complaint where people outside are spoken of more than staff. */
  ambiguous: z.strictObject({ words: TermsSchema, outsiders: TermsSchema, insiders: TermsSchema }),
  /** Words in which an organisation speaks of itself and of what it lays down. */
  own: TermsSchema,
  /** Words in which a text speaks of organisations in general, to them, or of what others say. */
  general: TermsSchema,
  /** Other kinds of text that speak of complaints or sound as if they did. */
  others: z.array(
    z.strictObject({
      id,
      title: TextsSchema,
      /** It is such a text where it has more of these words than of those about complaints. */
      terms: TermsSchema.optional(),
      /** Or where so many different ones of these stand in it, however much it speaks of complaints. */
      signs: z
        .strictObject({
          least: z.number().int().min(2),
          terms: TermsSchema,
          /** How many it takes where an organisation speaks of itself. */
          leastOfOwn: z.number().int().min(2).optional(),
          /** Only where complaints are not what the text is mostly about. */
          onlyMentioned: z.boolean().default(false),
          verdict: z.enum(['no', 'unsure']),
        })
        .optional(),
    }),
  ),
});
export type PolicyKinds = z.infer<typeof PolicyKindsSchema>;
