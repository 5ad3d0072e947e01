import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { Change } from '#core/assessment/change.ts';
import { parseAssessmentFile } from '#core/assessment/parse-assessment.ts';
import { allClauses } from '#core/catalogue/catalogue.ts';
import { formatRecordFile } from '#core/record/format-record-file.ts';
import { openFile } from '#export/bundle/open-file.ts';
import { sha256 } from '#export/bundle/sha-256.ts';
import { writeBundle } from '#export/bundle/write-bundle.ts';
import { readCommandWords } from '../../../src/cli/command-words.ts';
import { parseRequest } from '../../../src/cli/parse-request.ts';
import { runMerge } from '../../../src/cli/run-merge.ts';
import { later, stored } from '../../builders/people.ts';
import { readLeadingCatalogue } from './leading-catalogue.ts';
import { aFolder, runRedress } from './run-redress.ts';

const { aRecord, catalogue } = readLeadingCatalogue();
const [clause] = allClauses(catalogue);
const criterionId = clause?.criteria[0]?.id ?? '';

const answer = (fields: object): Change => ({ kind: 'answer', criterionId, fields }) as Change;
const base = stored(aRecord({ answers: {} }), answer({ value: 'partly' }), {
  ...{ at: later(60), by: 'Ann' },
});
const file = (by: string, at: number, fields: object) =>
  formatRecordFile(stored(base, answer(fields), { at: later(at), by }));

const FILES = {
  'ann.redress.json': file('Ann', 300, { value: 'unmet' }),
  'bob.redress.json': file('Bob', 900, { value: 'met' }),
  'cy.redress.json': file('Cy', 200, { note: 'Seen in the log.' }),
};
const OUT = ['--out', 'all.redress.json'];

const answerIn = (folder: string, name = 'all.redress.json') => {
  const read = parseAssessmentFile(readFileSync(join(folder, name), 'utf8'));
  return read.ok ? Object(read.value).answers[criterionId] : read;
};

test('what several changed differently is named, with who said what, and nothing is written', async () => {
  const folder = aFolder(FILES);
  const { code, errors } = await runRedress(['merge', '.', ...OUT], { folder });

  expect([code, existsSync(join(folder, 'all.redress.json'))]).toEqual([1, false]);
  expect(errors).toContain('1 place was changed differently');
  expect(errors).toContain(clause?.number);
  expect(errors).toMatch(/Unmet – Ann, .+ \(ann\.redress\.json\)/);
  expect(errors).toMatch(/Met – Bob, .+ \(bob\.redress\.json\)/);
});

/** Merges in this process; gives what went wrong. */
async function merging(folder: string, args: readonly string[]): Promise<string> {
  const root = resolve('.');
  const words = readCommandWords('en', root);
  const request = parseRequest(['merge', ...args], words);
  if (request.command !== 'merge') throw new Error('That is no merge.');
  const silent = { say: () => {}, warn: () => {}, progress: () => {} };
  return runMerge(request, { root, folder, language: 'en', words, ...silent }).then(
    () => '',
    ({ message }: Error) => message,
  );
}

test.each([
  [['--rule', 'latest'], 'met'],
  [['--rule', 'lower'], 'unmet'],
  [['--rule', 'lead', '--lead', 'Ann'], 'unmet'],
])(
  '%j decides, whatever the order of the files, and what one alone wrote is kept',
  async (rule, value) => {
    const folder = aFolder(FILES);
    const names = Object.keys(FILES);

    expect(await merging(folder, [...names, ...OUT, ...rule])).toBe('');
    expect(await merging(folder, [...names.reverse(), '--out=turned.redress.json', ...rule])).toBe(
      '',
    );
    expect(answerIn(folder)).toEqual({ value, note: 'Seen in the log.' });
    expect(answerIn(folder, 'turned.redress.json')).toEqual(answerIn(folder));
  },
);

test('nothing is written over without --force, and never what is read', async () => {
  const folder = aFolder({ ...FILES, 'all.redress.json': 'mine' });
  const names = ['ann.redress.json', 'cy.redress.json'];

  expect(await merging(folder, [...names, ...OUT])).toContain('--force');
  expect(await merging(folder, [...names, '--out', 'ann.redress.json', '--force'])).toContain(
    'a file that is read',
  );
  expect(readFileSync(join(folder, 'all.redress.json'), 'utf8')).toBe('mine');
  expect(await merging(folder, [...names, ...OUT, '--force'])).toBe('');
});

test('files of two assessments are not merged', async () => {
  const other = formatRecordFile(aRecord({ id: 'assessment-2' }));
  const folder = aFolder({ ...FILES, 'other.redress.json': other });

  expect(await merging(folder, ['ann.redress.json', 'other.redress.json', ...OUT])).toContain(
    'other.redress.json is a file of another assessment',
  );
});

test('the attachments of all files go along in a bundle', async () => {
  const bytes = new TextEncoder().encode('A scanned form.');
  const hash = await sha256(bytes);
  const attachment = { id: 'f1', hash, name: 'form.pdf', type: 'application/pdf', size: 15 };
  const kinds = { kind: 'record', method: 'examine' } as const;
  const evidence = { title: 'Form', ...kinds, criteria: [] as string[] };
  const fields = { ...evidence, attachments: [attachment] };
  const with1 = stored(base, { kind: 'evidence', id: 'e1', fields }, { at: later(400), by: 'Ann' });
  const folder = aFolder(FILES);
  const bundle = await writeBundle(with1, new Map([[hash, bytes]]), later(500));
  writeFileSync(join(folder, 'with.redress'), bundle);

  expect(await merging(folder, ['cy.redress.json', 'with.redress', '--out=all.redress'])).toBe('');
  const opened = await openFile(new Uint8Array(readFileSync(join(folder, 'all.redress'))));
  expect(opened).toMatchObject({ ok: true, value: { contents: new Map([[hash, bytes]]) } });
});
