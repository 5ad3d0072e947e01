import { languages } from '#build/languages.ts';
import { fill } from '#core/message.ts';
import { DEFAULT_LANGUAGE } from '#text/way-up.ts';
import type { Surroundings } from './command.ts';
import { errorDetail, InputError, UsageError } from './command-error.ts';
import { parseRequest } from './parse-request.ts';
import { runScore } from './run-score.ts';
import { runValidate } from './run-validate.ts';
import { takeLanguage } from './take-language.ts';

const EXIT_FINE = 0;
const EXIT_BAD_INPUT = 1;
const EXIT_WRONG_USAGE = 2;

/** Does what was asked. What a command needs is loaded for it alone: a report takes long to load. */
async function run(args: readonly string[], surroundings: Surroundings): Promise<void> {
  const request = parseRequest(args, surroundings.words);
  switch (request.command) {
    case 'help':
      return surroundings.say(surroundings.words.usage.join('\n'));
    case 'score':
      return runScore(request, surroundings);
    case 'validate':
      return runValidate(request, surroundings);
    case 'report':
      return (await import('./run-report.ts')).runReport(request, surroundings);
    case 'compare':
      return (await import('./run-compare.ts')).runCompare(request, surroundings);
    case 'oscal':
      return (await import('./run-oscal.ts')).runOscal(request, surroundings);
    case 'merge':
      return (await import('./run-merge.ts')).runMerge(request, surroundings);
    case 'redact':
      return (await import('./run-redact.ts')).runRedact(request, surroundings);
    case 'library':
      return (await import('./run-library.ts')).runLibrary(request, surroundings);
    case 'verify':
      return (await import('./run-verify.ts')).runVerify(request, surroundings);
    case 'questionnaire':
      return (await import('./run-questionnaire.ts')).runQuestionnaire(request, surroundings);
    case 'read-back':
      return (await import('./run-read-back.ts')).runReadBack(request, surroundings);
    case 'read-form':
      return (await import('./run-read-form.ts')).runReadForm(request, surroundings);
    case 'monitor':
      return (await import('./run-monitor.ts')).runMonitor(request, surroundings);
    case 'book':
      return (await import('./run-book.ts')).runBook(request, surroundings);
    case 'sql':
      return (await import('./run-sql.ts')).runSql(request, surroundings);
  }
}

/** Says what went wrong, and the exit code that goes with it. */
function explain(cause: unknown, { words, warn }: Surroundings): number {
  if (cause instanceof UsageError) {
    warn([cause.message, '', ...words.usage].join('\n'));
    return EXIT_WRONG_USAGE;
  }
  if (cause instanceof InputError) warn(cause.message);
  else warn(fill(words.failed, { detail: errorDetail(cause) }));
  return EXIT_BAD_INPUT;
}

/**
 * Does what the words behind `redress` ask.
 *
 * @param surroundingsIn gives what a command is given in a language
 * @returns the exit code; what went wrong was said to `warn`
 */
export async function runCommand(
  args: readonly string[],
  surroundingsIn: (language: string) => Surroundings,
): Promise<number> {
  // What goes wrong before the language is known is said in the language there always is.
  let surroundings = surroundingsIn(DEFAULT_LANGUAGE);
  try {
    const { root, words } = surroundings;
    const { language, others } = takeLanguage(args, languages(root), words);
    surroundings = surroundingsIn(language);
    await run(others, surroundings);
    return EXIT_FINE;
  } catch (cause) {
    return explain(cause, surroundings);
  }
}
