import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { UsageError } from '../../../src/cli/command-error.ts';
import { readCommandWords } from '../../../src/cli/command-words.ts';
import { takeLanguage } from '../../../src/cli/take-language.ts';

const words = readCommandWords('en', fileURLToPath(new URL('../../../', import.meta.url)));
const LANGUAGES = ['de', 'en', 'zh'];

test.each([
  [['score', 'a.json'], 'en', ['score', 'a.json']],
  [['score', 'a.json', '--language', 'zh'], 'zh', ['score', 'a.json']],
  [['--language=de', 'score', 'a.json'], 'de', ['score', 'a.json']],
  [['help', '--language', 'zh', '--language', 'de'], 'de', ['help']],
  [['validate', '--', '--language'], 'en', ['validate', '--', '--language']],
])('%j asks for %s', (args, language, others) => {
  expect(takeLanguage(args, LANGUAGES, words)).toEqual({ language, others });
});

test.each([
  [['help', '--language', 'fr'], 'There is no language “fr”. Use de, en or zh.'],
  [['help', '--language=../en'], 'There is no language “../en”. Use de, en or zh.'],
  [['help', '--language'], 'Name the language after --language: de, en or zh.'],
  [['help', '--language='], 'Name the language after --language: de, en or zh.'],
])('%j is refused with the languages there are', (args, sentence) => {
  expect(() => takeLanguage(args, LANGUAGES, words)).toThrow(new UsageError(sentence));
});
