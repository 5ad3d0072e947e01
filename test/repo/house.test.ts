import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesIn, projectFiles, topLevelNames } from './project-files.ts';

// The words that are looked for are put together here, so that this file does not find itself.
const OPEN_END = new RegExp(`\\b(${['TO', 'FIX'].join('DO|')}ME)\\b`);
const NOT_RUN = new RegExp(
  `\\b(test|it|describe)\\.(${['skip', 'only', 'todo', 'fixme'].join('|')})\\b`,
);
const OWN_MACHINE = new RegExp(`(?<![\\w.])/(${['work', 'home', 'root', 'Users'].join('|')})/\\w`);
const REGISTRY = new RegExp(['regis', 'try\\.[a-z]+\\.'].join(''), 'i');

function pathsWith(pattern: RegExp): readonly string[] {
  return projectFiles()
    .filter(({ text }) => pattern.test(text))
    .map(({ path }) => path);
}

test('the top level holds only what it must', () => {
  const allowed = [
    'README.md',
    'astro.config.mjs',
    'content',
    'findings',
    'package-lock.json',
    'package.json',
    'src',
    'test',
    'tsconfig.json',
  ];

  expect(
    topLevelNames().filter((name) => !name.startsWith('.') && !allowed.includes(name)),
  ).toEqual([]);
});

test('no file names a place on somebody’s machine', () => {
  expect(pathsWith(OWN_MACHINE)).toEqual([]);
});

test('no file names the host of a package registry', () => {
  expect(pathsWith(REGISTRY)).toEqual([]);
});

test('the lock file says nothing of where packages come from', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
});

test('no end is left open in the source, the content or the tests', () => {
  expect(pathsWith(OPEN_END)).toEqual([]);
});

test('every test runs', () => {
  expect(
    filesIn('test', /\.(test|spec)\.ts$/)
      .filter(({ text }) => NOT_RUN.test(text))
      .map(({ path }) => path),
  ).toEqual([]);
});

test('what these rules look for is found', () => {
  expect(OPEN_END.test(['// TO', 'DO: later'].join(''))).toBe(true);
  expect(NOT_RUN.test(['test', 'only("a")'].join('.'))).toBe(true);
  expect(OWN_MACHINE.test(['"', 'home', 'anna"'].join('/'))).toBe(true);
  expect(OWN_MACHINE.test('https://a.test/about/work')).toBe(false);
  expect(REGISTRY.test(['https://regis', 'try.npmjs.org/zod'].join(''))).toBe(true);
});
