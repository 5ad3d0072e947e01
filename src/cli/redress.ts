import { fileURLToPath } from 'node:url';
import { languages } from '#build/page-paths.ts';
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

async function run(args: readonly string[], surroundings: Surroundings): Promise<void> {
  const request = parseRequest(args, surroundings.words);
  if (request.command === 'read-form')
    return (await import('./run-read-form.ts')).runReadForm(request, surroundings);
  switch (request.command) {
    case 'help':
      return surroundings.say(surroundings.words.usage.join('\n'));
    case 'score':
      return runScore(request, surroundings);
    case 'report': {
      // What makes a report takes long to load, and only a report needs it.
      const { runReport } = await import('./run-report.ts');
      return runReport(request, surroundings);
    }
    case 'compare': {
      const { runCompare } = await import('./run-compare.ts');
      return runCompare(request, surroundings);
    }
    case 'oscal': {
      const { runOscal } = await import('./run-oscal.ts');
      return runOscal(request, surroundings);
    }
    case 'redact': {
      const { runRedact } = await import('./run-redact.ts');
      return runRedact(request, surroundings);
    }
    case 'library': {
      const { runLibrary } = await import('./run-library.ts');
      return runLibrary(request, surroundings);
    }
    case 'verify': {
      const { runVerify } = await import('./run-verify.ts');
      return runVerify(request, surroundings);
    }
    case 'questionnaire': {
      const { runQuestionnaire } = await import('./run-questionnaire.ts');
      return runQuestionnaire(request, surroundings);
    }
    case 'monitor': {
      const { runMonitor } = await import('./run-monitor.ts');
      return runMonitor(request, surroundings);
    }
    case 'book': {
      const { runBook } = await import('./run-book.ts');
      return runBook(request, surroundings);
    }
    case 'sql': {
      const { runSql } = await import('./run-sql.ts');
      return runSql(request, surroundings);
    }
    case 'validate':
      return runValidate(request, surroundings);
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
