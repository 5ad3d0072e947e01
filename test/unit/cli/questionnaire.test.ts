import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import readExcelFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { aFolder, runRedress } from './run-redress.ts';

const SAMPLE = resolve('content/examples/riverside-water.redress.json');

test('the statements of the named clauses go out with a name and a day', async () => {
  const folder = aFolder();
  const asked = ['--clauses', '7.1, 7.4', '--to', 'Anna Lee', '--due', '2026-12-11'];
  const { code } = runRedress(['questionnaire', SAMPLE, ...asked, '--out', 'q.xlsx'], { folder });
  const [questions] = await readExcelFile(readFileSync(join(folder, 'q.xlsx')));
  const rows = questions?.data ?? [];

  expect(code).toBe(0);
  expect(rows[1]?.[0]).toContain('11 December 2026');
  expect(rows[2]?.slice(0, 2)).toEqual(['Your name', 'Anna Lee']);
  expect(new Set(rows.slice(4).map(([clause]) => String(clause).slice(0, 3)))).toEqual(
    new Set(['7.1', '7.4']),
  );
  expect(rows[4]?.at(-1)).toMatch(/^redress asked \S+ iso-10002-2018%2F7\.1%2F/);
});

test('a clause that is none is named, and nothing is written', () => {
  const folder = aFolder();
  const args = ['questionnaire', SAMPLE, '--clauses', '7.99', '--out', 'q.xlsx'];
  const { code, errors } = runRedress(args, { folder });

  expect([code, errors]).toEqual([1, expect.stringContaining('a clause 7.99')]);
});
