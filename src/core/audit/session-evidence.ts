import { inRegisterOrder } from '#core/assessment/register-name.ts';
import { withLabel } from '#core/message.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Evidence } from '#schema/record/evidence.ts';
import type { InterviewNote, Session } from '#schema/record/session.ts';

/** What the evidence of a session is called, and what stands in it besides what was said. */
export interface SessionWords {
  /** The kind of session, and the role that was asked. */
  readonly title: string;
  readonly clauseName: (clauseId: string) => string;
  readonly attendees: string;
}

const METHODS = { records: 'examine', observation: 'test' } as const;
const KINDS = { records: 'record', observation: 'observation' } as const;

const isEvidently = (kind: Session['kind']): kind is keyof typeof METHODS => kind in METHODS;

/** The answers in a session, in the order of the catalogue as they were first written. */
export function notesIn(
  { interviewNotes = {} }: Pick<Assessment, 'interviewNotes'>,
  sessionId: string,
): readonly InterviewNote[] {
  return Object.values(interviewNotes).filter(
    (one) => one.sessionId === sessionId && one.note.trim() !== '',
  );
}

/** Whether anything was written down in a session. */
export function isRecorded(assessment: Assessment, [id, session]: readonly [string, Session]) {
  return Boolean(session.notes?.trim()) || notesIn(assessment, id).length > 0;
}

/** The parts of the plan in which nothing was written down, in the order of the plan. */
export function unrecordedSessions(
  assessment: Assessment,
): readonly (readonly [string, Session])[] {
  return inRegisterOrder(assessment.sessions ?? {}).filter((one) => !isRecorded(assessment, one));
}

/**
 * The piece of evidence that a session's notes are: who was asked by role, on which day, about which
 * clauses, what was said. It speaks to the criteria that somebody ticked, and to no others.
 */
export function sessionEvidence(
  id: string,
  session: Session,
  assessment: Assessment,
  words: SessionWords,
): Omit<Evidence, 'number'> {
  const { kind, day, site, whom, auditor: _auditor, attendees, notes, criteria = [] } = session;
  const answers = notesIn(assessment, id).map(
    ({ clauseId, question, note }) => `${words.clauseName(clauseId)} ${question}\n${note}`,
  );
  const about = session.clauses.map(words.clauseName).join(', ');
  const text = [
    about,
    attendees?.trim() ? withLabel(words.attendees, attendees) : '',
    notes?.trim() ?? '',
    ...answers,
  ];
  return {
    title: words.title,
    kind: isEvidently(kind) ? KINDS[kind] : 'interview',
    method: isEvidently(kind) ? METHODS[kind] : 'interview',
    ...(day ? { date: day } : {}),
    ...(site ? { place: site } : {}),
    ...(whom ? { owner: whom } : {}),
    note: text.filter(Boolean).join('\n\n'),
    criteria: [...criteria],
  };
}
