import { existsSync, linkSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allClauses } from '#core/catalogue/catalogue.ts';
import { formatRecordFile } from '#core/record/format-record-file.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { NOW } from '../../builders/an-assessment.ts';
import { readLeadingCatalogue } from './leading-catalogue.ts';
import { aFolder, runProgram, runRedress } from './run-redress.ts';

const { catalogue, aRecord } = readLeadingCatalogue();
const criteria = allClauses(catalogue).flatMap((clause) => clause.criteria);
const [firstClause] = allClauses(catalogue);
const firstCriterion = criteria[0]?.id ?? '';

const aFile = (changes: Partial<Assessment> = {}) => formatRecordFile(aRecord(changes));

describe('wrong usage', () => {
  test('is explained on standard error, with the usage below it', () => {
    const { code, output, errors } = runProgram(['grade', 'a.json']);

    expect(code).toBe(2);
    expect(output).toBe('');
    expect(errors).toMatch(/^There is no command “grade”/);
    expect(errors).toContain('redress score PATH… [--json]');
  });

  test('is not what asking for help is', () => {
    const { code, output, errors } = runProgram(['help']);

    expect(code).toBe(0);
    expect(errors).toBe('');
    expect(output).toContain('redress report PATH… --out OUT');
  });
});

describe('a value that cannot be read', () => {
  const files = {
    'a.json': aFile().replace('"mode": "guidance"', '"mode": "rule"'),
    'b.json': aFile().replace('"value": "met"', '"value": "yes"'),
  };

  test('is named on standard error, and the rest is scored', async () => {
    const { code, output, errors } = await runRedress(['score', 'a.json', '--json'], {
      folder: aFolder(files),
    });

    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ format: 'redress-score' });
    expect(errors).toContain('Warning: 1 value of the file cannot be read and is left out');
    expect(errors).toContain('mode: none of the allowed values, guidance or criterion');
  });

  test('is named on standard error, and the rest is printed', async () => {
    const folder = aFolder(files);
    const { code, errors } = await runRedress(['report', 'b.json', '--out', 'b.md'], { folder });

    expect(code).toBe(0);
    expect(errors).toContain(`answers.${firstCriterion}.value`);
    expect(readFileSync(join(folder, 'b.md'), 'utf8')).toContain('ISO 10002');
  });

  test('makes a file invalid', async () => {
    const { code, output, errors } = await runRedress(['validate', 'a.json'], {
      folder: aFolder(files),
    });

    expect(code).toBe(1);
    expect(output).toBe('');
    expect(errors).toContain('At mode, the value is not one that is allowed');
  });
});

describe('a final assessment that was changed by hand', () => {
  const contentHash = '0'.repeat(64);
  const final = { at: NOW, by: 'H. Marsh', contentHash, scoringVersion: 1, catalogues: [] };
  const files = { 'a.json': aFile({ finals: [final] }) };

  test('is not valid: the fingerprint is computed and differs from the one on record', async () => {
    const { code, errors } = await runRedress(['validate', 'a.json'], { folder: aFolder(files) });

    expect(code).toBe(1);
    expect(errors).toContain('changed after it was made final');
    expect(errors).toContain(`and ${contentHash} was recorded`);
  });

  test('is warned of where it is scored', async () => {
    const { code, errors } = await runRedress(['score', 'a.json'], { folder: aFolder(files) });

    expect(code).toBe(0);
    expect(errors).toContain('Warning: The assessment was changed after it was made final');
  });
});

