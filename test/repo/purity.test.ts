import { expect, test } from 'vitest';
import { filesIn } from './project-files.ts';
import { impurities } from './purity.ts';

test.each(['src/core', 'src/schema'])(
  '%s knows no browser, no machine, no clock, no chance',
  (folder) => {
    expect(filesIn(folder, /\.ts$/).flatMap(impurities)).toEqual([]);
  },
);

test.each([
  ['const a = Date.now();', ['a.ts:1 Date.now']],
  ['const a = new Date();', ['a.ts:1 new Date()']],
  ['const a =\n  Math.random();', ['a.ts:2 Math.random']],
  ['const a = crypto.randomUUID();', ['a.ts:1 crypto']],
  ['if (typeof window === "object") a();', ['a.ts:1 window']],
  ['const a = { value: document };', ['a.ts:1 document']],
  ['console.log(1);', ['a.ts:1 console']],
  ['const a = process.env.A;', ['a.ts:1 process']],
  ['const a = await fetch("x");', ['a.ts:1 fetch']],
])('is found: %s', (text, expected) => {
  expect(impurities({ path: 'a.ts', text })).toEqual(expected);
});

test.each([
  'const a = new Date(day);',
  'const a = words.document.title;',
  'const a = { document: 1, process: 2 };',
  'function a(document: Block): string { return document.title; }',
  '// window and Date.now()',
])('is none: %s', (text) => {
  expect(impurities({ path: 'a.ts', text })).toEqual([]);
});
