import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStandards } from '#build/read-content.ts';
import { allClauses, type Catalogue } from '#core/catalogue/catalogue.ts';
import { type Fraction, toNumber } from '#core/scoring/fraction.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { scoreProvisions } from '#core/scoring/score-provisions.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { anAssessment } from '../../../builders/an-assessment.ts';
import { plainCompliance, plainScore } from './plain-score.ts';

const VALUES = ['met', 'partly', 'unmet', 'notApplicable', 'unknown', undefined] as const;

/** Records over a catalogue: every criterion answered anyhow, some clauses and areas set aside, areas weighted. */
function recordsOn(catalogue: Catalogue): fc.Arbitrary<Assessment> {
  const clauses = allClauses(catalogue);
  const ids = [...new Set(clauses.flatMap(({ criteria }) => criteria.map(({ id }) => id)))];
  const some = (chance: number) => fc.integer({ min: 0, max: 99 }).map((one) => one < chance);
  const rows = (length: number) => ({ minLength: length, maxLength: length });
  // Mostly met: else no clause gets beyond level 2, and half of the rule is never reached.
  const value = fc.oneof(
    { weight: 6, arbitrary: fc.constant('met' as const) },
    { weight: 2, arbitrary: fc.constantFrom(...VALUES) },
  );
  return fc
    .record({
      values: fc.array(value, rows(ids.length)),
      clauses: fc.array(some(8), rows(clauses.length)),
      areas: fc.array(some(8), rows(catalogue.areas.length)),
      weights: fc.array(fc.integer({ min: 1, max: 9 }), rows(catalogue.areas.length)),
      depth: fc.constantFrom('full' as const, 'quick' as const),
    })
    .map((drawn) => {
      const aside = (ones: readonly { readonly id: string }[], chosen: readonly boolean[]) =>
        Object.fromEntries(
          ones.flatMap(({ id }, at) => (chosen[at] ? [[id, { notApplicableReason: 'None' }]] : [])),
        );
      return anAssessment({
        depth: drawn.depth,
        answers: Object.fromEntries(
          ids.flatMap((id, at) => {
            const one = drawn.values[at];
            return one === undefined ? [] : [[id, { value: one }] as const];
          }),
        ),
        clauses: aside(clauses, drawn.clauses),
        areas: aside(catalogue.areas, drawn.areas),
        areaWeights: Object.fromEntries(
          catalogue.areas.map(({ id }, at) => [id, drawn.weights[at] ?? 1]),
        ),
      });
    });
}

function decimal(index: Fraction | null): number | null {
  return index === null ? null : Number(toNumber(index).toFixed(9));
}

const rounded = (index: number | null) => (index === null ? null : Number(index.toFixed(9)));

const catalogues = readStandards().map(({ catalogue }) => catalogue);
const RUNS = { numRuns: 60 };

function onScale(scale: Catalogue['standard']['scale']) {
  return catalogues
    .filter(({ standard }) => standard.scale === scale)
    .map((catalogue) => [catalogue.standard.id, catalogue] as const);
}

test.each(onScale('levels'))('%s is scored as the handbook says in words', (_id, catalogue) => {
  fc.assert(
    fc.property(recordsOn(catalogue), (record) => {
      const score = scoreAssessment(catalogue, record);
      const plain = plainScore(catalogue, record);

      expect(
        score.clauses.map((one) => ({
          ...{ id: one.clause.id, level: one.level, index: decimal(one.index) },
          ...{ met: one.alignment.met, ofStandard: one.alignment.applicable },
          ...one.completeness,
          unknown: one.unknown,
        })),
      ).toEqual(plain.clauses.map(({ weight, ...one }) => ({ ...one, index: rounded(one.index) })));
      expect(
        [score.overall, ...score.areas].map(({ level, index }) => [level, decimal(index)]),
      ).toEqual([plain.overall, ...plain.areas].map(({ level, index }) => [level, rounded(index)]));
    }),
    RUNS,
  );
});

test.each(onScale('provisions'))('%s is counted as it says in words', (_id, catalogue) => {
  fc.assert(
    fc.property(recordsOn(catalogue), (record) => {
      const { clauses } = scoreProvisions(catalogue, record);

      expect(clauses.map(({ compliance }) => compliance)).toEqual(
        plainCompliance(catalogue, record),
      );
    }),
    RUNS,
  );
});
