import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { aFolder, runRedress } from './run-redress.ts';

const HEAD = 'Complaint ID,Date received,Date closed,Category';
const CLEAR = [
  HEAD,
  'A1,2026-01-05,2026-01-09,Late',
  'A2,2026-01-20,2026-03-02,Late',
  'A2,2026-01-20,2026-03-02,Rude',
  'A3,2026-02-03,,',
].join('\n');
/** Every date may be a day and a month in either order. */
const AMBIGUOUS = [HEAD, 'A1,01/02/2026,05/02/2026,Late', 'A2,03/02/2026,09/02/2026,Late'].join(
  '\n',
);
const DAY = ['--day', '2026-03-31'];

async function monitor(log: string, out: string, ...options: readonly string[]) {
  const folder = aFolder({ 'log.csv': log });
  const ran = await runRedress(['monitor', 'log.csv', '--out', out, ...DAY, ...options], {
    folder,
  });
  const bytes = () => readFileSync(join(folder, out));
  return { ...ran, folder, bytes, text: () => bytes().toString('utf8') };
}

test('a register becomes figures with its mapping and hash, complaints counted once', async () => {
  const { code, text, errors } = await monitor(CLEAR, 'figures.json', '--policy', 'closed=30');
  const period = JSON.parse(text());

  expect(code).toBe(0);
  expect(period.figures).toMatchObject({ rows: 4, complaints: 3, closed: 2, open: 1 });
  expect(period.figures.promises[0].ofDue).toMatchObject({ part: 1, whole: 3 });
  expect(period.fileHash).toMatch(/^[0-9a-f]{64}$/);
  expect(errors).toContain('Warning: Rows are not complaints: 4 rows hold 3 complaints');
});

test('the mapping that was written is read again for the next file', async () => {
  const { folder } = await monitor(AMBIGUOUS, 'january.json', '--dates', 'dayFirst');
  const again = await runRedress(
    ['monitor', 'log.csv', '--out', 'b.json', '--mapping', 'january.json', ...DAY],
    { folder },
  );

  expect(again.code).toBe(0);
  expect(JSON.parse(readFileSync(join(folder, 'b.json'), 'utf8')).figures.firstReceived).toBe(
    '2026-02-01',
  );
});

test('documented changes of the mapping file go along into the figures', async () => {
  const { text } = await monitor(CLEAR, 'first.json');
  const split = { day: '2026-02-01', month: '2026-02', reason: 'New form' };
  const kept = JSON.stringify({ ...JSON.parse(text()), splits: { a: split } });
  const folder = aFolder({ 'log.csv': CLEAR, 'kept.json': kept });
  await runRedress(['monitor', 'log.csv', '--out', 'b.json', '--mapping', 'kept.json', ...DAY], {
    folder,
  });

  const { splits } = JSON.parse(readFileSync(join(folder, 'b.json'), 'utf8'));
  expect(Object.values(splits)).toEqual([split]);
});

test('the limits of a saved policy draft are what the register is held against', async () => {
  const answers = {
    acknowledge: { period: { count: 3, unit: 'workingDays' } },
    answer: { period: { count: 4, unit: 'weeks' }, chosen: ['receipt'] },
  };
  const about = { format: 'redress-policy', version: 1, id: 'draft', name: 'Our policy' };
  const times = { createdAt: '2026-01-02T08:00:00.000Z', updatedAt: '2026-01-02T08:00:00.000Z' };
  const draft = JSON.stringify({ ...about, ...times, answers, edits: {} });
  const folder = aFolder({ 'log.csv': CLEAR, 'draft.json': draft });
  await runRedress(['monitor', 'log.csv', '--out', 'x.json', '--policy', 'draft.json', ...DAY], {
    folder,
  });

  const { settings } = JSON.parse(readFileSync(join(folder, 'x.json'), 'utf8'));
  expect(settings).toMatchObject({
    clockStart: 'received',
    promises: [
      { event: 'acknowledged', days: 3, unit: 'working' },
      { event: 'closed', days: 28, unit: 'calendar' },
    ],
  });
});

