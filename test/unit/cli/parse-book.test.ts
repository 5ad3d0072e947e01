import { expect, test } from 'vitest';
import { readCommandWords } from '#cli/command-words.ts';
import { parseBook } from '#cli/parse-book.ts';

const words = readCommandWords('en', process.cwd());

test('the ending of the file says which book is made', () => {
  expect(parseBook([], { out: 'a/Library.EPUB' }, words)).toEqual({
    command: 'book',
    out: 'a/Library.EPUB',
    format: 'epub',
    force: false,
  });
  expect(parseBook([], { out: 'l.pdf', force: true }, words)).toMatchObject({
    format: 'pdf',
    force: true,
  });
});

test('another ending, no name and a file to read are each told what to do', () => {
  expect(() => parseBook([], { out: 'l.mobi' }, words)).toThrow('End it in .pdf, .epub');
  expect(() => parseBook([], {}, words)).toThrow('--out library.epub');
  expect(() => parseBook(['x.json'], { out: 'l.pdf' }, words)).toThrow('leave “x.json” out');
});
