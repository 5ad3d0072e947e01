import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, test } from 'vitest';
import { readStandards } from '#build/read-content.ts';
import { readExample } from '#build/read-example.ts';
import { walkedCatalogue } from '#core/assessment/walk.ts';
import type { OscalSource } from '#export/oscal/oscal-source.ts';
import { uuidOf } from '#export/oscal/oscal-values.ts';
import { OSCAL_MODELS, type OscalModel, writeOscal } from '#export/oscal/write-oscal.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { aCatalogue } from '../../../builders/a-catalogue.ts';
import { aClause } from '../../../builders/a-clause.ts';
import { aCode, aProvision } from '../../../builders/a-code.ts';
import { anAssessment, answers } from '../../../builders/an-assessment.ts';

const SCHEMAS = '../shared/data/oscal/schema-1.2.1';
const isThere = existsSync(SCHEMAS);

const clause = aClause({ slug: '7.4', criteria: '2a 2b 3a' });
const other = aClause({ slug: '8.1', criteria: '2a 3a', area: 'review' });
const catalogue = aCatalogue(clause, other);

function aSource(changes: Partial<Assessment> = {}): OscalSource {
  return {
    assessment: anAssessment({
      answers: { ...answers(clause, 'mmm'), ...answers(other, 'um') },
      ...changes,
    }),
    catalogues: [catalogue],
  };
}

/** Everything that a record may hold and OSCAL may not. */
const ODD = aSource({
  ...{ id: '1/2 "x"', name: '', organisation: '  ', startedOn: '0001-01-01', endedOn: '' },
  createdAt: '2026-11-25T09:30Z',
  updatedAt: '2026-11-25T09:30:00.5Z',
  clauses: { [other.id]: { note: '' } },
  evidence: {
    '9e': {
      ...{ kind: 'record' as const, method: 'test' as const, title: ' 记录\n二 ', note: ' ' },
      ...{ criteria: ['1/odd id', other.criteria[0]?.id ?? ''], validUntil: '2026-02-28' },
    },
  },
  findings: {
    f: { clauseId: other.id, evidence: ['9e', 'gone'], condition: 'Two\nlines.', extentFound: 0 },
    g: { clauseId: other.id, evidence: [], grade: 'goodPractice' },
  },
  actions: {
    a: { findingId: 'f', status: 'effective', due: '2026-12-31', owner: 'A\tB' },
    b: { findingId: 'g', status: 'open' },
    c: { findingId: 'gone', status: 'dropped', correction: ' Ring back. \n' },
  },
});

function written(model: OscalModel, source: OscalSource) {
  const text = writeOscal(model, source);
  if (text === undefined) throw new Error('Nothing was written.');
  return JSON.parse(text);
}

function theSample(language: string): OscalSource {
  const assessment = readExample(language);
  const catalogues = readStandards(language)
    .map((standard) => standard.catalogue)
    .filter(({ standard }) => assessment.standards.some(({ id }) => id === standard.id))
    .map((one) => walkedCatalogue(one, assessment));
  return { assessment, catalogues };
}

const SOURCES: readonly (readonly [string, () => OscalSource])[] = [
  ['the sample', () => theSample('en')],
  ['the Chinese sample', () => theSample('zh')],
  ['an odd record', () => ODD],
  ['a code of rules', () => ({ ...ODD, catalogues: [aCode(aProvision('1', 'a b')), catalogue] })],
];
const CASES = SOURCES.flatMap(([name, source]) =>
  OSCAL_MODELS.map((model) => [model, name, source] as const),
);

/** Every value under one of these names, wherever it stands. */
function valuesOf(value: unknown, names: readonly string[]): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => valuesOf(one, names));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    names.includes(name) && typeof one === 'string' ? [one] : valuesOf(one, names),
  );
}

describe.skipIf(!isThere)(
  isThere ? 'against the schemas of OSCAL' : `the schemas of OSCAL are not here: ${SCHEMAS}`,
  () => {
    // What is skipped is set up all the same: nothing is read before a test runs.
    const validators = new Map<OscalModel, ValidateFunction>();
    beforeAll(() => {
      for (const model of OSCAL_MODELS) {
        // Patterns with classes of Unicode letters, and formats, are looked at too.
        const ajv = new Ajv({ unicodeRegExp: true, allErrors: true, strict: false });
        addFormats.default(ajv);
        ajv.addKeyword('directive');
        const path = join(SCHEMAS, `oscal_${model}_schema.json`);
        validators.set(model, ajv.compile(JSON.parse(readFileSync(path, 'utf8'))));
      }
    });

    test.each(CASES)('%s of %s is valid', (model, _name, source) => {
      const validate = validators.get(model);

      expect(validate?.(written(model, source())), JSON.stringify(validate?.errors)).toBe(true);
    });

    test('what is not valid is found', () => {
      const validate = validators.get('catalog');

      expect(validate?.({ catalog: { ...written('catalog', ODD).catalog, uuid: '1' } })).toBe(
        false,
      );
    });
  },
);

test.each(CASES)(
  '%s of %s has each id once, and no reference leads nowhere',
  (model, _n, source) => {
    const content = written(model, source());
    const ids = valuesOf(content, ['uuid', 'id']);
    const references = valuesOf(content, ['observation-uuid', 'risk-uuid', 'finding-uuid']);

    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(references.filter((id) => !ids.includes(id))).toEqual([]);
  },
);

test('what the result points to in the standard is in the catalogue', () => {
  const source = theSample('en');
  const results = written('assessment-results', source);
  const known = valuesOf(written('catalog', source), ['id']);
  const pointed = valuesOf(results, ['control-id', 'target-id']);

  expect(pointed.length).toBeGreaterThan(40);
  expect(pointed.filter((id) => !known.includes(id))).toEqual([]);
  expect(valuesOf(results['assessment-results']['import-ap'], ['href'])).toEqual([
    `#${results['assessment-results']['back-matter'].resources[0].uuid}`,
  ]);
});

test('a clause is satisfied once all is met that the standard asks, and left out where it does not apply', () => {
  const statesOf = (source: OscalSource) =>
    written('assessment-results', source)['assessment-results'].results[0].findings.map(
      ({ target }: { target: { status: { state: string; reason: string } } }) =>
        `${target.status.state} ${target.status.reason}`,
    );

  expect(statesOf(aSource())).toEqual(['satisfied pass', 'not-satisfied fail']);
  expect(statesOf(aSource({ answers: answers(clause, 'mmm') }))).toEqual([
    'satisfied pass',
    'not-satisfied other',
  ]);
  expect(statesOf(aSource({ areas: { review: { notApplicableReason: 'None.' } } }))).toEqual([
    'satisfied pass',
  ]);
});

test('the plan has every action, with the risk it answers where there is one', () => {
  const items = written('poam', ODD)['plan-of-action-and-milestones']['poam-items'];

  expect(
    items.map((item: Record<string, unknown>) => [item['title'], 'related-risks' in item]),
  ).toEqual([
    [expect.stringMatching(/^[0-9a-f-]{36}$/), true],
    [expect.stringMatching(/^[0-9a-f-]{36}$/), false],
    ['Ring back.', false],
  ]);
  expect(writeOscal('poam', aSource())).toBeUndefined();
});

test('the same record gives the same ids, another record others', () => {
  expect(writeOscal('assessment-results', ODD)).toBe(writeOscal('assessment-results', ODD));
  expect(uuidOf('a', 'bc')).not.toBe(uuidOf('ab', 'c'));
  expect(uuidOf('a')).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});
