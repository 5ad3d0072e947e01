import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { cell, chapter, column, heading, paragraph, table } from '#core/document/blocks.ts';
import type { Block, ReportDocument } from '#core/document/document.ts';
import { renderEpub } from '#export/epub/render-epub.ts';

const MARKS = { met: '', partly: '', unmet: '', notApplicable: '', unknown: '', none: '' };
const OPTIONS = { identifier: 'a-book', accessibility: 'Text only.', contents: 'Contents' };

function book(...blocks: readonly Block[]): ReportDocument {
  return {
    ...{ language: 'en', title: 'A & B', author: 'Redress', subject: 'Tests' },
    ...{ createdAt: '2026-11-30T00:00:00Z', footer: '', pageLabel: '', markLabels: MARKS },
    blocks,
  };
}

function filesOf(document: ReportDocument): Readonly<Record<string, string>> {
  const files = unzipSync(renderEpub(document, OPTIONS));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const PLAIN = book(
  { kind: 'contents', title: 'Contents' },
  chapter('one', 'Shelf'),
  heading(2, 'two', 'Article <1>'),
  heading(3, 'three', 'Part'),
  paragraph([{ text: 'See ' }, { text: 'the shelf', to: 'one' }]),
  table('What', [column('a', 1), column('b', 1)], [[cell('x'), cell('y')]]),
);

test('the type of the file stands first and is not compressed', () => {
  const head = strFromU8(renderEpub(PLAIN, OPTIONS).slice(30, 58), true);

  expect(head).toBe('mimetypeapplication/epub+zip');
});

test('each heading of the contents begins a file, and the contents lead to all of them', () => {
  const files = filesOf(PLAIN);
  const contents = files['book/contents.xhtml'] ?? '';

  expect(Object.keys(files).filter((name) => name.includes('part-'))).toHaveLength(3);
  for (const [, name, id] of contents.matchAll(/href="(part-\d+\.xhtml)#([\w-]+)"/g))
    expect(files[`book/${name}`]).toContain(`id="${id}"`);
  expect(contents).toContain('Article &lt;1&gt;');
});

test('every file is named in the package, in the order of reading', () => {
  const files = filesOf(PLAIN);
  const listed = [...(files['book/book.opf'] ?? '').matchAll(/href="([^"]+)"/g)].map(
    ([, to]) => to,
  );

  expect(listed.map((name) => `book/${name}`).filter((name) => !(name in files))).toEqual([]);
  expect(listed.slice(2)).toEqual(['part-001.xhtml', 'part-002.xhtml', 'part-003.xhtml']);
});

test('a link to another chapter names its file, and headings begin at the first level', () => {
  const text = filesOf(PLAIN)['book/part-003.xhtml'] ?? '';

  expect(text).toContain('<a href="part-002.xhtml#section-1">the shelf</a>');
  expect(text).toContain('<h1 id="section-2">');
  expect(text).toContain('<h2 id="section-3">');
});

test('a table keeps its caption and the heads of its columns and rows', () => {
  const text = filesOf(PLAIN)['book/part-003.xhtml'] ?? '';

  expect(text).toContain('<caption>What</caption>');
  expect(text).toContain('<th scope="col">b</th>');
  expect(text).toContain('<tr><th scope="row">x</th><td>y</td></tr>');
});

test('the same document gives the same bytes', () => {
  expect(renderEpub(PLAIN, OPTIONS)).toEqual(renderEpub(PLAIN, OPTIONS));
});
