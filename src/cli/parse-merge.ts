import { RULES } from '#core/merge/rules.ts';
import type { Batch, MergeRequest } from './command.ts';
import { UsageError } from './command-error.ts';
import type { CommandWords } from './command-words.ts';
import { oneOf } from './one-of.ts';
import { endingOf, otherEnding, outOf } from './output-ending.ts';

const text = { type: 'string' } as const;

export const MERGE_OPTIONS = {
  out: text,
  rule: text,
  lead: text,
  force: { type: 'boolean' },
} as const;

/** A record alone, or one with the files that it refers to. */
const ENDINGS = ['redress.json', 'redress'];

/** What was asked of the files of one assessment. Throws a `UsageError`. */
export function parseMerge(
  { paths, force }: Batch,
  values: Readonly<Record<string, unknown>>,
  words: CommandWords,
): MergeRequest {
  const { rule, lead } = values;
  const out = outOf(values, words);
  if (out === undefined) throw new UsageError(words.wrongUsage.noMergeOut);
  if (!['json', 'redress'].includes(endingOf(out))) throw otherEnding(out, ENDINGS, words);
  if (paths.includes('-')) throw new UsageError(words.wrongUsage.mergeFiles);
  const named = typeof lead === 'string' ? lead : undefined;
  const by = typeof rule === 'string' ? oneOf(RULES, rule, 'rule', words) : undefined;
  if (named !== undefined && by !== 'lead') throw new UsageError(words.wrongUsage.leadAlone);
  return { command: 'merge', paths, out, force, rule: by, lead: named };
}
