import { z } from 'zod';
import { PERIOD_UNITS } from '#schema/record/policy.ts';
import { filled } from './filled.ts';

/** Ids stand in the `{places}` of the blocks, where a hyphen ends a name. */
const id = z
  .string({ error: 'is missing: give it an id' })
  .regex(/^[a-z][A-Za-z0-9]*$/, 'is not an id: use letters and digits, the first one small');

const names = z.array(id, { error: 'is not a list: write names in brackets' });
const clauses = z.array(filled).min(1, 'is empty: name the clauses that it serves');

/** What must be answered: by question id, the options of which one at least is chosen, or `filled`, `empty` or `own` (entries were added). */
const ConditionSchema = z.record(z.string(), z.array(filled).min(1, 'is empty: name an option'));
export type Condition = z.infer<typeof ConditionSchema>;

const condition = {
  /** All of it must hold. */
  when: ConditionSchema.optional(),
  /** None of it may hold. */
  unless: ConditionSchema.optional(),
};

export const PeriodSchema = z.strictObject({
  count: z.number({ error: 'is not a number: write how many' }).int().min(1).max(999),
  unit: z.enum(PERIOD_UNITS, { error: 'is not a unit: write hours, workingDays, days, weeks …' }),
});

/** An answer that is filled in for whoever has none of their own; its words stand with the words. */
const FilledInSchema = z.strictObject({
  chosen: names.optional(),
  period: PeriodSchema.optional(),
});
export type FilledIn = z.infer<typeof FilledInSchema>;

/** What a choice fills in for a later question; a time that a code of this site sets is that code's limit, such as `fca-disp-1/final-response`. */
const PresetSchema = FilledInSchema.extend({ limit: filled.optional() });

const optionWords = {
  label: filled,
  /** How it stands in a sentence; left out, as its label. */
  phrase: filled.optional(),
  /** The label of a line to be filled in with it, such as "Telephone number". */
  detail: filled.optional(),
  /** How it stands in a sentence with that line, at `{detail}`. */
  detailed: filled.optional(),
  /** What that line says for whoever leaves it empty. */
  text: filled.optional(),
  /** Words for further places of the blocks, by the name of the place. */
  places: z.record(id, filled).optional(),
  /** Texts that it fills in for later questions, by question id. */
  texts: z.record(id, filled).optional(),
  /** Where its facts come from, and how sure they are. */
  note: filled.optional(),
};

const OptionSchema = z.strictObject({
  id,
  ...optionWords,
  /** What is typed into its line. */
  input: z.literal('day').optional(),
  /** Answers that it fills in for later questions, by question id. */
  sets: z.record(id, PresetSchema).optional(),
});

const questionWords = {
  ask: filled,
  why: filled,
  /** What a line says for whoever leaves it empty. */
  text: filled.optional(),
  options: z.record(id, z.strictObject(optionWords)).optional(),
};

const QuestionSchema = z.strictObject({
  id,
  /** `line`: one line. `lines`: as many as are needed. `details`: one line per option. `matrix`: roles × duties. */
  kind: z.enum(['line', 'lines', 'one', 'many', 'period', 'details', 'matrix'], {
    error: 'is not a kind: write line, lines, one, many, period, details or matrix',
  }),
  clauses,
  /** The only answer that nobody can fill in. */
  required: z.literal(true).optional(),
  /** Entries of one's own may be added to the options. */
  own: z.literal(true).optional(),
  ...condition,
  ...questionWords,
  filledIn: FilledInSchema.optional(),
  options: z.array(OptionSchema).optional(),
});

/** `content/policy/questions/questions.yaml`: what is asked for a draft, step by step. */
export const QuestionsSchema = z.strictObject({
  steps: z.array(z.strictObject({ id, title: filled, questions: z.array(QuestionSchema).min(1) })),
});
export type QuestionsFile = z.infer<typeof QuestionsSchema>;
export type AuthoredQuestion = z.infer<typeof QuestionSchema>;
export type AuthoredOption = z.infer<typeof OptionSchema>;

/** Their words in another language, by id. */
export const QuestionsTranslationSchema = z.strictObject({
  steps: z.record(z.string(), filled),
  questions: z.record(z.string(), z.strictObject(questionWords)),
});
export type QuestionsTranslation = z.infer<typeof QuestionsTranslationSchema>;

const PartSchema = z.strictObject({
  id,
  ...condition,
  /** The elements of a policy that it covers, beside those of its block. */
  elements: z.array(filled).optional(),
});

const BlockSchema = z.strictObject({
  id,
  clauses: z.array(filled),
  elements: z.array(filled).optional(),
  /** Clauses of which it promises what they ask, so that an assessment can contradict it. */
  promises: z.array(filled).optional(),
  ...condition,
  /** In their order. Left out, the block is one text. */
  parts: z.array(PartSchema).min(1, 'is empty: name its parts').optional(),
});

/** `content/policy/blocks/<document>.yaml`: what a document is built from, and on which conditions. */
export const BlocksSchema = z.strictObject({
  /** Place in the list of documents, from 1. */
  order: z.number({ error: 'is missing: write its place in the list, from 1' }).int().min(1),
  /**
   * `paper` has a cover, contents, a document control and an annex; `sheet` begins with its title;
   * `letter` begins with who writes to whom, and its subject stands below that.
   */
  form: z.enum(['paper', 'sheet', 'letter'], {
    error: 'is not a form: write paper, sheet or letter',
  }),
  blocks: z.array(BlockSchema).min(1, 'is empty: list its blocks'),
});
export type BlocksFile = z.infer<typeof BlocksSchema>;
export type AuthoredPart = z.infer<typeof PartSchema>;

/** Frontmatter of its words in one language. */
export const DocumentWordsSchema = z.strictObject({
  title: filled,
  /** What a letter is about, as its subject line says it. */
  subject: filled.optional(),
});
