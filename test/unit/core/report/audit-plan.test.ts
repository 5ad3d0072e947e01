import { describe, expect, test } from 'vitest';
import type { Assessment } from '#schema/record/assessment.ts';
import { aClause } from '../../../builders/a-clause.ts';
import { aFinding, anAction, anEvidence } from '../../../builders/register.ts';
import { linesOf, reportOf } from './report-reader.ts';

const clause = aClause({ slug: '7.4', criteria: '2a 3a 4a 5a' });

const planned: Partial<Assessment> = {
  leadAssessor: { name: 'Bo Lind', role: 'Auditor', independence: 'Never worked here.' },
  audit: {
    ...{ kind: 'second', objectives: 'Whether promises are kept.', objectivesMet: 'partly' },
    ...{ requestTo: 'Quality manager', requestBy: '2026-11-10', followUpOn: '2027-03-01' },
  },
  sessions: {
    m1: {
      ...{ number: 1, kind: 'closing', day: '2026-11-26', from: '16:00', clauses: [] },
      ...{ attendees: 'Ada Hyde', notes: 'Dates agreed.' },
    },
    m2: {
      ...{ number: 2, kind: 'interview', day: '2026-11-25', from: '9:30', role: 'frontLine' },
      ...{ clauses: [clause.id], whom: 'Desk', auditor: 'Bo Lind' },
    },
  },
  sampling: {
    p1: {
      ...{ number: 1, clauseId: clause.id, population: 412, size: 30, method: 'random' },
      reason: 'Late last year.',
    },
  },
  evidence: { e1: anEvidence() },
  findings: { f1: aFinding() },
  actions: {
    a1: anAction({
      ...{ status: 'done', effect: 'notEffective', verifiedBy: 'Bo Lind' },
      ...{ verifiedOn: '2027-03-01', verifiedWith: ['e1'] },
    }),
  },
};

function textOf(edition: NonNullable<Assessment['report']>['edition'], language = 'en') {
  return linesOf(reportOf([[clause, 'mmuu']], planned, language, { edition }).blocks).join('\n');
}

describe('an audit on paper', () => {
  test('says on the cover of which kind it is', () => {
    expect(textOf('full')).toMatch(/Kind of audit.*Second-party/);
    expect(textOf('full')).not.toContain('self-assessment');
    expect(textOf('full', 'zh')).toContain('第二方审核');
  });

  test('is planned with independence, sessions by day, and the sample with its reason', () => {
    const text = textOf('plan');

    expect(text).toContain('Never worked here.');
    expect(text.indexOf('M2')).toBeLessThan(text.indexOf('M1'));
    expect(text).toMatch(/412 \| 30 \| At random \| Late last year\./);
  });

  test('asks for evidence of somebody, by a day', () => {
    expect(textOf('request')).toMatch(/To: Quality manager\n.*needed by 10 November 2026/);
  });

  test('ends with what was reached, what nobody wrote down, who was there, and what does not work', () => {
    const text = textOf('closing');

    expect(text).toContain('Objectives met: In part');
    expect(text).toMatch(/nothing is written down of it:\n.*M2 Interview/);
    expect(text).toContain('Dates agreed.');
    expect(text).toMatch(/Reopened.*Not effective, reopened: Bo Lind.*1 March 2027.*E1/);
    expect(text.indexOf('Objectives met')).toBeLessThan(text.indexOf('Nine of thirty'));
  });
});
