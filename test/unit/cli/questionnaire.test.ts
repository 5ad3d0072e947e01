import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import readExcelFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { aFolder, runRedress } from './run-redress.ts';

const SAMPLE = resolve('content/examples/riverside-water.redress.json');

test('the statements of the named clauses go out with a name and a day', async () => {
  const folder = aFolder();
  const asked = ['--clauses', '7.1, 7.4', '--to', 'Anna Lee', '--due', '2026-12-11'];
  const { code } = await runRedress(['questionnaire', SAMPLE, ...asked, '--out', 'q.xlsx'], {
    folder,
  });
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

test('a clause that is none is named, and nothing is written', async () => {
  const folder = aFolder();
  const args = ['questionnaire', SAMPLE, '--clauses', '7.99', '--out', 'q.xlsx'];
  const { code, errors } = await runRedress(args, { folder });

  expect([code, errors]).toEqual([1, expect.stringContaining('a clause 7.99')]);
});

/** The questionnaire as CSV with what somebody answered to its first statements. */
async function filledIn(folder: string, answers: readonly string[]) {
  const asked = ['--clauses', '7.4', '--to', 'Anna Lee', '--out', 'q.xlsx'];
  await runRedress(['questionnaire', SAMPLE, ...asked], { folder });
  const [sheet] = await readExcelFile(readFileSync(join(folder, 'q.xlsx')));
  const rows = (sheet?.data ?? []).map((row) => row.map((cell) => String(cell ?? '')));
  const head = rows.findIndex((row) => row.includes('Answer'));
  const place = rows[head]?.indexOf('Answer') ?? -1;
  for (const [at, answer] of answers.entries()) rows[head + 1 + at]?.splice(place, 1, answer);
  const cells = (row: readonly string[]) =>
    row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  writeFileSync(join(folder, 'back.csv'), rows.map(cells).join('\n'));
}

/** What the first statements of the clause are answered in a file. */
function answersIn(path: string) {
  const { answers } = JSON.parse(readFileSync(path, 'utf8'));
  return ['2a', '3a', '3b'].map((name) => answers[`iso-10002-2018/7.4/${name}`]);
}

test('what came back goes into a new file, and what would push something away is named and left', async () => {
  const folder = aFolder();
  await filledIn(folder, ['Unmet', 'perhaps']);
  const [was] = answersIn(SAMPLE);
  const args = ['read-back', SAMPLE, 'back.csv', '--out', 'new.redress.json'];
  const left = await runRedress(args, { folder });
  const taken = await runRedress([...args, '--all'], { folder });

  expect(was.value).not.toBe('unmet');
  expect(left.code).toBe(1);
  expect(left.errors).toMatch(/Left, .*: .*in the file: Unmet/);
  expect(left.errors).toContain('“perhaps” is none of the answers.');
  expect([taken.code, answersIn(join(folder, 'new.redress.json'))[0]]).toEqual([
    0,
    { ...was, value: 'unmet', source: expect.stringContaining('Anna Lee') },
  ]);
});

test('what came back is written over nothing, the record least of all', async () => {
  const folder = aFolder({ 'there.redress.json': '{}' });
  await filledIn(folder, ['Unmet']);
  const into = async (out: string) =>
    await runRedress(['read-back', SAMPLE, 'back.csv', '--all', '--out', out], { folder });

  expect((await into('there.redress.json')).errors).toContain('--force');
  expect((await into(SAMPLE)).errors).toContain('a file that is read');
});
