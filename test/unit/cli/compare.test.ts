import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import readExcelFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { formatRecordFile } from '#core/record/format-record-file.ts';
import { readLeadingCatalogue } from './leading-catalogue.ts';
import { aFolder, runRedress } from './run-redress.ts';

const { catalogue, aRecord } = readLeadingCatalogue();
const [first = ''] = Object.keys(aRecord({}).answers);

/** Two sites, of which one misses a criterion of the second rung. */
function sites() {
  const { answers } = aRecord({});
  return aFolder({
    'north.redress.json': formatRecordFile(aRecord({ organisation: 'North', name: 'Year 1' })),
    'south.redress.json': formatRecordFile(
      aRecord({ organisation: 'South', answers: { ...answers, [first]: { value: 'unmet' } } }),
    ),
  });
}

test('two sites stand side by side: level and index by area, the spread, what is missed', async () => {
  const { code, output, errors } = await runRedress(['compare', '.'], { folder: sites() });
  const lines = output.split('\n');

  expect([code, errors]).toEqual([0, '']);
  expect(lines[0]).toBe('1  North · Year 1 · 2026-11-25 (north.redress.json)');
  expect(lines[1]).toBe('2  South · 2026-11-25 (south.redress.json)');
  expect(output).toContain('Provisional: not every criterion is answered');
  expect(output).toMatch(/^Area and clause +1 +2 +Lowest +Highest +Spread$/m);
  expect(output).toMatch(/^Overall +3 · 3\.00 +2 · 2\.\d\d +2\.\d\d \(2\) +3\.00 \(1\) +0\.\d\d$/m);
  for (const { title } of catalogue.areas) expect(output).toContain(`  ${title}`);
  expect(output).toMatch(/missed by 1 of 2: /);
});

test('other programs get every clause, and a workbook has them as numbers', async () => {
  const folder = sites();
  await runRedress(['compare', '.', '--out', 'a.json'], { folder });
  await runRedress(['compare', '.', '--out', 'a.xlsx'], { folder });
  const { assessments, standards } = JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8'));
  const [names, rows, missed] = await readExcelFile(join(folder, 'a.xlsx'));

  expect(assessments.map(({ organisation }: { organisation: string }) => organisation)).toEqual([
    'North',
    'South',
  ]);
  expect(standards[0].rows[0]).toMatchObject({
    ...{ kind: 'overall', standings: [{ level: 3, index: 3 }, { level: 2 }] },
    spread: { lowest: { places: [1] }, highest: { value: 3, places: [0] } },
  });
  expect(standards[0].missed).toEqual([{ id: first, missedBy: 1, askedOf: 2 }]);
  expect(names?.data[2]?.[2]).toBe('South');
  expect(rows?.data[1]?.slice(2, 4)).toEqual([3, 3]);
  expect(missed?.data[1]?.slice(2)).toEqual([1, 2, 0.5]);
});

test('as CSV the sheets stand one below the other', async () => {
  const folder = sites();
  await runRedress(['compare', 'north.redress.json', 'south.redress.json', '--out', 'a.csv'], {
    folder,
  });

  expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toMatch(
    /^\uFEFFAssessments\r\nNo\.,File.*\r\n\r\nISO 10002:2018\r\nArea and clause,Id,/s,
  );
});

test('a bad file leaves the others to compare; fewer than two are too few', async () => {
  const folder = sites();

  expect(await runRedress(['compare', '.', 'gone.json'], { folder })).toMatchObject({
    ...{ code: 1, output: expect.stringContaining('2  South') },
    errors: expect.stringContaining('gone.json: There is no such file'),
  });
  expect(
    await runRedress(['compare', 'north.redress.json', 'gone.json'], { folder }),
  ).toMatchObject({
    ...{ code: 1, output: '' },
    errors: expect.stringMatching(/gone\.json: .*\n {2}There is 1 assessment to compare/s),
  });
});

test('in Chinese it has Chinese words and titles', async () => {
  const { output } = await runRedress(['compare', '.', '--language', 'zh'], { folder: sites() });

  expect(output).toMatch(/^领域和条款 +1 +2 +最低 +最高 +差幅$/m);
  expect(output).toContain('最常未满足的准则');
});
