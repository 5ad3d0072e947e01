import { fileURLToPath } from 'node:url';
import { languages } from '#build/languages.ts';
import { fill } from '#core/message.ts';
import { DEFAULT_LANGUAGE } from '#text/way-up.ts';
import type { Surroundings } from './command.ts';
import { errorCode, errorDetail, InputError, UsageError } from './command-error.ts';
import { readCommandWords } from './command-words.ts';
import { parseRequest } from './parse-request.ts';
import { progressBar } from './progress.ts';
import { runScore } from './run-score.ts';
import { runValidate } from './run-validate.ts';
import { takeLanguage } from './take-language.ts';

const EXIT_BAD_INPUT = 1;
const EXIT_WRONG_USAGE = 2;

/** `npm run` starts every script in the project's folder and says in `INIT_CWD` where it was called. */
function callersFolder(): string {
  const isRunByNpm = process.env['npm_lifecycle_event'] === 'redress';
  return (isRunByNpm && process.env['INIT_CWD']) || process.cwd();
}

const bar = progressBar(process.stderr.isTTY ? process.stderr : undefined);

function makeSurroundings(language: string): Surroundings {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  return {
    root,
    folder: callersFolder(),
    language,
    words: readCommandWords(language, root),
    say: (text) => {
      bar.clear();
      process.stdout.write(`${text}\n`);
    },
    warn: (text) => {
      bar.clear();
      process.stderr.write(`${text}\n`);
    },
    progress: bar.show,
  };
}

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

// A reader that has seen enough, such as `head`, closes the pipe: that is no failure of ours.
process.stdout.on('error', (cause) => {
  if (errorCode(cause) !== 'EPIPE') throw cause;
});

// What goes wrong before the language is known is said in the language there always is.
let surroundings = makeSurroundings(DEFAULT_LANGUAGE);
try {
  const { root, words } = surroundings;
  const { language, others } = takeLanguage(process.argv.slice(2), languages(root), words);
  surroundings = makeSurroundings(language);
  await run(others, surroundings);
} catch (cause) {
  process.exitCode = explain(cause, surroundings);
}
bar.clear();
