import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { formatRecordFile } from '#core/record/format-record-file.ts';
import { readLeadingCatalogue } from './leading-catalogue.ts';
import { aFolder, runRedress } from './run-redress.ts';

const { catalogue, aRecord } = readLeadingCatalogue();

/** A folder with two clients' records, one of which cannot be used, and a file of another kind. */
function clients(more: Readonly<Record<string, string>> = {}): string {
  const folder = aFolder();
  const files = {
    'clients/acme/2026.redress.json': formatRecordFile(aRecord({ organisation: 'Acme' })),
    'clients/beta/2026.redress.json': formatRecordFile(
      aRecord({ organisation: '=HYPERLINK("x")' }),
    ),
    'clients/beta/broken.redress.json': '{"format"',
    'clients/notes.json': '{}',
    ...more,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

describe('a folder', () => {
  test('is looked through, and one bad file is named at the end without stopping the others', async () => {
    const { code, output, errors } = await runRedress(['validate', 'clients'], {
      folder: clients(),
    });
    const [title, problem, ...rest] = errors.trimEnd().split('\n');

    expect(code).toBe(1);
    expect(output.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^clients.acme.2026\.redress\.json is valid: Acme/),
      expect.stringMatching(/^clients.beta.2026\.redress\.json is valid/),
    ]);
    expect(title).toBe('1 of 3 could not be used or written; the others are done:');
    expect(problem).toMatch(/^ {2}clients.beta.broken\.redress\.json: .*not JSON/);
    expect(rest).toEqual([]);
  });

  test('gives one score a line as JSON, each with its file', async () => {
    const { output } = await runRedress(['score', 'clients', '--json'], { folder: clients() });
    const scores = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

    expect(scores.map(({ file, organisation }) => [file.slice(-17), organisation])).toEqual([
      ['2026.redress.json', 'Acme'],
      ['2026.redress.json', '=HYPERLINK("x")'],
    ]);
  });

  test('gives a workbook for each assessment, and a sentence where an edition has no rows', async () => {
    const folder = clients();
    const args = ['report', 'clients', '--out', 'books', '--format', 'xlsx'];
    const { errors } = await runRedress(args, { folder });
    const board = await runRedress([...args, '--edition', 'board', '--force'], { folder });

    expect(errors).toContain('1 of 3');
    expect(readdirSync(join(folder, 'books/acme'))).toEqual(['2026.xlsx']);
    expect(board.errors).toContain('has no rows for a workbook. Use --edition full');
  });

  test('gives files in the same folders, under the names of the assessments', async () => {
    const folder = clients();
    const args = ['report', 'clients', '--out', 'reports', '--format', 'md'];

    expect((await runRedress(args, { folder })).code).toBe(1);
    expect(readdirSync(join(folder, 'reports'), { recursive: true }).sort()).toEqual([
      'acme',
      join('acme', '2026.md'),
      'beta',
      join('beta', '2026.md'),
    ]);
  });

  test('keeps the editions of an assessment apart, by the one asked for or its own', async () => {
    const record = aRecord({ organisation: 'Beta', report: { edition: 'actions' } });
    const folder = clients({ 'clients/beta/2026.redress.json': formatRecordFile(record) });
    const args = ['report', 'clients/*/2026*', '--out', 'o/', '--format', 'md'];

    expect((await runRedress(args, { folder })).code).toBe(0);
    expect((await runRedress([...args, '--edition', 'board'], { folder })).code).toBe(0);
    expect(
      (await runRedress([...args, '--edition', 'board', '--language', 'zh'], { folder })).code,
    ).toBe(0);
    const files = readdirSync(join(folder, 'o'), { recursive: true }).map(String);
    expect(files.filter((file) => file.endsWith('.md')).sort()).toEqual(
      [
        ...['acme/2026.md', 'acme/2026-board.md', 'acme/2026-董事会报告.md'],
        ...['beta/2026-actions.md', 'beta/2026-board.md', 'beta/2026-董事会报告.md'],
      ]
        .map((file) => join(...file.split('/')))
        .sort(),
    );
  });

  test('gives no two assessments one file, whatever their editions', async () => {
    const board = aRecord({ organisation: 'Acme', report: { edition: 'board' } });
    const folder = aFolder({
      'a.redress.json': formatRecordFile(board),
      'a-board.redress.json': formatRecordFile(aRecord({ organisation: 'Beta' })),
    });
    const args = ['report', 'a.redress.json', 'a-board.redress.json', '--out', './', '--format'];
    const { code, errors } = await runRedress([...args, 'md', '--force'], { folder });

    expect(code).toBe(1);
    expect(errors).toContain('a-board.md');
    expect(readFileSync(join(folder, 'a-board.md'), 'utf8')).toContain('Acme');
  });

  test('is done again only with --force', async () => {
    const folder = clients();
    const args = ['score', 'clients/acme', '--out', 'scores'];

    expect((await runRedress(args, { folder })).code).toBe(0);
    expect(await runRedress(args, { folder })).toMatchObject({
      ...{ code: 1, errors: expect.stringContaining('add --force to write over it') },
    });
    expect((await runRedress([...args, '--force'], { folder })).code).toBe(0);
  });
});

