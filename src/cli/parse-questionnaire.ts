import { fill } from '#core/message.ts';
import type { Request } from './command.ts';
import { UsageError } from './command-error.ts';
import type { CommandWords } from './command-words.ts';
import { namedDay } from './named-day.ts';
import { endingOf, otherEnding, outOf } from './output-ending.ts';

const text = { type: 'string' } as const;

/** What `redress questionnaire` takes. */
export const QUESTIONNAIRE_OPTIONS = {
  ...{ clauses: text, to: text, due: text, out: text },
  force: { type: 'boolean' },
} as const;

/** A questionnaire is of one assessment, and a workbook. Throws a `UsageError`. */
export function parseQuestionnaire(
  [file, another]: readonly string[],
  values: Readonly<Record<string, unknown>>,
  words: CommandWords,
): Request {
  const { wrongUsage } = words;
  if (file === undefined) throw new UsageError(wrongUsage.noFile);
  if (another !== undefined) throw new UsageError(fill(wrongUsage.tooMany, { argument: another }));
  const { to, due, force, clauses } = values;
  const out = outOf(values, words) ?? '';
  if (endingOf(out) !== 'xlsx') throw otherEnding(out, ['xlsx'], words);
  const named = typeof clauses === 'string' ? clauses.split(/[,，]/).map((one) => one.trim()) : [];
  return {
    ...{ command: 'questionnaire', file, out, force: force === true },
    clauses: named.filter((one) => one !== ''),
    to: typeof to === 'string' ? to : undefined,
    due: due === undefined ? undefined : namedDay(String(due), words),
  };
}
