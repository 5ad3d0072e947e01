import { describe, expect, test } from 'vitest';
import { actionState, isPending } from '#core/audit/action-state.ts';
import { askedIn, interviewSheets, noteId } from '#core/audit/interview-sheets.ts';
import { sessionEvidence, unrecordedSessions } from '#core/audit/session-evidence.ts';
import type { Session } from '#schema/record/session.ts';
import { aClause } from '../../../builders/a-clause.ts';
import { anAssessment } from '../../../builders/an-assessment.ts';
import { anAction } from '../../../builders/register.ts';

const asked = {
  clause: aClause({ slug: '7.4' }),
  test: ['Ring up.'],
  asked: ['frontLine'],
} as const;
const other = { clause: aClause({ slug: '8.1' }), test: ['Add up.'], asked: [] } as const;
const ALL = [asked, other];

const interview = (changes: Partial<Session> = {}): Session => ({
  kind: 'interview',
  clauses: [],
  ...changes,
});

const WORDS = {
  title: 'Interview: front-line staff',
  attendees: 'There',
  clauseName: (id: string) => id.slice(id.lastIndexOf('/') + 1),
};

describe('sheets', () => {
  test('are one for each role that is asked, and one for what is for no role', () => {
    const sheets = interviewSheets({}, ALL);

    expect(sheets.map(({ role }) => role)).toEqual(['frontLine', undefined]);
    expect(sheets[1]?.clauses.map(({ clause }) => clause.slug)).toEqual(['8.1']);
  });

  test('are one for each planned interview once there is one, and none for a meeting', () => {
    const sessions = { m1: interview({ role: 'frontLine' }), m2: interview({ kind: 'opening' }) };
    const sheets = interviewSheets({ sessions }, ALL);

    expect(sheets.map(({ session }) => session?.name)).toEqual(['M1']);
  });

  test('ask what their clauses ask, else what their role is asked, else all', () => {
    const slugs = (session: Session) => askedIn(session, ALL).map(({ clause }) => clause.slug);

    expect(slugs(interview({ clauses: [other.clause.id], role: 'frontLine' }))).toEqual(['8.1']);
    expect(slugs(interview({ role: 'frontLine' }))).toEqual(['7.4']);
    expect(slugs(interview())).toEqual(['7.4', '8.1']);
  });
});

describe('notes of a session', () => {
  const session = interview({ whom: 'Desk', day: '2026-11-24', clauses: [asked.clause.id] });
  const [question = { id: '', text: '' }] = askedIn(session, ALL)[0]?.questions ?? [];
  const answer = {
    sessionId: 'm1',
    clauseId: asked.clause.id,
    question: question.text,
    note: 'Nobody answered.',
  };
  const assessment = anAssessment({
    sessions: { m1: session, m2: interview() },
    interviewNotes: { [noteId('m1', question)]: answer },
  });

  test('become evidence of an interview with role, day, clause and what was said', () => {
    const evidence = sessionEvidence('m1', session, assessment, WORDS);

    expect(evidence).toMatchObject({
      ...{ kind: 'interview', method: 'interview', date: '2026-11-24', owner: 'Desk' },
      title: 'Interview: front-line staff',
      note: '7.4\n\n7.4 Ring up.\nNobody answered.',
    });
  });

  test('speak to the criteria that were ticked, and to none that were not', () => {
    const ticked = { ...session, criteria: [`${asked.clause.id}/3a`] };

    expect(sessionEvidence('m1', session, assessment, WORDS).criteria).toEqual([]);
    expect(sessionEvidence('m1', ticked, assessment, WORDS).criteria).toEqual(ticked.criteria);
  });

  test('lack where nothing was written down', () => {
    expect(unrecordedSessions(assessment).map(([id]) => id)).toEqual(['m2']);
  });
});

test('an action that was carried out and does not work is open again', () => {
  const done = anAction({ status: 'done', effect: 'notEffective' });

  expect([actionState(done), isPending(done)]).toEqual(['reopened', true]);
  expect(actionState({ ...done, effect: 'effective' })).toBe('done');
  expect(actionState({ ...done, status: 'inProgress' })).toBe('inProgress');
});
