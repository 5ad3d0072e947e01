import {
  type Arbitrary,
  array,
  assert,
  constant,
  constantFrom,
  oneof,
  property,
  record,
} from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '#core/assessment/change.ts';
import { allClauses, type Catalogue } from '#core/catalogue/catalogue.ts';
import { type Standing, scoreAgain } from '#core/scoring/score-again.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { ANSWER_VALUES } from '#schema/record/format.ts';
import { aCatalogue } from '../../../builders/a-catalogue.ts';
import { aClause } from '../../../builders/a-clause.ts';
import { anAssessment, answers, NOW } from '../../../builders/an-assessment.ts';
import { anyAnswered } from '../../../builders/arbitrary.ts';
import { applyChange } from '../../../builders/changed.ts';

const first = aClause({ slug: '7.1', criteria: '2a 3a 4a 5a' });
const second = aClause({ slug: '7.2', criteria: '2a 3a 4a 5a' });
const third = aClause({ slug: '8.1', criteria: '2a 3a 4a 5a', area: 'monitoring' });
const catalogue = aCatalogue(first, second, third);
const assessment = anAssessment({ answers: answers(first, 'mmuu') });
const standing = scoreAgain(undefined, catalogue, assessment);

const answering = (criterionId: string): Change => ({
  kind: 'answer',
  criterionId,
  fields: { value: 'met' },
});

/** How it stands after a change of what stood. */
function changed(change: Change, before: Standing = standing): Standing {
  return scoreAgain(before, catalogue, applyChange(assessment, change, NOW));
}

/** Any change that a score can hang on, and one that it cannot. */
function anyChange(of: Catalogue): Arbitrary<Change> {
  const clauses = allClauses(of);
  const criterionId = constantFrom(
    ...clauses.flatMap(({ criteria }) => criteria.map(({ id }) => id)),
  );
  const clause = constantFrom(...clauses);
  const reason = record({ notApplicableReason: constantFrom('Run by the regulator.', '') });
  const settings = oneof(
    record({ depth: constantFrom('full', 'quick') }),
    clause.map(({ area }) => ({ areaWeights: { [area]: 3 } })),
    clause.map(({ area }) => ({ targets: { areas: { [area]: 4 as const }, clauses: {} } })),
  );
  const value = record({ value: constantFrom(...ANSWER_VALUES, undefined) });
  return oneof<Arbitrary<Change>[]>(
    record({ kind: constant('answer'), criterionId, fields: value }),
    record({ kind: constant('answer'), criterionId, fields: constant({ note: 'Seen.' }) }),
    record({ kind: constant('clause'), id: clause.map(({ id }) => id), fields: reason }),
    record({ kind: constant('area'), id: clause.map(({ area }) => area), fields: reason }),
    record({ kind: constant('settings'), fields: settings }),
  );
}

test('a score made from the one before is the score, whatever changed', () => {
  const anyRun = anyAnswered.chain((answered) =>
    record({ answered: constantFrom(answered), changes: array(anyChange(answered.catalogue)) }),
  );
  assert(
    property(anyRun, ({ answered, changes }) => {
      let so = answered.assessment;
      let stands = scoreAgain(undefined, answered.catalogue, so);
      for (const change of changes) {
        so = applyChange(so, change, NOW);
        stands = scoreAgain(stands, answered.catalogue, so);
        expect(stands.score).toEqual(scoreAssessment(answered.catalogue, so));
      }
    }),
  );
});

describe('what a change does not touch stays the very object', () => {
  test('an answer leaves other clauses and areas alone', () => {
    const { areas, clauses } = changed(answering(`${first.id}/4a`)).score;

    expect(clauses[0]).not.toBe(standing.score.clauses[0]);
    expect(clauses[1]).toBe(standing.score.clauses[1]);
    expect(areas[1]).toBe(standing.score.areas[1]);
  });

  test('a note leaves the whole score alone', () => {
    const note: Change = { kind: 'clause', id: first.id, fields: { note: 'Seen.' } };

    expect(changed(note).score).toBe(standing.score);
  });

  test('another catalogue is scored anew', () => {
    const other = aCatalogue(first);

    expect(scoreAgain(standing, other, assessment).score.clauses).toHaveLength(1);
  });
});
