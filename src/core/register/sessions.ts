import { INTERVIEW_ROLES, SESSION_KINDS } from '#schema/record/audit-format.ts';
import type { Session } from '#schema/record/session.ts';
import type { FieldsOf, TextOf } from './field.ts';

const isInterview = (textOf: TextOf) => textOf('kind') === 'interview';
const isMeeting = (textOf: TextOf) => ['opening', 'closing', 'team'].includes(textOf('kind'));

/** The meetings and interviews of an audit. */
export const SESSIONS: FieldsOf<Session> = {
  kind: { kind: 'choice', choices: SESSION_KINDS, preset: 'interview' },
  day: { kind: 'day' },
  from: { kind: 'line', isBeside: true },
  to: { kind: 'line', isBeside: true },
  auditor: { kind: 'line' },
  role: { kind: 'choice', choices: INTERVIEW_ROLES, isBeside: true, askedWhen: isInterview },
  whom: { kind: 'line', isBeside: true, askedWhen: (textOf) => !isMeeting(textOf) },
  site: { kind: 'line', isBeside: true },
  clauses: { kind: 'clauses', askedWhen: (textOf) => !isMeeting(textOf) },
  attendees: { kind: 'text', askedWhen: isMeeting },
  notes: { kind: 'text' },
  criteria: { kind: 'criteria', isGiven: true },
  evidenceId: { kind: 'line', isGiven: true },
};
