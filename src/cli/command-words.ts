import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The sentences of the command line. */
export type CommandWords = typeof import('../../content/locales/en/command-line.json');

/** Reads the words of a language from the project's `content` folder. */
export function readCommandWords(language: string, root: string): CommandWords {
  const path = join(root, 'content/locales', language, 'command-line.json');
  return JSON.parse(readFileSync(path, 'utf8'));
}
