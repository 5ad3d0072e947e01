/**
 * Writes the files of a language from those of another, by its term base in `content/drafting`:
 * `npm run draft-language -- zh-hant`. What a reader mends is written there, so that it stays when the
 * files are drafted again. With `--check` nothing is written, and what would be is named.
 */

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { draftFiles, leftOver } from './draft-files.ts';

const [language = '', option] = process.argv.slice(2);
const root = process.cwd();
if (language === '') throw new Error('Name the language: npm run draft-language -- zh-hant');

const drafts = draftFiles(language, root);
const gone = leftOver(language, drafts, root);
const changed = drafts.filter(({ path, text }) => {
  const file = join(root, path);
  return !existsSync(file) || readFileSync(file, 'utf8') !== text;
});
if (option !== '--check') {
  for (const { path, text } of changed) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  for (const path of gone) rmSync(join(root, path));
}
const paths = [...changed.map(({ path }) => path), ...gone];
process.stdout.write(
  `${[...paths, `${paths.length} of ${drafts.length} files differ`].join('\n')}\n`,
);
if (option === '--check' && paths.length > 0) process.exitCode = 1;
