import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parseAssessmentFile } from '#core/assessment/parse-assessment.ts';
import { formatRecordFile } from '#core/record/format-record-file.ts';
import { readLeadingCatalogue } from './leading-catalogue.ts';
import { aFolder, runRedress } from './run-redress.ts';

const SAMPLE = resolve('content/examples/riverside-water.redress.json');
const { aRecord } = readLeadingCatalogue();

const scoreOf = async (file: string, folder: string) => {
  const {
    file: _,
    organisation,
    ...score
  } = JSON.parse((await runRedress(['score', file, '--json'], { folder })).output);
  return score;
};

test('a copy opens, scores as the assessment does and names nobody of it', async () => {
  const folder = aFolder();
  const args = ['redact', SAMPLE, '--out', 'copy.redress.json', '--key', 'key.csv'];
  const { code } = await runRedress(args, { folder });
  const text = readFileSync(join(folder, 'copy.redress.json'), 'utf8');

  expect([code, parseAssessmentFile(text).ok]).toEqual([0, true]);
  expect(text).not.toMatch(/Riverside|Okafor|Marsh|Lindqvist|Millbrook/);
  expect(await scoreOf('copy.redress.json', folder)).toEqual(await scoreOf(SAMPLE, folder));
  expect(readFileSync(join(folder, 'key.csv'), 'utf8')).toContain('Person 2,Tom Okafor,');
});

test('copies in a folder do not bear the names of their files', async () => {
  const record = formatRecordFile(aRecord({}));
  const folder = aFolder({ 'harbour.redress.json': record, 'riverside.redress.json': record });
  const { code } = await runRedress(['redact', '.', '--out', 'copies/'], { folder });

  expect(code).toBe(0);
  expect(readdirSync(join(folder, 'copies'))).toEqual([
    'assessment-1.redress.json',
    'assessment-2.redress.json',
  ]);
});

test('names from a file are replaced too', async () => {
  const record = formatRecordFile(aRecord({ purpose: 'Asked for by Neptune.' }));
  const folder = aFolder({ 'a.redress.json': record, 'names.txt': 'Neptune\r\n\r\n' });
  const args = ['redact', 'a.redress.json', '--out', 'b.redress.json', '--names', 'names.txt'];
  await runRedress(args, { folder });

  expect(readFileSync(join(folder, 'b.redress.json'), 'utf8')).toContain('Asked for by Name 1.');
});

test('names with accents from an older editor are replaced', async () => {
  const record = formatRecordFile(aRecord({ purpose: 'Asked for by Ångström.' }));
  const folder = aFolder({ 'a.redress.json': record });
  writeFileSync(join(folder, 'names.txt'), 'Ångström\r\n', 'latin1');
  const args = ['redact', 'a.redress.json', '--out', 'b.redress.json', '--names', 'names.txt'];
  await runRedress(args, { folder });

  expect(readFileSync(join(folder, 'b.redress.json'), 'utf8')).toContain('Asked for by Name 1.');
});