describe('bad input', () => {
  test.each([
    ['no such file', {}, 'a.json: There is no such file.'],
    ['an empty file', { 'a.json': '' }, 'a.json: The file is empty.'],
    ['no JSON', { 'a.json': '{"format"' }, 'is not JSON'],
    ['no assessment', { 'a.json': '{}' }, 'not an assessment made with Redress'],
    ['a newer file', { 'a.json': aFile().replace('"version": 3', '"version": 4') }, 'version 4'],
    [
      'another standard',
      { 'a.json': aFile({ standards: [{ id: 'iso-1', catalogueVersion: '1.0' }] }) },
      'At standards, the assessment names the standard “iso-1”',
    ],
  ])('%s is named on standard error', async (_case, files, sentence) => {
    const { code, output, errors } = await runRedress(['score', 'a.json'], {
      folder: aFolder(files),
    });

    expect(code).toBe(1);
    expect(output).toBe('');
    expect(errors).toContain(sentence);
  });

  test('a folder without an assessment is said to be one', async () => {
    const folder = aFolder({ 'a.json': '{}' });

    expect(await runRedress(['validate', '.'], { folder })).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/^\.: No file in this folder ends in \.redress\.json/),
    });
  });

  test('standard input is named as such', () => {
    expect(runProgram(['score', '-'], 'x')).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/^standard input: /),
    });
  });
});

describe('score', () => {
  test('prints a table of areas and clauses, no wider than 80 columns', async () => {
    const { code, output, errors } = await runRedress(['score', 'a.json'], {
      folder: aFolder({ 'a.json': aFile() }),
    });
    const lines = output.trimEnd().split('\n');

    expect(code).toBe(0);
    expect(errors).toBe('');
    expect(lines[0]).toBe('Harbour Council');
    expect(output).toContain('Level 3 of 5, index 3.00');
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    for (const { title } of catalogue.areas) expect(output).toContain(title);
  });

  test('prints JSON with a format, a version and every area and clause', async () => {
    const { code, output } = await runRedress(['score', 'a.json', '--json'], {
      folder: aFolder({ 'a.json': aFile() }),
    });
    const { standards, ...file } = JSON.parse(output);
    const [score] = standards;

    expect(code).toBe(0);
    expect(file).toEqual({
      format: 'redress-score',
      version: 2,
      scoringVersion: 1,
      organisation: 'Harbour Council',
      depth: 'full',
    });
    expect(score).toMatchObject({
      id: catalogue.standard.id,
      edition: catalogue.standard.edition,
      scale: 'levels',
      coverage: { reached: allClauses(catalogue).length, notReached: [] },
      overall: {
        level: 3,
        index: 3,
        provisional: true,
        heldBackBy: { by: 'index', clauses: [] },
      },
    });
    expect(score.areas).toHaveLength(catalogue.areas.length);
    expect(score.clauses).toHaveLength(allClauses(catalogue).length);
    expect(score.clauses[0]).toMatchObject({ id: firstClause?.id, level: 3, target: 3, gap: 0 });
  });

  test('names the criteria that hold a clause back, and the clauses that hold the whole back', () => {
    const { output } = runProgram(
      ['score', '-', '--json'],
      aFile({
        answers: Object.fromEntries(
          criteria.map(({ id }) => [id, { value: id === firstCriterion ? 'unmet' : 'met' }]),
        ),
      }),
    );
    const [score] = JSON.parse(output).standards;

    expect(score.overall.heldBackBy).toEqual({ by: 'lowestClause', clauses: [firstClause?.id] });
    expect(score.clauses[0]).toMatchObject({ level: 1, gap: 2 });
    expect(score.clauses[0].heldBackBy).toContain(firstCriterion);
  });

  test('shows apart how many criteria nobody could answer', () => {
    const input = aFile({ answers: { [firstCriterion ?? '']: { value: 'unknown' } } });
    const [score] = JSON.parse(runProgram(['score', '-', '--json'], input).output).standards;

    expect([score.overall, score.areas[0], score.clauses[0]]).toMatchObject([
      { unknown: 1 },
      { unknown: 1 },
      { unknown: 1 },
    ]);
    expect(runProgram(['score', '-'], input).output).toContain(
      '1 criterion is answered “unknown” and counts as not met.',
    );
  });

  test('gives null where nothing applies', () => {
    const areas = catalogue.areas.map(({ id }) => [id, { notApplicableReason: 'Not ours.' }]);
    const input = aFile({ areas: Object.fromEntries(areas) });

    expect(
      JSON.parse(runProgram(['score', '-', '--json'], input).output).standards[0].overall,
    ).toMatchObject({ level: null, index: null, heldBackBy: { by: 'nothing', clauses: [] } });
    expect(runProgram(['score', '-'], input).output).toContain('Nothing applies');
  });

  test('says that a quick scan is one, and scores its criteria alone', () => {
    const { output } = runProgram(['score', '-'], aFile({ depth: 'quick' }));

    expect(output).toContain('quick scan');
    expect(output).toContain(`of ${allClauses(catalogue).length})`);
  });
});

