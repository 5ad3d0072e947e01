import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFiles, readStandards } from '#build/read-content.ts';
import { CLAUSE_PATH, changed, contentFiles } from '../../builders/content-files.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'redress-content-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(changes: Readonly<Record<string, string>> = {}): void {
  for (const { path, text } of contentFiles(changes)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

test('files are read with their path from the root, in order', () => {
  write();

  expect(readFiles(root, 'content/standards').map(({ path }) => path)).toEqual([
    'content/standards/other/standard.yaml',
    'content/standards/sample/clauses/1.1.md',
    'content/standards/sample/standard.yaml',
  ]);
});

test('a root that ends in a slash gives the same paths', () => {
  write();

  expect(readFiles(`${root}/`, 'content/standards')).toEqual(readFiles(root, 'content/standards'));
});

test('the standards that can be walked are read, outlines are not among them', () => {
  write();

  expect(readStandards('en', root).map(({ catalogue }) => catalogue.standard.id)).toEqual([
    'sample',
  ]);
});

test('what is wrong stops with file and line', () => {
  write(changed(CLAUSE_PATH, 'weight: 2', 'weight: 7'));

  expect(() => readStandards('en', root)).toThrow(`${CLAUSE_PATH}:6  weight is not a weight`);
});

test('what is written while the site is worked on is read afresh', () => {
  const weight = () => readStandards('en', root)[0]?.catalogue.areas[0]?.clauses[0]?.weight;
  write();
  expect(weight()).toBe(2);

  write(changed(CLAUSE_PATH, 'weight: 2', 'weight: 1 # less'));

  expect(weight()).toBe(1);
});
