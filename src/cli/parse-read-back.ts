import type { ReadBackRequest } from './command.ts';
import { UsageError } from './command-error.ts';
import type { CommandWords } from './command-words.ts';
import { endingOf, otherEnding, outOf } from './output-ending.ts';

const flag = { type: 'boolean' } as const;

/** What `redress read-back` takes besides its files. */
export const READ_BACK_OPTIONS = { out: { type: 'string' }, all: flag, force: flag } as const;

/** The assessment, and the files that came back to it. Throws a `UsageError`. */
export function parseReadBack(
  [record, ...files]: readonly string[],
  values: Readonly<Record<string, unknown>>,
  words: CommandWords,
): ReadBackRequest {
  if (record === undefined || files.length === 0) throw new UsageError(words.readBack.noFiles);
  const out = outOf(values, words);
  if (out === undefined) throw new UsageError(words.readBack.noOut);
  if (!['json', 'redress'].includes(endingOf(out)))
    throw otherEnding(out, ['redress.json', 'redress'], words);
  const { all, force } = values;
  return { command: 'read-back', record, files, out, all: all === true, force: force === true };
}
