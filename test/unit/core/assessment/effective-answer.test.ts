import { expect, test } from 'vitest';
import { answerLookup, coveringReason } from '#core/scoring/answer-that-holds.ts';
import { aCatalogue } from '../../../builders/a-catalogue.ts';
import { aClause } from '../../../builders/a-clause.ts';
import { anAssessment, answers } from '../../../builders/an-assessment.ts';

const clause = aClause({ criteria: '2a 3a 4a 5a' });
const given = answers(clause, 'mu--');

function answerFor(changes: Parameters<typeof anAssessment>[0]): string | undefined {
  return answerLookup(
    aCatalogue(clause),
    anAssessment({ answers: given, ...changes }),
  )(`${clause.id}/3a`);
}

test('an answer holds as given', () => {
  expect(answerFor({})).toBe('unmet');
});

test('the reason of a clause covers its criteria, answered or not', () => {
  expect(answerFor({ clauses: { [clause.id]: { notApplicableReason: 'No branches.' } } })).toBe(
    'notApplicable',
  );
});

test('the answers under a reason are kept and hold again without it', () => {
  const assessment = anAssessment({
    answers: given,
    areas: { operation: { notApplicableReason: 'Run by others.' } },
  });

  const { areas: _areas, ...rest } = assessment;
  const answer = answerLookup(aCatalogue(clause), { ...rest, areas: {} });

  expect(assessment.answers).toEqual(given);
  expect(answer(`${clause.id}/3a`)).toBe('unmet');
});

test('the reason of the clause goes before that of its area, and blanks are no reason', () => {
  const own = { [clause.id]: { notApplicableReason: ' Own. ' } };
  const areas = { operation: { notApplicableReason: 'Area.' } };
  const blank = { [clause.id]: { notApplicableReason: ' \n' } };

  expect(coveringReason(anAssessment({ clauses: own, areas }), clause)).toBe('Own.');
  expect(coveringReason(anAssessment({ clauses: blank, areas }), clause)).toBe('Area.');
  expect(coveringReason(anAssessment({ clauses: blank }), clause)).toBeUndefined();
});

test('a criterion that the catalogue does not know has the answer it was given', () => {
  const lookup = answerLookup(
    aCatalogue(clause),
    anAssessment({ answers: { old: { value: 'met' } } }),
  );

  expect(lookup('old')).toBe('met');
  expect(lookup('toString')).toBeUndefined();
});
