import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assessmentFormat, parseAssessmentFile } from '#core/assessment/parse-assessment.ts';
import { phraseFormat } from '#core/clients/parse-phrase.ts';
import { templateFormat } from '#core/clients/parse-template.ts';
import { workspaceFormat } from '#core/clients/parse-workspace.ts';
import { logFormat } from '#core/complaint-log/kept/parse-log.ts';
import { checkFormat } from '#core/policy/check/parse-check.ts';
import { policyFormat } from '#core/policy/draft/parse-policy.ts';
import { formatRecordFile } from '#core/record/format-record-file.ts';
import { parseRecord } from '#core/record/parse-record.ts';
import { migrate } from '#schema/migration/migrate.ts';
import type { MigrationStep } from '#schema/migration/migration-step.ts';

const FOLDER = 'test/fixtures/records';

/** Every kind of record, with the folder of the files that past versions of it saved. */
const KINDS = [
  ['assessment', assessmentFormat],
  ['complaint-log', logFormat],
  ['phrase', phraseFormat],
  ['policy', policyFormat],
  ['policy-check', checkFormat],
  ['template', templateFormat],
  ['workspace', workspaceFormat],
] as const;

const read = (folder: string, name: string) =>
  JSON.parse(readFileSync(`${FOLDER}/${folder}/${name}`, 'utf8'));

test('every folder of stored files belongs to a kind of record', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(KINDS.map(([folder]) => folder));
});

describe.each(KINDS)('%s', (folder, format) => {
  const everyVersion = Array.from({ length: format.version }, (_, number) => number + 1);

  test('has a stored file of every version ever written', () => {
    const stored = readdirSync(`${FOLDER}/${folder}`).filter((name) => name.startsWith('version-'));

    expect(stored.sort()).toEqual(everyVersion.map((version) => `version-${version}.redress.json`));
  });

  test('has a step to every version but the first, in order and without a gap', () => {
    const made = format.steps.map(({ toVersion }) => toVersion);

    expect(made).toEqual(everyVersion.slice(1));
  });

  test.each(everyVersion)('of version %i is read today', (version) => {
    const stored = read(folder, `version-${version}.redress.json`);

    expect(stored.version).toBe(version);
    expect(parseRecord<unknown, string>(stored, format)).toMatchObject({ ok: true });
  });

  // A step without its file of what it makes fails here.
  for (const { name, toVersion, migrate: take } of format.steps)
    test(`is brought to version ${toVersion} by ${name}, as written down`, () => {
      const before = read(folder, `version-${toVersion - 1}.redress.json`);

      expect({ ...take(before), version: toVersion }).toEqual(read(folder, `${name}.after.json`));
    });

  test('of the newest version is written back without a loss', () => {
    const stored = read(folder, `version-${format.version}.redress.json`);

    const parsed = parseRecord<object, string>(stored, format);

    expect(parsed.ok && JSON.parse(formatRecordFile(parsed.value))).toEqual(stored);
  });
});

describe('steps', () => {
  const steps: readonly MigrationStep[] = [
    { name: 'AddColour', toVersion: 2, migrate: (before) => ({ ...before, colour: 'none' }) },
    {
      name: 'RenameColour',
      toVersion: 3,
      migrate: ({ colour, ...before }) => ({ ...before, shade: colour }),
    },
  ];

  test('are taken one after the other from the version of the file', () => {
    expect(migrate({ version: 1, kept: true }, 1, steps)).toEqual({
      version: 3,
      kept: true,
      shade: 'none',
    });
  });

  test('below the version of the file are left out', () => {
    expect(migrate({ version: 2, colour: 'red' }, 2, steps)).toEqual({ version: 3, shade: 'red' });
  });

  test('leave what they were given as it was', () => {
    const before = { version: 1 };

    migrate(before, 1, steps);

    expect(before).toEqual({ version: 1 });
  });

  test('there are none for the newest version', () => {
    expect(migrate({ version: 3, a: 1 }, 3, steps)).toEqual({ version: 3, a: 1 });
  });
});

test('add-standards puts the standard before its areas and leaves the answers alone', () => {
  const parsed = parseAssessmentFile(
    readFileSync(`${FOLDER}/assessment/version-1.redress.json`, 'utf8'),
  );

  expect(parsed).toMatchObject({
    ok: true,
    value: {
      standards: [{ id: 'iso-10002-2018', catalogueVersion: '1.0' }],
      tailoring: { ownCriteria: {}, leftOut: {} },
      targets: { areas: { 'iso-10002-2018/operation': 4 }, clauses: { 'iso-10002-2018/7.4': 5 } },
      areaWeights: { 'iso-10002-2018/operation': 2 },
      areas: { 'iso-10002-2018/improvement': { notApplicableReason: 'Not before next year.' } },
      answers: { 'iso-10002-2018/7.4/4b': { value: 'unmet' } },
      keyOfALaterVersion: { kept: ['and', 'written back'] },
    },
  });
  expect(parsed.ok && 'standard' in parsed.value).toBe(false);
});
