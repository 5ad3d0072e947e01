import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatAssessmentFile } from '#core/assessment/format-assessment.ts';
import { parseAssessmentFile } from '#core/assessment/parse-assessment.ts';
import { MIGRATION_STEPS, migrateAssessment } from '#schema/migration/migrate-assessment.ts';
import type { MigrationStep } from '#schema/migration/migration-step.ts';
import { ASSESSMENT_FORMAT_VERSION } from '#schema/record/format.ts';

const FOLDER = 'test/fixtures/assessments';
const everyVersion = Array.from({ length: ASSESSMENT_FORMAT_VERSION }, (_, number) => number + 1);

describe('every version ever written', () => {
  test('has a stored file', () => {
    const stored = readdirSync(FOLDER).filter((name) => name.endsWith('.redress.json'));

    expect(stored.sort()).toEqual(everyVersion.map((version) => `version-${version}.redress.json`));
  });

  test('but the first is made by a step, in order and without a gap', () => {
    const made = MIGRATION_STEPS.map(({ toVersion }) => toVersion);

    expect(made).toEqual(everyVersion.slice(1));
  });

  test.each(everyVersion)('%i is read today', (version) => {
    const text = readFileSync(`${FOLDER}/version-${version}.redress.json`, 'utf8');

    expect(JSON.parse(text).version).toBe(version);
    expect(parseAssessmentFile(text)).toMatchObject({ ok: true });
  });
});

test('the newest version is written back without a loss', () => {
  const path = `${FOLDER}/version-${ASSESSMENT_FORMAT_VERSION}.redress.json`;
  const text = readFileSync(path, 'utf8');

  const read = parseAssessmentFile(text);

  expect(read.ok && JSON.parse(formatAssessmentFile(read.value))).toEqual(JSON.parse(text));
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
    expect(migrateAssessment({ version: 1, kept: true }, 1, steps)).toEqual({
      version: 3,
      kept: true,
      shade: 'none',
    });
  });

  test('below the version of the file are left out', () => {
    expect(migrateAssessment({ version: 2, colour: 'red' }, 2, steps)).toEqual({
      version: 3,
      shade: 'red',
    });
  });

  test('leave what they were given as it was', () => {
    const before = { version: 1 };

    migrateAssessment(before, 1, steps);

    expect(before).toEqual({ version: 1 });
  });

  test('there are none for the newest version', () => {
    expect(migrateAssessment({ version: 3, a: 1 }, 3, steps)).toEqual({ version: 3, a: 1 });
  });
});

test('add-standards puts the standard before its areas and leaves the answers alone', () => {
  const read = parseAssessmentFile(readFileSync(`${FOLDER}/version-1.redress.json`, 'utf8'));

  expect(read).toMatchObject({
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
  expect(read.ok && 'standard' in read.value).toBe(false);
});
