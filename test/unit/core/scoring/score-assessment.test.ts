import { describe, expect, test } from 'vitest';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { aCatalogue } from '../../../builders/a-catalogue.ts';
import { aClause } from '../../../builders/a-clause.ts';
import { anAssessment, answers } from '../../../builders/an-assessment.ts';
import { names, printed } from '../../../builders/look-up.ts';

// One criterion a rung, so that `mmuu` is level 3.
const first = aClause({ slug: '7.1', criteria: '2a 3a 4a 5a', weight: 1 });
const second = aClause({ slug: '7.2', criteria: '2a 3a 4a 5a', weight: 3 });
const third = aClause({ slug: '8.1', criteria: '2a 3a 4a 5a', area: 'monitoring' });
const catalogue = aCatalogue(first, second, third);

function answered(one: string, two: string, three: string, changes = {}) {
  return scoreAssessment(
    catalogue,
    anAssessment({
      answers: { ...answers(first, one), ...answers(second, two), ...answers(third, three) },
      ...changes,
    }),
  );
}

describe('an area', () => {
  test('has the mean of its clauses by their weights', () => {
    const { areas } = answered('uuuu', 'mmmu', 'mmmm');

    expect(areas.map(printed)).toEqual(['2 · 3.25', '5 · 5.00']);
  });

  test('stands at most one level above its lowest clause', () => {
    const [area] = answered('uuuu', 'mmmm', 'mmmm').areas;

    expect(area && printed(area)).toBe('2 · 4.00');
    expect(area?.heldBack.by).toBe('lowestClause');
    expect(area?.heldBack.lowest.map(({ clause }) => clause.number)).toEqual(['7.1']);
  });

  test('is held back by its index where the cap does not bite', () => {
    const [area] = answered('mmmu', 'mmuu', 'mmmm').areas;

    expect(area && printed(area)).toBe('3 · 3.25');
    expect(area?.heldBack.by).toBe('index');
  });

  test('is held back by both where neither alone would lift it', () => {
    const [area] = answered('uuuu', 'mmuu', 'mmmm').areas;

    expect(area && printed(area)).toBe('2 · 2.50');
    expect(area?.heldBack.by).toBe('both');
  });

  test('is held back by nothing at level 5', () => {
    expect(answered('mmmm', 'mmmm', 'mmmm').areas[0]?.heldBack.by).toBe('nothing');
  });

  test('leaves a clause that does not apply out of mean and cap', () => {
    const [area] = answered('nnnn', 'mmuu', 'mmmm').areas;

    expect(area && printed(area)).toBe('3 · 3.00');
  });

  test('has no level when none of its clauses applies', () => {
    const score = answered('mmuu', 'mmuu', 'nnnn');

    expect(score.areas.map(printed)).toEqual(['3 · 3.00', '–']);
    expect(printed(score.overall)).toBe('3 · 3.00');
  });
});

describe('the whole', () => {
  test('has the mean of the areas, each counting the same', () => {
    expect(printed(answered('mmuu', 'mmuu', 'mmmm').overall)).toBe('4 · 4.00');
  });

  test('weighs the areas as the user says', () => {
    const score = answered('mmuu', 'mmuu', 'mmmm', { areaWeights: { operation: 3 } });

    expect(printed(score.overall)).toBe('3 · 3.50');
  });

  test('stands at most one level above the lowest clause of any area', () => {
    const score = answered('uuuu', 'mmmm', 'mmmm');

    expect(printed(score.overall)).toBe('2 · 4.50');
    expect(score.overall.heldBack.by).toBe('lowestClause');
  });

  test('sums completeness and alignment over the clauses', () => {
    const { overall } = answered('mm--', 'mpuk', 'nnnn');

    expect(overall.completeness).toEqual({ answered: 6, applicable: 8 });
    expect(overall.alignment).toEqual({ met: 3, applicable: 8 });
    expect(overall.provisional).toBe(true);
  });

  test('has no level when nothing applies', () => {
    const { overall } = answered('nnnn', 'nnnn', 'nnnn');

    expect(printed(overall)).toBe('–');
    expect(overall.heldBack).toEqual({ by: 'nothing', lowest: [] });
  });
});

describe('not applicable', () => {
  test('counts as such when the reason is still to be written', () => {
    const id = `${first.id}/3a`;
    const score = scoreAssessment(
      catalogue,
      anAssessment({ answers: { ...answers(first, 'mumu'), [id]: { value: 'notApplicable' } } }),
    );

    expect(score.clauses[0] && printed(score.clauses[0])).toBe('4 · 4.00');
  });

  test('one reason covers a whole clause, whatever is answered below it', () => {
    const score = answered('uuuu', 'mmuu', 'mmmm', {
      clauses: { [first.id]: { notApplicableReason: 'Nobody sells on credit.' } },
    });

    expect(score.clauses[0]?.level).toBeNull();
    expect(score.areas[0] && printed(score.areas[0])).toBe('3 · 3.00');
  });

  test('one reason covers a whole area', () => {
    const score = answered('uuuu', 'uuuu', 'mmmm', {
      areas: { operation: { notApplicableReason: 'Run by the parent company.' } },
    });

    expect(score.areas.map(printed)).toEqual(['–', '5 · 5.00']);
  });

  test('a reason of blanks covers nothing', () => {
    const score = answered('uuuu', 'mmuu', 'mmmm', {
      clauses: { [first.id]: { notApplicableReason: '  ' } },
    });

    expect(score.clauses[0]?.level).toBe(1);
  });
});

describe('the quick scan', () => {
  const clause = aClause({ slug: '7.1', criteria: '2a 3a 3b 4a 5a', headline: '3a' });

  test('asks the headline criterion alone, by the same rule', () => {
    const score = scoreAssessment(
      aCatalogue(clause),
      anAssessment({ depth: 'quick', answers: answers(clause, '-m---') }),
    );

    expect(printed(score.overall)).toBe('3 · 3.00');
    expect(score.overall.completeness).toEqual({ answered: 1, applicable: 1 });
    expect(score.overall.provisional).toBe(false);
  });

  test('is incomplete as a full assessment, with its answers kept', () => {
    const score = scoreAssessment(
      aCatalogue(clause),
      anAssessment({ depth: 'full', answers: answers(clause, '-m---') }),
    );

    expect(printed(score.overall)).toBe('1 · 1.00');
    expect(score.overall.completeness).toEqual({ answered: 1, applicable: 5 });
  });

  test('shows the headline as what holds the clause back', () => {
    const score = scoreAssessment(
      aCatalogue(clause),
      anAssessment({ depth: 'quick', answers: answers(clause, '-p---') }),
    );

    expect(names(score.clauses[0]?.heldBackBy ?? [])).toBe('3a');
  });
});