describe('a pattern', () => {
  test('takes what fits it, and says so where nothing does', async () => {
    const folder = clients();

    expect(await runRedress(['validate', 'clients/*/2026*.json'], { folder })).toMatchObject({
      ...{ code: 0, errors: '', output: expect.stringMatching(/^(.*is valid.*\n){2}$/) },
    });
    expect(await runRedress(['validate', 'clients/*/2027*'], { folder })).toMatchObject({
      ...{
        code: 1,
        errors: 'clients/*/2027*: No file has such a name. Check the pattern and the folder.\n',
      },
    });
  });

  test('a file whose own name has its signs is taken as it is named', async () => {
    const folder = aFolder({ 'a[1].redress.json': formatRecordFile(aRecord({})) });

    expect((await runRedress(['validate', 'a[1].redress.json'], { folder })).code).toBe(0);
  });

  test('a file that is named twice is done once', async () => {
    const { output } = await runRedress(
      ['validate', 'clients/acme', './clients/acme/2026.redress.json', 'clients/acme/*'],
      { folder: clients() },
    );

    expect(output.match(/is valid/g)).toHaveLength(1);
  });
});

describe('outputs', () => {
  test('two inputs of one name: the second is named, and the first is not written over', async () => {
    const other = formatRecordFile(aRecord({ organisation: 'Other' }));
    const folder = clients({ 'more/2026.redress.json': other });
    const { code, errors } = await runRedress(
      ['score', 'clients/acme', 'more', '--out', 'out', '--force'],
      { folder },
    );

    expect(code).toBe(1);
    expect(errors).toMatch(/more.2026\.redress\.json: Its output would have the name out.2026/);
    expect(readFileSync(join(folder, 'out/2026.score.txt'), 'utf8')).toMatch(/^Acme/);
  });

  test('several assessments are not written into one file', async () => {
    const folder = clients();
    const { code, errors } = await runRedress(['report', 'clients', '--out', 'a.pdf'], { folder });

    expect(code).toBe(2);
    expect(errors).toMatch(
      /^Several assessments go into a folder, and “a\.pdf” is the name of a file/,
    );
    expect(existsSync(join(folder, 'a.pdf'))).toBe(false);
  });

  test('no input is written over by the output of another, forced or not', async () => {
    const text = formatRecordFile(aRecord({}));
    const folder = aFolder({ 'a.redress.json': text, 'a.md': text });
    const args = ['report', 'a.redress.json', 'a.md', '--out', '.', '--format', 'md', '--force'];

    expect((await runRedress(args, { folder })).errors).toContain('this is a file that is read');
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(text);
  });
});

describe('the summary', () => {
  const COLUMNS = { level: 7, problem: 19 };

  test('has a row for each assessment and for what could not be used, without a formula', async () => {
    const folder = clients();
    await runRedress(['score', 'clients', '--out', 'o', '--summary', 's.csv'], { folder });
    const [head, ...rows] = readFileSync(join(folder, 's.csv'), 'utf8').trimEnd().split('\r\n');

    expect(head).toMatch(/^\uFEFFFile,Organisation,/);
    expect(rows).toHaveLength(3);
    expect(rows[1]).toContain(`"'=HYPERLINK(""x"")"`);
    expect(rows[2]).toMatch(/broken\.redress\.json,,+"/);
  });

  test('as a workbook has levels as numbers and the sentence of what could not be used', async () => {
    const folder = clients();
    await runRedress(['validate', 'clients', '--summary', 's.xlsx'], { folder });
    const [sheet] = await readExcelFile(join(folder, 's.xlsx'));
    const rows = sheet?.data ?? [];

    expect(rows[1]?.[COLUMNS.level]).toBe(3);
    expect(rows[2]?.[1]).toBe('=HYPERLINK("x")');
    expect(rows[3]?.[COLUMNS.problem]).toContain('not JSON');
  });

  test('is refused before anything is done where a file would be written over', async () => {
    const folder = clients({ 's.csv': 'mine' });
    const args = ['score', 'clients', '--out', 'o', '--summary', 's.csv'];

    expect(await runRedress(args, { folder })).toMatchObject({ code: 1, output: '' });
    expect(existsSync(join(folder, 'o'))).toBe(false);
    expect(readFileSync(join(folder, 's.csv'), 'utf8')).toBe('mine');
  });
});

test('warnings of many say which file is meant', async () => {
  const stale = aRecord({ standards: [{ id: catalogue.standard.id, catalogueVersion: '0.1' }] });
  const folder = clients({ 'old/a.redress.json': formatRecordFile(stale) });
  const { errors } = await runRedress(['score', 'old', '--json'], { folder });

  expect(errors).toMatch(/^old.a\.redress\.json: Warning: The assessment was begun with catalogue/);
});

test('no bar is drawn in a pipe', async () => {
  const { errors } = await runRedress(['validate', 'clients/acme'], { folder: clients() });

  expect(errors).toBe('');
});
