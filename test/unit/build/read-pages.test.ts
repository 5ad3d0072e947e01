import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readGlossary, readGuidancePages } from '#build/read-pages.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'redress-pages-'));
  mkdirSync(join(root, 'content/guidance/en'), { recursive: true });
  mkdirSync(join(root, 'content/glossary/en'), { recursive: true });
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(path: string, text: string): void {
  writeFileSync(join(root, 'content', path), text);
}

test('pages stand in the order they ask for', () => {
  write('guidance/en/a.md', '---\ntitle: A\nsummary: First.\norder: 2\n---\n\nText of *A*.\n');
  write('guidance/en/b.md', '---\ntitle: B\nsummary: Second.\norder: 1\n---\n\nText of B.\n');

  expect(readGuidancePages('en', root).map(({ slug }) => slug)).toEqual(['b', 'a']);
  expect(readGuidancePages('en', root)[1]?.html).toBe('<p>Text of <em>A</em>.</p>');
});

test('terms are sorted as the language sorts, whatever their files are called', () => {
  write('glossary/en/1.md', '---\nterm: Évidence\n---\n\nText.\n');
  write('glossary/en/2.md', '---\nterm: finding\nsee: ["1"]\n---\n\nText.\n');
  write('glossary/en/3.md', '---\nterm: Area\n---\n\nText.\n');

  expect(readGlossary('en', root).map(({ frontMatter }) => frontMatter.term)).toEqual([
    'Area',
    'Évidence',
    'finding',
  ]);
});

test('a page without its place is named with its line', () => {
  write('guidance/en/a.md', '---\ntitle: A\nsummary: First.\n---\n\nText.\n');

  expect(() => readGuidancePages('en', root)).toThrow(
    'content/guidance/en/a.md:2  order is missing: write its place in the list, from 1',
  );
});
