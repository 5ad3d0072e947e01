import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readText, saidBy } from '../../../builders/a-form.ts';

/** Real forms that belong to their organisations and are not part of the project. */
const FOLDER = '../shared/data/assessments';

/** What a careful reader found in each: its provisions of each edition with their answers. */
const LABELLED: readonly (readonly [
  file: string,
  standard: string,
  said: Readonly<Record<string, readonly string[]>>,
])[] = [
  [
    'alliance_homes_ombudsman_policy_compliance_check_2025.txt',
    'housing-ombudsman-2024',
    { 2024: ['1.4 blank'] },
  ],
  [
    'bassetlaw_council_LGSCO_selfassessment_2024-10.txt',
    'lgsco-code',
    { 2024: ['1 met', '2 met', '3 met', '4 met', '5 met'] },
  ],
  [
    'reading_council_selfassessment_two_editions.txt',
    'housing-ombudsman-2024',
    {
      2024: ['2.1 met', '2.2 blank'],
      2022: ['1.2 met', '1.3 met', '1.6 changed', '1.7 met', '1.8 met', '1.9 blank'],
    },
  ],
  [
    'star_housing_selfassessment.txt',
    'housing-ombudsman-2024',
    { 2022: ['1.2 met', '1.3 met', '1.6 changed', '1.7 met', '1.8 met', '1.9 met'] },
  ],
  ['checklists_published_structures.md', 'iso-10002-2018', {}],
  ['internal_audit_findings_complaints_handling.md', 'iso-10002-2018', {}],
];

test.for(LABELLED)(
  'a careful reader and the reading agree on %s',
  ([file, standard, said], { skip }) => {
    skip(!existsSync(FOLDER), `The real forms are not here: ${FOLDER}`);
    const form = readText(readFileSync(join(FOLDER, file), 'utf8'), standard);
    const read = form.editions
      .map((edition) => [
        edition,
        saidBy({ rows: form.rows.filter((row) => row.edition === edition) }),
      ])
      .filter(([, rows]) => rows?.length !== 0);

    expect(Object.fromEntries(read)).toEqual(said);
  },
);