describe('validate', () => {
  test('says that a file is valid and what it is', async () => {
    const { code, output, errors } = await runRedress(['validate', 'a.json'], {
      folder: aFolder({ 'a.json': aFile() }),
    });

    expect(code).toBe(0);
    expect(errors).toBe('');
    expect(output).toMatch(/^a\.json is valid: Harbour Council, .+ criteria answered\.\n$/);
  });

  test('says that another version of the scoring rule scored it', () => {
    const { code, errors } = runProgram(['score', '-'], aFile({ scoringVersion: 7 }));

    expect(code).toBe(0);
    expect(errors).toContain('scored by version 7 of the scoring rule, and this is version 1');
  });

  test('warns of what does not fit the catalogue, and still accepts the file', () => {
    const { code, output, errors } = runProgram(
      ['validate', '-'],
      aFile({
        standards: [{ id: catalogue.standard.id, catalogueVersion: '0.1' }],
        answers: {
          [firstCriterion]: { value: 'notApplicable' },
          'old-standard/1/2a': { value: 'met' },
        },
      }),
    );

    expect(code).toBe(0);
    expect(output).toContain('standard input is valid');
    expect(errors).toContain('Warning: The assessment was begun with catalogue version 0.1');
    expect(errors).toContain('Warning: 1 answer is kept but not scored');
    expect(errors).toContain('old-standard/1/2a');
    expect(errors).toContain(`1 criterion is not applicable without a reason: ${firstCriterion}`);
  });
});

