import type { Finding } from '#schema/record/finding.ts';
import { GRADES } from '#schema/record/format.ts';
import type { FieldsOf } from './field.ts';
import { isBindingClause, judgeClause } from './judge-clause.ts';

/** The auditor's judgement on clauses. */
export const FINDINGS: FieldsOf<Finding> = {
  // A finding that was written beside a criterion stays with it.
  clauseId: {
    kind: 'clause',
    isRequired: true,
    askedWhen: (textOf) => textOf('criterionId') === '',
  },
  criterionId: { kind: 'line', isGiven: true },
  condition: { kind: 'text' },
  evidence: { kind: 'evidence' },
  extentFound: { kind: 'count', atMost: 'extentOf' },
  extentOf: { kind: 'count', isBeside: true },
  effect: { kind: 'text' },
  grade: {
    kind: 'choice',
    choices: GRADES,
    suggest: (textOf, context) => judgeClause(textOf('clauseId'), context)?.suggested,
    isBinding: (textOf, context) => isBindingClause(textOf('clauseId'), context),
  },
  // A grade of the auditor's own is no better than its reason, and the report prints both.
  gradeReason: { kind: 'text', isRequired: true, askedWhen: (textOf) => textOf('grade') !== '' },
  broughtForward: { kind: 'mark', isGiven: true },
};
