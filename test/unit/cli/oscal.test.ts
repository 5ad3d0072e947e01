import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { formatRecordFile } from '#core/record/format-record-file.ts';
import { readLeadingCatalogue } from './leading-catalogue.ts';
import { aFolder, runRedress } from './run-redress.ts';

const SAMPLE = resolve('content/examples/riverside-water.redress.json');
const { aRecord } = readLeadingCatalogue();

test('the actions of an assessment are written for other tools', async () => {
  const folder = aFolder();
  const args = ['oscal', SAMPLE, '--model', 'poam', '--out', 'plan.json'];
  const { code, errors } = await runRedress(args, { folder });
  const file = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8'));

  expect([code, errors]).toEqual([0, '']);
  expect(file['plan-of-action-and-milestones'].metadata['oscal-version']).toBe('1.2.1');
});

test('without an action there is no plan, and a sentence says so', async () => {
  const folder = aFolder({ 'a.json': formatRecordFile(aRecord({})) });
  const args = ['oscal', 'a.json', '--model', 'poam', '--out', 'plan.json'];

  expect(await runRedress(args, { folder })).toMatchObject({
    ...{ code: 1, errors: expect.stringMatching(/^a\.json: There is no action/) },
  });
});
