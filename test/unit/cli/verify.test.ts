import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatRecordFile } from '#core/record/format-record-file.ts';
import { readLeadingCatalogue } from './leading-catalogue.ts';
import { aFolder, runRedress } from './run-redress.ts';

const { aRecord } = readLeadingCatalogue();

test('a report is held against the record that it was made from, and says what differs since', async () => {
  const folder = aFolder({ 'a.redress.json': formatRecordFile(aRecord({ purpose: 'Board' })) });
  const verify = async () => await runRedress(['verify', 'a.docx', 'a.redress.json'], { folder });
  const args = ['report', 'a.redress.json', '--out', 'a.docx', '--with-record'];
  await runRedress([...args, '--edition', 'actions'], { folder });
  const before = await verify();
  writeFileSync(join(folder, 'a.redress.json'), formatRecordFile(aRecord({ purpose: 'Audit' })));
  const after = await verify();

  expect([before.code, before.output]).toEqual([0, expect.stringMatching(/They belong together/)]);
  expect([after.code, after.errors]).toEqual([
    1,
    expect.stringMatching(/1 thing differs\.\n {2}Purpose – report: Board; record: Audit/),
  ]);
});
