import { fileURLToPath } from 'node:url';
import type { Surroundings } from './command.ts';
import { errorCode } from './command-error.ts';
import { readCommandWords } from './command-words.ts';
import { progressBar } from './progress.ts';
import { runCommand } from './run-command.ts';

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

// A reader that has seen enough, such as `head`, closes the pipe: that is no failure of ours.
process.stdout.on('error', (cause) => {
  if (errorCode(cause) !== 'EPIPE') throw cause;
});

process.exitCode = await runCommand(process.argv.slice(2), makeSurroundings);
bar.clear();