test('dates that can be read in two ways are asked for, with the option that answers', async () => {
  const { code, output, errors } = await monitor(AMBIGUOUS, 'figures.json');

  expect(code).toBe(1);
  expect(output).toBe('');
  expect(errors).toContain('“Date received” can be read in several ways');
  expect(errors).toMatch(/--dates: dayFirst \(2026-02-01\).* monthFirst \(2026-01-02\)/);
});

test('the workbook has the figures as numbers', async () => {
  const { code, bytes } = await monitor(CLEAR, 'figures.xlsx');
  const sheet = strFromU8(unzipSync(bytes())['xl/worksheets/sheet2.xml'] ?? new Uint8Array());

  expect(code).toBe(0);
  expect(sheet).toMatch(/<v>46023<\/v>/);
});

test.each(['html', 'md'])('the report as %s says what the register says', async (ending) => {
  const { code, text } = await monitor(
    CLEAR,
    `report.${ending}`,
    '--organisation',
    'Harbour Council',
  );

  expect(code).toBe(0);
  expect(text()).toContain('Complaints monitoring report');
  expect(text()).toContain('3 complaints received, 2 closed, 1 open.');
});

test('the report is written in Chinese, too, and the board gets its own edition', async () => {
  const { text } = await monitor(CLEAR, 'report.md', '--language', 'zh', '--edition', 'board');

  expect(text()).toContain('主要数字');
  expect(text()).not.toContain('统计口径');
});

test('the figures are printed as a query for the table that is named', async () => {
  const { folder } = await monitor(CLEAR, 'm.json');
  const { code, output, errors } = await runRedress(
    [
      'monitor',
      '--sql',
      'postgres',
      '--mapping',
      'm.json',
      '--table',
      'cases',
      '--policy',
      'closed=30',
    ],
    { folder },
  );

  expect([code, errors]).toEqual([0, '']);
  expect(output).toMatch(/^WITH /);
  expect(output).toContain('FROM "cases"');
  expect(output).toContain('"Date received"');
});

test('a query is refused without a mapping, and for an engine that is not known', async () => {
  expect((await runRedress(['monitor', '--sql', 'postgres'])).errors).toContain('Give --mapping');
  expect(await runRedress(['monitor', '--sql', 'mysql', '--mapping', 'm.json'])).toMatchObject({
    ...{ code: 2, errors: expect.stringContaining('--sql is not “mysql”') },
  });
});

describe('what cannot be used is refused with a sentence', () => {
  test.each([
    ['an empty file', '', [], 1, 'The file is empty.'],
    ['a file that is no draft', CLEAR, ['--policy', 'log.csv.json'], 1, 'log.csv.json'],
    ['an unknown code', CLEAR, ['--policy', 'nobody'], 1, 'There is no code “nobody”'],
    ['a limit that is none', CLEAR, ['--policy', 'closed=soon'], 1, '“closed=soon” is no limit'],
    ['an unknown calendar', CLEAR, ['--calendar', 'mars'], 1, 'There is no calendar “mars”'],
    ['an unknown edition', CLEAR, ['--edition', 'short'], 2, '--edition is not “short”'],
    ['a mapping that is none', CLEAR, ['--mapping', 'log.csv'], 1, 'no mapping of a register'],
  ])('%s', async (_case, log, options, expected, sentence) => {
    const { code, errors } = await monitor(log, 'figures.json', ...options);

    expect(code).toBe(expected);
    expect(errors).toContain(sentence);
  });

  test('a form that nothing is written in', async () => {
    expect(await monitor(CLEAR, 'figures.ods')).toMatchObject({
      ...{ code: 2, output: '' },
      errors: expect.stringContaining('does not say what to write'),
    });
  });
});
