import { expect, test } from 'vitest';
import { importProblems } from './imports.ts';
import { filesIn } from './project-files.ts';

function problemsOf(path: string, text: string): readonly string[] {
  return importProblems([{ path, text }]);
}

test('every import of the source follows the arrows', () => {
  expect(importProblems(filesIn('src', /\.(ts|tsx|astro|mjs)$/))).toEqual([]);
});

test.each([
  ['src/schema/a.ts', "import { b } from '#core/b.ts';", 'no arrow from schema to core'],
  ['src/core/a.ts', "import { b } from '#text/b.ts';", 'no arrow from core to text'],
  ['src/core/a.ts', "import type { B } from '#text/b.ts';", 'no arrow from core to text'],
  ['src/core/a.ts', "export { b } from '#islands/b.ts';", 'no arrow from core to islands'],
  ['src/core/a.ts', "const b = await import('#storage/b.ts');", 'no arrow from core to storage'],
  ['src/core/a.ts', "type B = import('#storage/b.ts').B;", 'no arrow from core to storage'],
  ['src/export/a.ts', "import { b } from '#storage/b.ts';", 'no arrow from export to storage'],
  ['src/storage/a.ts', "import { b } from '#export/b.ts';", 'no arrow from storage to export'],
  ['src/text/a.ts', "import { b } from '#export/b.ts';", 'no arrow from text to export'],
  ['src/islands/A.tsx', "import { b } from '#pages/b.ts';", 'no arrow from islands to pages'],
  ['src/islands/A.tsx', "import { b } from '#build/b.ts';", 'no arrow from islands to build'],
  ['src/cli/a.ts', "import { b } from '#islands/b.ts';", 'no arrow from cli to islands'],
  [
    'src/components/A.astro',
    "---\nimport { b } from '#storage/b.ts';\n---\n<p/>",
    'no arrow from components to storage',
  ],
  [
    'src/pages/a.astro',
    "---\nimport type {\n  B,\n} from '#export/b.ts';\n---",
    'no arrow from pages to export',
  ],
  ['src/core/a.ts', "import { b } from '../schema/b.ts';", 'write #schema/b.ts'],
  ['src/core/a/b.ts', "import '../../schema/b.ts';", 'write #schema/b.ts'],
  ['src/core/a.ts', "import { b } from './b';", 'without its ending'],
  ['src/core/a.ts', "import { b } from '../../test/b.ts';", 'which is not below src'],
  ['src/core/a.ts', "import { readFileSync } from 'node:fs';", 'which core may not know'],
  ['src/core/a.ts', "import React from 'react';", 'which core may not know'],
  ['src/schema/a.ts', "import { parse } from 'yaml';", 'which schema may not know'],
])('a break is found: %s with %s', (path, text, problem) => {
  expect(problemsOf(path, text)).toEqual([expect.stringContaining(problem)]);
});

test('an island that loads a package of the export at once is found, however far it lies', () => {
  const files = [
    { path: 'src/islands/A.tsx', text: "import { b } from '#export/pdf/b.ts';" },
    { path: 'src/islands/b-worker.ts', text: "import { b } from '#export/pdf/b.ts';" },
    { path: 'src/islands/C.tsx', text: "import { c } from '#export/pdf/c.ts';" },
    { path: 'src/export/pdf/b.ts', text: "import { d } from './d.ts';" },
    { path: 'src/export/pdf/c.ts', text: "import type { D } from './d.ts';" },
    { path: 'src/export/pdf/d.ts', text: "import { PDFDocument } from 'pdf-lib';" },
  ];

  expect(importProblems(files)).toEqual([
    'src/islands/A.tsx imports #export/pdf/b.ts at once: load it with import() or in a worker',
  ]);
});

test.each([
  ['src/core/a.ts', "// import { b } from '#text/b.ts';\n/* import '#text/b.ts' */"],
  ['src/islands/A.tsx', "const { renderPdf } = await import('#export/pdf/a.ts');"],
  ['src/islands/A.tsx', "import type { Bytes } from '#export/pdf/a.ts';"],
  ['src/islands/report/make-worker.ts', "import { renderPdf } from '#export/pdf/a.ts';"],
  ['src/core/report/words.ts', "type W = typeof import('../../../content/locales/en/a.json');"],
  ['src/pages/a.astro', "---\nimport Page from '#layouts/Page.astro';\n---"],
])('no break is found in %s with %s', (path, text) => {
  expect(problemsOf(path, text)).toEqual([]);
});