describe('report', () => {
  test('writes a PDF, the same bytes for the same file', async () => {
    const folder = aFolder({ 'a.json': aFile({ depth: 'quick' }) });
    const first = await runRedress(['report', 'a.json', '--out', 'one.pdf'], { folder });
    await runRedress(['report', 'a.json', '--out', 'two.pdf'], { folder });
    const bytes = readFileSync(join(folder, 'one.pdf'));

    expect(first).toMatchObject({ code: 0, errors: '' });
    expect(first.output).toMatch(/^one\.pdf is written \(\d+ KB\)\.\n$/);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.equals(readFileSync(join(folder, 'two.pdf')))).toBe(true);
  });

  test('writes it for Word, as a web page or as Markdown, the same bytes for the same file', async () => {
    const folder = aFolder({ 'a.json': aFile({ depth: 'quick', organisation: 'Harbour 𓀀' }) });
    const make = async (...args: readonly string[]) => {
      const run = await runRedress(['report', 'a.json', '--out', ...args], { folder });
      expect(run).toMatchObject({ code: 0, errors: '' });
      return readFileSync(join(folder, args[0] ?? ''));
    };

    expect((await make('one.docx')).subarray(0, 2).toString()).toBe('PK');
    expect((await make('two.docx')).equals(readFileSync(join(folder, 'one.docx')))).toBe(true);
    expect((await make('one.html')).toString()).toMatch(/^<!doctype html>.*Harbour 𓀀/su);
    expect((await make('one.txt', '--format', 'md')).toString()).toMatch(
      /^# .*\*\*Harbour 𓀀\*\*/msu,
    );
  });

  test('says that the folder does not exist before it makes anything', async () => {
    const folder = aFolder({ 'a.json': aFile() });
    const { code, errors } = await runRedress(['report', 'a.json', '--out', 'none/one.pdf'], {
      folder,
    });

    expect(code).toBe(1);
    expect(errors).toContain('does not exist');
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });

  test('gives other programs the tree of blocks that every format is made from', async () => {
    const folder = aFolder({ 'a.json': aFile({ depth: 'quick' }) });
    const args = ['report', 'a.json', '--out', 'tree.json'];

    expect(await runRedress(args, { folder })).toMatchObject({ code: 0, errors: '' });
    const tree = JSON.parse(readFileSync(join(folder, 'tree.json'), 'utf8'));
    expect(tree).toMatchObject({ format: 'redress-report', version: 1 });
    expect(JSON.stringify(tree.document)).toContain('Harbour Council');
  });

  test('puts it into a folder under the name of the assessment', async () => {
    const folder = aFolder({ 'a.redress.json': aFile({ depth: 'quick' }) });
    const args = ['report', 'a.redress.json', '--out', '.', '--format', 'md'];

    expect(await runRedress(args, { folder })).toMatchObject({
      ...{ code: 0, output: expect.stringMatching(/^a\.md is written/) },
    });
  });

  test('writes over nothing unless it is told to', async () => {
    const folder = aFolder({ 'a.json': aFile({ depth: 'quick' }), 'b.md': 'mine' });
    const args = ['report', 'a.json', '--out', 'b.md'];

    expect(await runRedress(args, { folder })).toMatchObject({
      ...{ code: 1, output: '', errors: expect.stringContaining('add --force to write over it') },
    });
    expect(readFileSync(join(folder, 'b.md'), 'utf8')).toBe('mine');
    expect((await runRedress([...args, '--force'], { folder })).code).toBe(0);
    expect(readFileSync(join(folder, 'b.md'), 'utf8')).not.toBe('mine');
  });

  test('does not overwrite the file that is read, by any of its names', async () => {
    const text = aFile({ depth: 'quick' });
    const folder = aFolder({ 'a.md': text });
    symlinkSync(join(folder, 'a.md'), join(folder, 'link.md'));
    linkSync(join(folder, 'a.md'), join(folder, 'twin.md'));

    for (const out of ['a.md', './a.md', 'link.md', 'twin.md']) {
      const args = ['report', 'a.md', '--out', out, '--force'];
      const { code, errors } = await runRedress(args, { folder });
      expect([out, code, errors]).toEqual([out, 1, expect.stringContaining('file that is read')]);
    }
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(text);
  });

  test('asks on the day that is named what has expired', async () => {
    const entry = {
      ...{
        kind: 'record' as const,
        method: 'examine' as const,
        title: 'Log',
        criteria: [firstCriterion],
      },
      validUntil: '2026-12-01',
    };
    const folder = aFolder({ 'a.json': aFile({ depth: 'quick', evidence: { e1: entry } }) });
    const make = async (day: string) => {
      const args = ['report', 'a.json', '--out', `${day}.md`, '--day', day];
      expect(await runRedress(args, { folder })).toMatchObject({ code: 0, errors: '' });
      return readFileSync(join(folder, `${day}.md`), 'utf8');
    };

    expect(await make('2026-12-01')).not.toContain('no longer valid');
    expect(await make('2026-12-02')).toContain('no longer valid');
  });

  test('names the characters that no font draws', async () => {
    const folder = aFolder({
      'a.json': aFile({ depth: 'quick', organisation: 'Harbour 𓀀 Council' }),
    });
    const { code, errors } = await runRedress(['report', 'a.json', '--out', 'one.pdf'], { folder });

    expect(code).toBe(0);
    expect(errors).toContain('printed as a box: 𓀀');
  });
});
