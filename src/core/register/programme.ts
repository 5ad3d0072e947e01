import { AUDIT_KINDS, PROGRAMME_STATUSES } from '#schema/record/audit-format.ts';
import type { ProgrammeAudit } from '#schema/record/programme.ts';
import type { FieldsOf } from './field.ts';

/** The audits of the year. */
export const PROGRAMME: FieldsOf<ProgrammeAudit> = {
  title: { kind: 'line', isRequired: true },
  day: { kind: 'day' },
  kind: { kind: 'choice', choices: AUDIT_KINDS, isBeside: true },
  lead: { kind: 'line', isBeside: true },
  scope: { kind: 'text' },
  reason: { kind: 'text' },
  status: { kind: 'choice', choices: PROGRAMME_STATUSES, preset: 'planned' },
};
