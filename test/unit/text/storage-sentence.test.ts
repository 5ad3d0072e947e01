import { expect, test } from 'vitest';
import { readWords } from '#build/read-words.ts';
import { storageSentence } from '#text/storage-sentence.ts';

test.each([
  ['en', undefined, 'The browser could not store it.'],
  ['en', 'disk error', 'The browser could not store it. (disk error)'],
  ['zh', 'disk error', '浏览器保存失败。请重试，或保存为文件。（disk error）'],
])('in %s with the detail %s', (language, detail, sentence) => {
  const failure = { code: 'storage-failed', ...(detail === undefined ? {} : { detail }) } as const;

  expect(storageSentence(failure, readWords(language, 'assessment'))).toBe(sentence);
});
