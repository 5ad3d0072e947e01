import { type AskedIn, noteId, type Question } from '#core/audit/interview-sheets.ts';
import { clauseLabel } from '#core/catalogue/catalogue.ts';
import { fill } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import { TextField } from '#islands/form/fields.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import { type Opened, useSession } from '#islands/shared/use-opened.ts';

interface Props {
  readonly opened: Opened;
  readonly sessionId: string;
  readonly asked: AskedIn;
}

/** The questions on one clause, each with room for what was answered. */
export function QuestionList({ opened, sessionId, asked }: Props) {
  const { interview } = useWords('plan');
  const { session } = opened;
  const { interviewNotes = {} } = useSession(session).assessment;
  const { clause, questions } = asked;
  const write = (question: Question, note: string) => {
    const id = noteId(sessionId, question);
    const kept = ownEntry(interviewNotes, id);
    const whole = { sessionId, clauseId: clause.id, question: question.text, note };
    const fields = note === '' ? undefined : kept ? { note } : whole;
    session.apply({ kind: 'interviewNotes', id, fields }, 'typing');
  };
  return (
    <section>
      <h2>{clauseLabel(clause)}</h2>
      {questions.map((question) => {
        const id = noteId(sessionId, question);
        const kept = ownEntry(interviewNotes, id);
        const wasAsked = kept?.question ?? question.text;
        return (
          <TextField
            isLong
            key={id}
            label={question.text}
            hint={
              wasAsked === question.text ? undefined : fill(interview.was, { question: wasAsked })
            }
            value={kept?.note ?? ''}
            heldAs={`interviewNotes/${id}`}
            onChange={(note) => write(question, note)}
          />
        );
      })}
    </section>
  );
}
