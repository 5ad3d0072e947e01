import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { ContentError, checkYaml } from '#core/content/authored-file.ts';
import {
  type FormWords,
  FormWordsSchema,
  type StandardForm,
  StandardFormSchema,
} from '#schema/authored/filled-form.ts';
import { tellProblems } from './tell-problems.ts';

const WORDS = 'content/filled-form/words.yaml';

function readYaml<Value>(root: string, path: string, schema: z.ZodType<Value>): Value {
  const text = readFileSync(join(root, path), 'utf8');
  return tellProblems(() => {
    const checked = checkYaml(schema, path, text);
    if ('problems' in checked) throw new ContentError(checked.problems);
    return checked.value;
  });
}

/** What columns and answers of filled-in forms are called, in every language at once. Throws a `ContentError`. */
export function readFormWords(root: string = process.cwd()): FormWords {
  return readYaml(root, WORDS, FormWordsSchema);
}

/** How a regulator numbers the form of a standard; undefined for a standard without one. Throws a `ContentError`. */
export function readStandardForm(
  standard: string,
  root: string = process.cwd(),
): StandardForm | undefined {
  const path = `content/standards/${standard}/form.yaml`;
  return existsSync(join(root, path)) ? readYaml(root, path, StandardFormSchema) : undefined;
}
