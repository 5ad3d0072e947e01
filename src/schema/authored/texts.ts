import { z } from 'zod';
import { filled } from './filled.ts';

/** A text in every language of the site, each under its tag; English is the original. */
export const TextsSchema = z
  .record(z.string(), filled)
  .refine((texts) => Object.hasOwn(texts, 'en'), 'has no words in English: write en');
