import { inRegisterOrder, registerName } from '#core/assessment/register-name.ts';
import type { Clause } from '#core/catalogue/catalogue.ts';
import { ownEntry } from '#core/own-entry.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { INTERVIEW_ROLES } from '#schema/record/audit-format.ts';
import type { Session } from '#schema/record/session.ts';

export type InterviewRole = (typeof INTERVIEW_ROLES)[number];

/** A clause with the ways to test it, and who is asked. */
export interface AskedClause {
  readonly clause: Clause;
  readonly test: readonly string[];
  /** Empty where nobody said who is asked. */
  readonly asked: readonly InterviewRole[];
}

/** A question, under the id that its answer in a session is kept by. */
export interface Question {
  readonly id: string;
  readonly text: string;
}

/** The questions on one clause. */
export interface AskedIn {
  readonly clause: Clause;
  readonly questions: readonly Question[];
}

/** What is asked in one interview, or of one role where none is planned. */
export interface Sheet {
  /** Of an interview that is planned. */
  readonly session?: { readonly id: string; readonly name: string; readonly entry: Session };
  /** Undefined for the questions that are for nobody in particular. */
  readonly role: InterviewRole | undefined;
  readonly clauses: readonly AskedIn[];
}

/** The id of a question; within a session, of its answer. */
export function questionId(clauseId: string, at: number): string {
  return `${clauseId}/t${at + 1}`;
}

function questionsOn({ clause, test }: AskedClause): AskedIn {
  const questions = test.map((text, at) => ({ id: questionId(clause.id, at), text }));
  return { clause, questions };
}

/** The clauses that a session asks about: those of its plan, else those of its role, else all. */
export function askedIn(
  { clauses, role }: Pick<Session, 'clauses' | 'role'>,
  all: readonly AskedClause[],
): readonly AskedIn[] {
  const isWanted = ({ clause, asked }: AskedClause) =>
    clauses.length > 0 ? clauses.includes(clause.id) : role === undefined || asked.includes(role);
  return all.filter((one) => one.test.length > 0 && isWanted(one)).map(questionsOn);
}

/** The sheets of the interviews that are planned; where none is, one for each role, and one for what is for no role. */
export function interviewSheets(
  { sessions = {} }: Pick<Assessment, 'sessions'>,
  all: readonly AskedClause[],
): readonly Sheet[] {
  const planned = inRegisterOrder(sessions).filter(([, { kind }]) => kind === 'interview');
  const sheets: readonly Sheet[] =
    planned.length > 0
      ? planned.map(([id, entry]) => ({
          session: { id, entry, name: registerName('M', sessions, id) },
          role: entry.role,
          clauses: askedIn(entry, all),
        }))
      : [...INTERVIEW_ROLES, undefined].map((role) => ({
          role,
          clauses: all
            .filter(({ asked, test }) => test.length > 0 && isAskedOf(role, asked))
            .map(questionsOn),
        }));
  return sheets.filter(({ clauses }) => clauses.length > 0);
}

/** Whether a role is among those that are asked; whether nobody is, where it is asked of no role. */
export function isAskedOf(role: InterviewRole | undefined, asked: AskedClause['asked']): boolean {
  return role === undefined ? asked.length === 0 : asked.includes(role);
}

/** The id under which the answer to a question in a session is kept: whoever writes it in two windows writes in one place. */
export function noteId(sessionId: string, question: Pick<Question, 'id'>): string {
  return `${sessionId}/${question.id}`;
}

/** What was answered to a question in a session; empty where nothing was. */
export function noteOn(
  { interviewNotes = {} }: Pick<Assessment, 'interviewNotes'>,
  sessionId: string,
  question: Pick<Question, 'id'>,
): string {
  return ownEntry(interviewNotes, noteId(sessionId, question))?.note ?? '';
}
