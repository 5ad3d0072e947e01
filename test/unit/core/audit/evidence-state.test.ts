import { describe, expect, test } from 'vitest';
import { asEvidenced, evidenceFlags } from '#core/audit/evidence-state.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { aCatalogue } from '../../../builders/a-catalogue.ts';
import { aClause } from '../../../builders/a-clause.ts';
import { anAssessment, answers } from '../../../builders/an-assessment.ts';
import { anEvidence } from '../../../builders/register.ts';

const TODAY = '2026-11-25';
const clause = aClause({ slug: '7.4', criteria: '2a 3a 4a 5a' });
const catalogue = aCatalogue(clause);
const [first, second] = clause.criteria.map(({ id }) => id);

describe('evidence is flagged', () => {
  test.each([
    ['nothing to say against it', { criteria: ['c'] }, []],
    ['no day', { criteria: ['c'], date: '' }, ['undated']],
    ['time over', { criteria: ['c'], validUntil: '2026-11-24' }, ['expired']],
    ['its last day', { criteria: ['c'], validUntil: TODAY }, []],
    ['no criterion', {}, ['unlinked']],
  ] as const)('%s', (_case, changes, flags) => {
    expect(
      evidenceFlags(
        anEvidence({ ...changes, criteria: [...('criteria' in changes ? changes.criteria : [])] }),
        TODAY,
      ),
    ).toEqual(flags);
  });
});

describe('the evidenced level', () => {
  const claimed = anAssessment({
    answers: answers(clause, 'mmmu'),
    evidence: {
      e1: anEvidence({ criteria: [first ?? ''] }),
      e2: anEvidence({ criteria: [second ?? ''], validUntil: '2026-01-31' }),
    },
  });

  test('is what holds if only criteria with valid evidence count as met', () => {
    const levels = [claimed, asEvidenced(claimed, TODAY)].map(
      (assessment) => scoreAssessment(catalogue, assessment).clauses[0]?.level,
    );

    expect(levels).toEqual([4, 2]);
  });

  test('follows the day: on a day on which the evidence was valid it is higher', () => {
    const then = asEvidenced(claimed, '2026-01-31');

    expect(scoreAssessment(catalogue, then).clauses[0]?.level).toBe(3);
  });

  test('changes no answer but "met" without evidence, and nothing in the record itself', () => {
    const before = structuredClone(claimed);

    const after = asEvidenced(claimed, TODAY);

    expect(claimed).toEqual(before);
    expect(clause.criteria.map(({ id }) => after.answers[id]?.value)).toEqual([
      'met',
      'unknown',
      'unknown',
      'unmet',
    ]);
  });
});
