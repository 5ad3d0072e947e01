import { extname } from 'node:path';
import { fill } from '#core/message.ts';
import { LEADING_STANDARD } from '#text/page-data.ts';
import type { Request } from './command.ts';
import { UsageError } from './command-error.ts';
import type { CommandWords } from './command-words.ts';

const text = { type: 'string' } as const;

/** What `redress read-form` takes besides its file. */
export const READ_FORM_OPTIONS = {
  out: text,
  standard: text,
  edition: text,
  force: { type: 'boolean' },
} as const;

/** The one file that a command takes. Throws a `UsageError`. */
export function onlyFile([file, another]: readonly string[], { wrongUsage }: CommandWords): string {
  if (file === undefined) throw new UsageError(wrongUsage.noFile);
  if (another === undefined) return file;
  throw new UsageError(fill(wrongUsage.tooMany, { argument: another }));
}

/** Reads what `redress read-form` was asked. Throws a `UsageError`. */
export function parseReadForm(
  files: readonly string[],
  values: Readonly<Record<string, unknown>>,
  words: CommandWords,
): Request {
  const file = onlyFile(files, words);
  const { out, standard = LEADING_STANDARD, edition, force } = values;
  if (typeof out !== 'string' || out === '') throw new UsageError(words.readForm.noOut);
  if (extname(out).toLowerCase() !== '.json')
    throw new UsageError(fill(words.wrongUsage.otherEnding, { out, endings: '.json' }));
  return {
    ...{ command: 'read-form', file, out, standard: String(standard) },
    edition: edition === undefined ? undefined : String(edition),
    force: force === true,
  };
}
