import { fill } from '#core/message.ts';
import type { Request } from './command.ts';
import { UsageError } from './command-error.ts';
import type { CommandWords } from './command-words.ts';

/** What was asked of one standard. Throws a `UsageError`. */
export function parseLibrary(
  [standard, another]: readonly string[],
  { out, force }: Readonly<Record<string, unknown>>,
  { wrongUsage }: CommandWords,
): Request {
  if (standard === undefined || another !== undefined || typeof out !== 'string' || out === '')
    throw new UsageError(wrongUsage.noStandard);
  if (!/\.ya?ml$/i.test(out))
    throw new UsageError(fill(wrongUsage.otherEnding, { out, endings: '.yaml, .yml' }));
  return { command: 'library', standard, out, force: force === true };
}

/** What was asked of one report. Throws a `UsageError`. */
export function parseVerify(
  [report, record, another]: readonly string[],
  { wrongUsage }: CommandWords,
): Request {
  if (report === undefined) throw new UsageError(wrongUsage.noReport);
  if (another === undefined) return { command: 'verify', report, record };
  throw new UsageError(fill(wrongUsage.tooManyReports, { argument: another }));
}
