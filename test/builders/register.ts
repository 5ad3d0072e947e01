import type { Action } from '#schema/record/action.ts';
import type { Evidence } from '#schema/record/evidence.ts';
import type { Finding } from '#schema/record/finding.ts';
import type { Final } from '#schema/record/sign-off.ts';

/** A valid piece of evidence on no criterion, changed where the test says. */
export function anEvidence(changes: Partial<Evidence> = {}): Evidence {
  return {
    title: 'Register of complaints',
    kind: 'record',
    method: 'examine',
    date: '2026-11-20',
    criteria: [],
    ...changes,
  };
}

/** A finding with a condition and evidence, changed where the test says. */
export function aFinding(changes: Partial<Finding> = {}): Finding {
  return {
    clauseId: 'sample-standard/7.4',
    condition: 'Nine of thirty acknowledgements left late.',
    evidence: ['e1'],
    ...changes,
  };
}

/** An open action with an owner and a day, changed where the test says. */
export function anAction(changes: Partial<Action> = {}): Action {
  return { findingId: 'f1', status: 'open', owner: 'J. Lind', due: '2026-12-31', ...changes };
}

/** The moment at which an assessment was made final, changed where the test says. */
export function aFinal(changes: Partial<Final> = {}): Final {
  return {
    at: '2026-11-25T10:00:00Z',
    by: 'Helen Marsh',
    contentHash: '0'.repeat(64),
    scoringVersion: 1,
    catalogues: [],
    ...changes,
  };
}
