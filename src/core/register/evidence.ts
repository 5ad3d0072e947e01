import type { Evidence } from '#schema/record/evidence.ts';
import { EVIDENCE_KINDS, EVIDENCE_METHODS } from '#schema/record/format.ts';
import type { FieldsOf } from './field.ts';

/** What was seen, read, heard or counted. */
export const EVIDENCE: FieldsOf<Evidence> = {
  title: { kind: 'line', isRequired: true },
  kind: { kind: 'choice', choices: EVIDENCE_KINDS, preset: 'document' },
  method: { kind: 'choice', choices: EVIDENCE_METHODS, preset: 'examine', isBeside: true },
  date: { kind: 'day', isToday: true },
  validUntil: { kind: 'day', isBeside: true },
  reference: { kind: 'line' },
  place: { kind: 'line' },
  owner: { kind: 'line', isBeside: true },
  note: { kind: 'text' },
  attachments: { kind: 'files' },
  criteria: { kind: 'criteria' },
};
