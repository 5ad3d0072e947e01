import type { SourceFile } from '#core/content/authored-file.ts';

export const CLAUSE_PATH = 'content/standards/sample/clauses/1.1.md';
export const STANDARD_PATH = 'content/standards/sample/standard.yaml';
export const OTHER_PATH = 'content/standards/other/standard.yaml';
export const MODEL_PATH = 'content/maturity-models/five.yaml';

const CLAUSE = `---
id: "1.1"
number: "1.1"
title: Receipt
area: operation
weight: 2
criteria:
  - { id: 2a, rung: 2, basis: clause, text: Two., action: Do two. }
  - { id: 3a, rung: 3, basis: clause, text: Three., action: Do three., headline: true }
  - { id: 3b, rung: 3, basis: annex, text: Three b., action: Do three b. }
  - { id: 4a, rung: 4, basis: practice, text: Four., action: Do four. }
  - { id: 5a, rung: 5, basis: practice, text: Five., action: Do five. }
evidence:
  - A register
test:
  - Draw ten complaints
crosswalk:
  - standard: other
    clause: "8.1"
---

## What it is after

That a complaint is *received*.
`;

const STANDARD = `id: sample
name: "Sample 1:2020"
title: A sample
kind: assessable
edition: "2020"
catalogueVersion: "1.0"
maturityModel: five
sources:
  - Our own wording
areas:
  - id: operation
    title: Operation
    clauses: ["1.1"]
`;

const OTHER = `id: other
name: "Other 2:2021"
title: Another
kind: outline
outline:
  - id: "8.1"
    title: Taking complaints in
`;

const LEVELS = [1, 2, 3, 4, 5];

const MODEL = `id: five
name: Five levels
note: Our own.
levels:
${LEVELS.map((level) => `  - { level: ${level}, name: Level ${level}, text: Text ${level}. }`).join('\n')}
areas:
  - area: operation
    levels:
${LEVELS.map((level) => `      - { level: ${level}, text: Text ${level}. }`).join('\n')}
`;

const FILES: Readonly<Record<string, string>> = {
  [CLAUSE_PATH]: CLAUSE,
  [STANDARD_PATH]: STANDARD,
  [OTHER_PATH]: OTHER,
  [MODEL_PATH]: MODEL,
};

/** A small valid content folder as read, with files added or replaced; one set to null is left out. */
export function contentFiles(
  changes: Readonly<Record<string, string | null>> = {},
): readonly SourceFile[] {
  return Object.entries({ ...FILES, ...changes }).flatMap(([path, text]) =>
    text === null ? [] : [{ path, text }],
  );
}

/** A file of the small content folder with one stretch of its text replaced. */
export function changed(path: string, from: string | RegExp, to: string): Record<string, string> {
  const before = FILES[path] ?? '';
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${path} does not contain ${from}.`);
  return { [path]: after };
}
