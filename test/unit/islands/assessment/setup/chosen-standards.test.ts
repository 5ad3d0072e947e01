import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readStandards } from '#build/read-content.ts';
import { readOwnStandard } from '#core/content/read-own-standard.ts';
import { withOwnStandard, withVersions } from '#islands/assessment/setup/chosen-standards.ts';

const CHOICES = [
  {
    id: 'iso-10002-2018',
    name: 'ISO 10002:2018',
    title: 'Guidelines',
    catalogueVersion: '2.0',
    scale: 'levels',
    clauses: 30,
  },
] as const;

const read = readOwnStandard(
  { path: 'charter.yaml', text: readFileSync('content/examples/own-standard.yaml', 'utf8') },
  readStandards(),
  [],
);
if (!read.ok) throw new Error(JSON.stringify(read.failure));
const charter = read.value;

test('a standard that was chosen before keeps its version of then, and how it is used', () => {
  const before = {
    standards: [{ id: 'iso-10002-2018', catalogueVersion: '1.0', mode: 'criterion' as const }],
    ownStandards: [],
  };

  expect(withVersions(['iso-10002-2018'], before, CHOICES)).toEqual(before.standards);
});

test('a standard from a file becomes the last of the walk', () => {
  const before = {
    standards: [{ id: 'iso-10002-2018', catalogueVersion: '2.0' }],
    ownStandards: [],
  };

  const after = withOwnStandard(charter, before, CHOICES);

  expect(after.standards.map(({ id }) => id)).toEqual(['iso-10002-2018', 'harbour-charter']);
  expect(after.ownStandards).toEqual([charter]);
});

test('loaded again it keeps its place in the walk and takes the version of the new file, used as before', () => {
  const before = {
    standards: [
      { id: 'harbour-charter', catalogueVersion: '1.0', mode: 'criterion' as const },
      { id: 'iso-10002-2018', catalogueVersion: '2.0' },
    ],
    ownStandards: [charter],
  };
  const newer = { ...charter, catalogueVersion: '1.1' };

  const after = withOwnStandard(newer, before, CHOICES);

  expect(after.standards).toEqual([
    { id: 'harbour-charter', catalogueVersion: '1.1', mode: 'criterion' },
    { id: 'iso-10002-2018', catalogueVersion: '2.0' },
  ]);
  expect(after.ownStandards).toEqual([newer]);
});
