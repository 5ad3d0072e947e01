import { describe, expect, test } from 'vitest';
import { byDueDay, isOverdue, suggestPriority } from '#core/audit/action-state.ts';
import { reviewRecord } from '#core/audit/review-record.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { aCatalogue } from '../../../builders/a-catalogue.ts';
import { aClause } from '../../../builders/a-clause.ts';
import { anAssessment, answers } from '../../../builders/an-assessment.ts';
import { aFinding, anAction, anEvidence } from '../../../builders/register.ts';

const TODAY = '2026-11-25';
const clause = aClause({ slug: '7.4', weight: 2, criteria: '2a 3a 4a 5a' });
const other = aClause({ slug: '8.1', criteria: '2a 3a 4a 5a' });
const catalogue = aCatalogue(clause, other);

describe('an action', () => {
  test('is overdue from the day after it was due, while it is pending', () => {
    expect(isOverdue(anAction({ due: '2026-11-24' }), TODAY)).toBe(true);
    expect(isOverdue(anAction({ due: TODAY }), TODAY)).toBe(false);
    expect(isOverdue(anAction({ due: '2026-11-24', status: 'done' }), TODAY)).toBe(false);
    expect(isOverdue(anAction({ due: '' }), TODAY)).toBe(false);
  });

  test('stands in the list by its day, without one last', () => {
    const actions = {
      a1: anAction({ due: '' }),
      a2: anAction({ due: '2027-01-01' }),
      a3: anAction({ due: '2026-12-01' }),
    };

    expect(byDueDay(actions).map(([id]) => id)).toEqual(['a3', 'a2', 'a1']);
  });

  test.each([
    ['u---', 4, 'high'],
    ['mu--', 3, 'medium'],
    ['mm--', 3, 'low'],
  ] as const)(
    'on a clause of weight 2 answered %s with target %i is of %s priority',
    (letters, target, priority) => {
      const assessment = anAssessment({
        answers: answers(clause, letters),
        targets: { areas: {}, clauses: { [clause.id]: target } },
      });

      const [score] = scoreAssessment(catalogue, assessment).clauses;

      expect(suggestPriority(score, assessment)).toBe(priority);
    },
  );
});

describe('before a report', () => {
  const sound = anAssessment({
    answers: { ...answers(clause, 'mmuu'), ...answers(other, 'u---') },
    evidence: {
      e1: anEvidence({ criteria: clause.criteria.map(({ id }) => id) }),
    },
    findings: {
      f1: aFinding(),
      f2: aFinding({ clauseId: other.id }),
    },
    actions: { a1: anAction() },
  });

  function codesOf(changes: Partial<Assessment>): readonly string[] {
    return reviewRecord([catalogue], { ...sound, ...changes }, TODAY).map(({ code }) => code);
  }

  test('a sound record calls for nothing', () => {
    expect(codesOf({})).toEqual([]);
  });

  test('nothing is asked of registers that nobody uses', () => {
    expect(codesOf({ evidence: {}, findings: {}, actions: {} })).toEqual([]);
  });

  test.each([
    ['met without evidence', { evidence: { e1: anEvidence() } }, 'metWithoutEvidence'],
    [
      'evidence without a day',
      { evidence: { ...sound.evidence, e2: anEvidence({ date: '' }) } },
      'evidenceNotValid',
    ],
    ['a gap without a finding', { findings: { f1: aFinding() } }, 'gapWithoutFinding'],
    [
      'a finding that says nothing',
      { findings: { ...sound.findings, f3: aFinding({ condition: ' ' }) } },
      'findingWithoutCondition',
    ],
    [
      'a finding without evidence',
      { findings: { ...sound.findings, f3: aFinding({ evidence: [] }) } },
      'findingWithoutEvidence',
    ],
    [
      'a grade without its reason',
      { findings: { ...sound.findings, f3: aFinding({ grade: 'major' }) } },
      'gradeWithoutReason',
    ],
    [
      'an action without an owner',
      { actions: { a1: anAction({ owner: '' }) } },
      'actionWithoutOwner',
    ],
    ['an action without a day', { actions: { a1: anAction({ due: '' }) } }, 'actionWithoutDue'],
    [
      'an action in the past',
      { actions: { a1: anAction({ due: '2026-01-01' }) } },
      'actionOverdue',
    ],
  ] as const)('%s is named', (_case, changes, code) => {
    expect(codesOf(changes)).toEqual([code]);
  });

  test('says how often and where the first one is', () => {
    const [remark] = reviewRecord([catalogue], { ...sound, evidence: { e1: anEvidence() } }, TODAY);

    expect(remark).toEqual({ code: 'metWithoutEvidence', count: 2, first: clause.id });
  });
});
