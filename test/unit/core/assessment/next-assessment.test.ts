import { describe, expect, test } from 'vitest';
import { startNextAssessment } from '#core/assessment/next-assessment.ts';
import { parseAssessmentFile } from '#core/assessment/parse-assessment.ts';
import { formatRecordFile } from '#core/record/format-record-file.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { aCatalogue } from '../../../builders/a-catalogue.ts';
import { aClause } from '../../../builders/a-clause.ts';
import { anAssessment, answers } from '../../../builders/an-assessment.ts';
import { aFinding, anAction, anEvidence } from '../../../builders/register.ts';

const clause = aClause({ slug: '7.4', criteria: '2a 3a 4a' });
const [first = '', second = '', third = ''] = clause.criteria.map(({ id }) => id);
const catalogue = aCatalogue(clause);
const LATER = '2027-11-02T08:00:00Z';

function next(changes: Partial<Assessment> = {}): Assessment {
  const before = anAssessment({ answers: answers(clause, 'mp-'), ...changes });
  return startNextAssessment(before, [catalogue], { id: 'next', now: LATER, name: 'Year 2027' });
}

describe('the assessment of next year', () => {
  test('begins today under its own id and name, with no end', () => {
    const { id, name, startedOn, endedOn, createdAt } = next({ endedOn: '2026-12-01' });

    expect({ id, name, startedOn, endedOn, createdAt }).toEqual({
      id: 'next',
      name: 'Year 2027',
      startedOn: '2027-11-02',
      endedOn: '',
      createdAt: LATER,
    });
  });

  test('carries settings, targets, weights and tailoring', () => {
    const settings: Partial<Assessment> = {
      mode: 'criterion',
      depth: 'quick',
      targets: { areas: { operation: 4 }, clauses: {} },
      areaWeights: { operation: 2 },
      tailoring: { ownCriteria: {}, leftOut: { [third]: { reason: 'No branches.' } } },
    };

    expect(next(settings)).toMatchObject(settings);
  });

  test('carries every answer with its note, to be confirmed', () => {
    const { answers: carried } = next({
      answers: { [first]: { value: 'met', note: 'Seen.' }, [second]: { note: 'Asked twice.' } },
    });

    expect(carried).toEqual({
      [first]: { value: 'met', note: 'Seen.', toConfirm: true },
      [second]: { note: 'Asked twice.' },
    });
  });

  test('carries the reason why a clause does not apply, to be confirmed', () => {
    const { clauses } = next({
      clauses: { [clause.id]: { notApplicableReason: 'Nobody writes.', note: 'Ask.' } },
    });

    expect(clauses[clause.id]).toEqual({
      notApplicableReason: 'Nobody writes.',
      note: 'Ask.',
      toConfirm: true,
    });
  });

  test('leaves signatures, history, the final state and complaint samples behind', () => {
    const after = next({
      signatures: { prepared: { name: 'H. Marsh', role: '', date: '' } },
      history: { [first]: [{ at: LATER, value: 'met' }] },
      finals: [aFinal],
      samples: { s1: { title: 'May', method: 'random', targets: {}, holidays: [] } },
      cases: { c1: { sampleId: 's1', reference: '17', stages: {} } },
    });

    expect(after).toMatchObject({
      signatures: {},
      history: {},
      finals: [],
      samples: {},
      cases: {},
    });
  });

  test('brings evidence, findings and actions forward as they stand', () => {
    const evidence = { e1: anEvidence({ criteria: [first], validUntil: '2026-12-31' }) };
    const closed = anAction({ status: 'effective', closedOn: '2026-11-20' });
    const after = next({ evidence, findings: { f1: aFinding() }, actions: { a1: closed } });

    expect(after.evidence).toEqual(evidence);
    expect(after.actions).toEqual({ a1: closed });
    expect(after.findings).toEqual({ f1: { ...aFinding(), broughtForward: true } });
  });

  test('takes the standards in the version that the catalogue has today', () => {
    const after = next({ standards: [{ id: 'sample-standard', catalogueVersion: '0.9' }] });

    expect(after.standards).toEqual([{ id: 'sample-standard', catalogueVersion: '1.0' }]);
    expect(after.previous?.standards).toEqual([{ id: 'sample-standard', catalogueVersion: '0.9' }]);
  });
});

const aFinal = {
  at: '2026-11-25T10:00:00Z',
  by: 'Helen Marsh',
  contentHash: 'ab'.repeat(32),
  scoringVersion: 1,
  catalogues: [],
};

describe('what it remembers of the one before', () => {
  test('is who, when, whether it was final, and the answers without their notes', () => {
    const { previous } = next({
      answers: { [first]: { value: 'met', note: 'Seen.' } },
      finals: [aFinal],
      startedOn: '2026-11-01',
    });

    expect(previous).toMatchObject({
      id: 'assessment-1',
      name: 'First assessment',
      organisation: 'Harbour Council',
      startedOn: '2026-11-01',
      final: { at: aFinal.at, by: 'Helen Marsh', contentHash: aFinal.contentHash },
      answers: { [first]: 'met' },
      unanswered: [second, third],
    });
    expect(JSON.stringify(previous)).not.toContain('Seen.');
  });

  test('has no final state where it was reopened', () => {
    const reopened = { at: LATER, by: '', reason: 'A slip.' };

    expect(next({ finals: [{ ...aFinal, reopened }] }).previous).not.toHaveProperty('final');
  });

  test('does not hold what came before that', () => {
    const twice = startNextAssessment(next(), [catalogue], {
      id: 'after-next',
      now: '2028-11-02T08:00:00Z',
      name: 'Year 2028',
    });

    expect(twice.previous?.id).toBe('next');
    expect(twice.previous).not.toHaveProperty('previous');
  });

  test('makes a valid file that reads back the same', () => {
    const after = next({ finals: [aFinal] });

    expect(parseAssessmentFile(formatRecordFile(after))).toEqual({ ok: true, value: after });
  });

  test('is checked like the rest of a file', () => {
    const { previous, ...rest } = next();
    const file = { ...rest, previous: { ...previous, answers: { [first]: 'perhaps' } } };

    expect(parseAssessmentFile(JSON.stringify(file))).toMatchObject({
      ok: false,
      failure: { code: 'bad-value', path: `previous.answers.${first}` },
    });
  });

  test('cannot name an open criterion where the catalogue was another one', () => {
    const { previous } = next({
      standards: [{ id: 'sample-standard', catalogueVersion: '0.9' }],
    });

    expect(previous?.unanswered).toEqual([]);
  });
});
