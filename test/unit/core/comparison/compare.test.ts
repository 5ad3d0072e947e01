import { describe, expect, test } from 'vitest';
import { startNextAssessment } from '#core/assessment/next-assessment.ts';
import { previousOf } from '#core/assessment/previous.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { changedClauses, compare } from '#core/comparison/compare.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { aCatalogue } from '../../../builders/a-catalogue.ts';
import { aClause } from '../../../builders/a-clause.ts';
import { aCode, aProvision, CODE_ID } from '../../../builders/a-code.ts';
import { anAssessment, answers } from '../../../builders/an-assessment.ts';
import { printed } from '../../../builders/look-up.ts';

const clause = aClause({ slug: '7.4', criteria: '2a 2b 3a 4a' });
const other = aClause({ slug: '8.1', criteria: '2a 3a', area: 'review' });
const catalogue = aCatalogue(clause, other);
const [, second = '', , fourth = ''] = clause.criteria.map(({ id }) => id);

const before = anAssessment({ answers: { ...answers(clause, 'mpun'), ...answers(other, 'mm') } });

/** The comparison with `before` of an assessment that answers the first clause in these letters. */
function levelsNow(letters: string, changes: Partial<Assessment> = {}, today = catalogue) {
  const now = anAssessment({
    answers: { ...answers(clause, letters), ...answers(other, 'mm') },
    ...changes,
  });
  const compared = compare(today, now, previousOf(before, [catalogue]));
  if (compared?.scale !== 'levels') throw new Error('The sample standard is on levels.');
  return compared;
}

/** The criteria behind the change of the first clause, such as `gained 2b partly met`. */
function changesOf({ clauses }: ReturnType<typeof levelsNow>): readonly string[] {
  return (clauses[0]?.criteria ?? []).map(({ kind, criterion, before: then, now }) =>
    [kind, criterion.id.replace(/.*\//, ''), then ?? '-', now ?? '-'].join(' '),
  );
}

describe('against a standard on levels', () => {
  test('the levels before are worked out from the answers before, as they were then', () => {
    const { overall, clauses } = levelsNow('mmmn');
    const then = scoreAssessment(catalogue, before);

    expect(overall.before && printed(overall.before)).toBe(printed(then.overall));
    expect(clauses[0]?.before && printed(clauses[0].before)).toBe('1 · 1.75');
    expect(clauses[0] && printed(clauses[0].now)).toBe('3 · 3.00');
  });

  test('a clause has risen, fallen or stands as it stood', () => {
    expect(levelsNow('mmmn').clauses.map(({ direction }) => direction)).toEqual(['risen', 'same']);
    expect(levelsNow('mupn').clauses[0]?.direction).toBe('fallen');
  });

  test('criteria are gained, lost, newly or no longer applicable', () => {
    expect(changesOf(levelsNow('mmun'))).toEqual(['gained 2b partly met']);
    expect(changesOf(levelsNow('umnu'))).toEqual([
      'lost 2a met unmet',
      'gained 2b partly met',
      'noLongerApplicable 3a unmet notApplicable',
      'newlyApplicable 4a notApplicable unmet',
    ]);
  });

  test('what earns nothing either way is no change', () => {
    expect(changesOf(levelsNow('mpkn'))).toEqual([]);
    expect(changedClauses(levelsNow('mpkn'))).toEqual([]);
  });

  test('a criterion that the catalogue did not have then is new, and does not lower the level before', () => {
    const grown = aClause({ slug: '7.4', criteria: '2a 2b 2c 3a 4a' });
    const today = withVersion(aCatalogue(grown, other), '1.1');

    const compared = levelsNow('mpun', {}, today);

    expect(changesOf(compared)).toEqual(['added 2c - -']);
    expect(compared.clauses[0]?.before && printed(compared.clauses[0].before)).toBe('1 · 1.75');
    expect(compared.caveats).toEqual(['rule']);
  });

  test('one that the catalogue no longer has is named', () => {
    const shrunk = aClause({ slug: '7.4', criteria: '2a 3a 4a' });

    const compared = levelsNow('mpun', {}, withVersion(aCatalogue(shrunk, other), '1.1'));

    expect(compared.removed).toEqual([second]);
  });

  test('one of the organisation’s own that was taken away before is not named: it was not asked either', () => {
    const stray = `${clause.id}/own-1`;
    const then = anAssessment({ answers: { ...before.answers, [stray]: { value: 'met' } } });

    expect(compare(catalogue, before, previousOf(then, [catalogue]))?.removed).toEqual([]);
  });

  test('one that was left out since is gone, one of the organisation’s own is new', () => {
    const own = `${clause.id}/own-1`;
    const compared = levelsNow('mpun', {
      tailoring: {
        ownCriteria: { [own]: { clauseId: clause.id, rung: 3, text: 'Pilots hear by radio.' } },
        leftOut: { [fourth]: { reason: 'No branches.' } },
      },
    });

    expect(changesOf(compared)).toEqual(['added own-1 - -', 'gone 4a notApplicable -']);
  });

  test('a clause that is new to the standard has no level before', () => {
    const fresh = aClause({ slug: '8.2', criteria: '2a', area: 'planning' });
    const compared = levelsNow('mpun', {}, withVersion(aCatalogue(clause, other, fresh), '1.1'));

    expect(compared.clauses.at(-1)).toMatchObject({ before: undefined, direction: 'none' });
    expect(compared.areas.at(-1)?.before).toBeUndefined();
  });

  test('a quick scan beside a full assessment is said to be one', () => {
    expect(levelsNow('mpun', { depth: 'quick' }).caveats).toEqual(['depth']);
  });

  test('next year’s assessment, just begun, shows no change at all', () => {
    const next = startNextAssessment(before, [catalogue], {
      id: 'next',
      now: '2027-11-02T08:00:00Z',
      name: '2027',
    });
    const compared = next.previous && compare(catalogue, next, next.previous);

    expect(compared && changedClauses(compared)).toEqual([]);
    expect(compared?.clauses.every(({ direction }) => direction === 'same')).toBe(true);
  });

  test('there is no comparison where the one before was against another standard', () => {
    expect(compare(aCode(aProvision('1.1', 'a')), before, previousOf(before, []))).toBeUndefined();
  });
});

function withVersion(one: Catalogue, catalogueVersion: string): Catalogue {
  return { ...one, standard: { ...one.standard, catalogueVersion } };
}

describe('against a code of rules', () => {
  const logging = aProvision('1.1', 'a b');
  const answering = aProvision('1.2', 'a b');
  const code = aCode(logging, answering);
  const standards = [{ id: CODE_ID, catalogueVersion: '1.0' }];

  function compareCode(then: string, now: string) {
    const earlier = anAssessment({ standards, answers: answers(logging, then) });
    const later = anAssessment({ standards, answers: answers(logging, now) });
    const compared = compare(code, later, previousOf(earlier, [code]));
    if (compared?.scale !== 'provisions') throw new Error('The sample code has provisions.');
    return compared;
  }

  test('provisions complied with are counted then and now', () => {
    const { overall } = compareCode('mu', 'mm');

    expect(overall.before?.counts.complies).toBe(0);
    expect(overall.now.counts.complies).toBe(1);
  });

  test('a provision is named when its compliance is another, although no criterion earns more', () => {
    const [changed, ...others] = changedClauses(compareCode('m-', 'mu'));

    expect(changed).toMatchObject({ clause: { id: logging.id }, criteria: [], direction: 'same' });
    expect(others).toEqual([]);
  });
});
