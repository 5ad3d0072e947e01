import { z } from 'zod';
import { ANSWER_VALUES } from '../record/format.ts';
import { filled } from './filled.ts';
import { FORM_COLUMNS } from './form-columns.ts';
import { confidence, day } from './known-fact.ts';

const WordsSchema = z.array(filled).min(1, 'is empty: write the words to look for');

/** `content/filled-form/words.yaml`: what columns and answers of forms are called. */
export const FormWordsSchema = z.strictObject({
  columns: z.record(z.enum(FORM_COLUMNS), WordsSchema),
  answers: z.record(z.enum(ANSWER_VALUES), WordsSchema),
  /** What follows a yes that is none, such as "but". */
  qualified: WordsSchema,
  /** What begins a later sentence that takes back a yes. */
  contrary: WordsSchema,
  /** Lines of a form that belong to no row. */
  noise: WordsSchema,
});
export type FormWords = z.infer<typeof FormWordsSchema>;

const ProvisionSchema = z.strictObject({
  /** As the form has it, such as `6.14`. */
  number: filled,
  /** Ids of the criteria that it speaks to; those of its own standard without the standard's id. None: the standard of today does not ask it. */
  criteria: z.array(filled),
  /** The standard of today asks something else of these criteria, so that an old answer says nothing. */
  changed: z.boolean().optional(),
  /** What it is known by, a few words of our choice. */
  words: filled,
});

const EditionSchema = z.strictObject({
  id: filled,
  /** The day from which it was in force. */
  since: day,
  /** What a form on it says that others do not. */
  signs: WordsSchema,
  provisions: z.array(ProvisionSchema).min(1, 'is empty: write its provisions'),
});

/** `form.yaml` of a standard: how a regulator's form numbers what it asks, by edition, the newest first. */
export const StandardFormSchema = z.strictObject({
  factsAsOf: day,
  confidence,
  confidenceNote: filled,
  sources: z.array(filled).min(1, 'empty-sources'),
  editions: z.array(EditionSchema).min(1, 'is empty: write its editions'),
});
export type StandardForm = z.infer<typeof StandardFormSchema>;
export type FormEdition = StandardForm['editions'][number];
