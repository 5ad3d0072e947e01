import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The sentences of the command line. */
export type CommandWords = typeof import('../../content/locales/en/command-line.json');

/** The language the command line speaks and writes its reports in. */
export const LANGUAGE = 'en';

/** Reads the words from the project's `content` folder. */
export function readCommandWords(root: string): CommandWords {
  const path = join(root, 'content/locales', LANGUAGE, 'command-line.json');
  return JSON.parse(readFileSync(path, 'utf8'));
}
