import { describe, expect, test } from 'vitest';
import type { Assessment } from '#schema/record/assessment.ts';
import { aClause } from '../../../builders/a-clause.ts';
import { aFinding, anAction, anEvidence } from '../../../builders/register.ts';
import { linesOf, reportOf, textBelow } from './report-reader.ts';

const clause = aClause({ slug: '7.4', criteria: '2a 3a 4a 5a' });
const record: Partial<Assessment> = {
  evidence: {
    e1: anEvidence({ criteria: [`${clause.id}/2a`], reference: 'REG-7', owner: 'J. Lind' }),
    e2: anEvidence({
      title: 'Old policy',
      criteria: [`${clause.id}/3a`],
      validUntil: '2026-01-31',
    }),
  },
  findings: { f1: aFinding({ extentFound: 9, extentOf: 30, effect: 'People ring twice.' }) },
  actions: { a1: anAction({ correctiveAction: 'Name a deputy.', due: '2026-12-31' }) },
};

function reportWith(changes: Partial<Assessment>, about = {}) {
  return reportOf([[clause, 'mmuu']], changes, 'en', about);
}

describe('the record behind the answers', () => {
  const report = reportWith(record);

  test('the register prints each piece of evidence, and why one does not count', () => {
    const register = textBelow(report, 'evidence');

    expect(register).toMatch(/E1 \| Register of complaints\nREG-7\nJ\. Lind \|/);
    expect(register).toMatch(/E2 \| Old policy .*no longer valid/s);
  });

  test('a clause prints the claimed level and the one with valid evidence', () => {
    const text = textBelow(report, 'clause-7.4');

    expect(text).toContain('Level 3');
    expect(text).toContain('With valid evidence alone: level 2.');
  });

  test('a finding prints grade, condition, extent, effect and evidence; an action who and when', () => {
    const text = textBelow(report, 'findings');

    expect(text).toContain('F1 7.4 Title of 7.4');
    expect(text).toContain('Nine of thirty acknowledgements left late.');
    expect(text).toContain('Extent: 9 of 30');
    expect(text).toContain('Evidence: E1');
    expect(textBelow(report, 'actions')).toMatch(
      /A1\nF1 \| .*Name a deputy\. \| J\. Lind \| 31 December 2026/s,
    );
  });
});

test('nothing of it is mentioned where there is none', () => {
  const text = linesOf(reportWith({}).blocks).join('\n');

  expect(text).not.toMatch(
    /Register of evidence|With valid evidence|Findings and actions|Sign-off/,
  );
});

describe('sign-off', () => {
  const signatures = { prepared: { name: 'Helen Marsh', role: 'Auditor', date: '2026-11-25' } };

  test('prints who signed as what on which day, and that it is no final one', () => {
    const text = textBelow(reportWith({ signatures }), 'sign-off');

    expect(text).toContain('Prepared by | Helen Marsh | Auditor | 25 November 2026');
    expect(text).toContain('has not been made final');
  });

  test('prints the fingerprint of a final one', () => {
    const final = {
      at: '2026-11-25T10:00:00Z',
      by: 'Helen Marsh',
      contentHash: 'ab'.repeat(32),
      scoringVersion: 1,
      catalogues: [{ id: 'sample-standard', version: '1.0', hash: 'cd'.repeat(32) }],
    };

    const changes = { signatures, finals: [final] };
    const print = (contentHash?: string) =>
      textBelow(reportWith(changes, { contentHash }), 'sign-off');

    expect(print(final.contentHash)).toContain(`computed for this report: ${final.contentHash}`);
    expect(print(final.contentHash)).toContain(
      `catalogue sample-standard, version 1.0, SHA-256 ${'cd'.repeat(32)}`,
    );
    expect(print('ef'.repeat(32))).toContain(
      `changed since: the SHA-256 of the content is ${'ef'.repeat(32)}`,
    );
    expect(print()).not.toContain(final.contentHash);
    expect(print()).toContain('was not checked');
  });
});
