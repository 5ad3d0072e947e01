import { registerName } from '#core/assessment/register-name.ts';
import { isRecorded, notesIn, sessionEvidence } from '#core/audit/session-evidence.ts';
import { allClauses, type Catalogue, clauseLabel } from '#core/catalogue/catalogue.ts';
import { fill, fillCount, withLabel, writeDay } from '#core/message.ts';
import type { EntryViewProps } from '#islands/form/RegisterList.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Session } from '#schema/record/session.ts';
import type { AssessmentSession } from '#storage/assessments.ts';

/** What the plan knows besides its meetings and interviews. */
export interface AboutSessions {
  readonly session: AssessmentSession;
  readonly assessment: Assessment;
  readonly walked: readonly Catalogue[];
}

/** What a session is called: its kind, and the role that is asked. */
export function useSessionTitle(): (session: Session) => string {
  const { kind, role } = useWords('plan').registers.sessions.fields;
  return (session) =>
    session.kind === 'interview' && session.role
      ? withLabel(kind.choices.interview, role.choices[session.role])
      : kind.choices[session.kind];
}

/** A meeting or an interview as it reads, with the way to its questions and to the evidence that it is. */
export function SessionText({ id, name, entry, about }: EntryViewProps<AboutSessions>) {
  const { language, addresses } = useSurroundings();
  const words = useWords('plan');
  const title = useSessionTitle();
  const { assessment } = about;
  const session = entry as Session;
  const { day = '', from = '', to = '', auditor, whom, site, clauses, attendees, notes } = session;
  const numbers = about.walked
    .flatMap(allClauses)
    .flatMap((clause) => (clauses.includes(clause.id) ? [clause.number] : []));
  const times = [from, to].filter(Boolean).join('–');
  const who = [auditor, whom].filter(Boolean).join(' → ');
  const facts = [writeDay(language, day), times, who, numbers.join(', '), site];
  const count = notesIn(assessment, id).length;
  return (
    <>
      <h3>
        <span className="criterion-name">{name}</span> {title(session)}
      </h3>
      <p className="quiet">{facts.filter(Boolean).join(' · ')}</p>
      {attendees && <p>{withLabel(words.attendees, attendees)}</p>}
      {notes && <p>{notes}</p>}
      {count > 0 && <p>{fillCount(language, words.answers, count)}</p>}
      <p className="row-actions">
        {session.kind !== 'opening' && session.kind !== 'closing' && session.kind !== 'team' && (
          <a
            className="button"
            href={addresses.place('interview', assessment.id, { query: { session: id } })}
          >
            {words.open}
          </a>
        )}
        <EvidenceOf {...{ id, session, about }} title={title(session)} />
      </p>
    </>
  );
}

interface EvidenceProps {
  readonly id: string;
  readonly session: Session;
  readonly about: AboutSessions;
  readonly title: string;
}

/** The evidence that a session became; where it is none yet, the way to it. */
export function EvidenceOf({ id, session, about, title }: EvidenceProps) {
  const { addresses } = useSurroundings();
  const words = useWords('plan');
  const { assessment, walked } = about;
  if (!isRecorded(assessment, [id, session])) return <span>{words.nothingWritten}</span>;
  const { evidenceId } = session;
  const name = evidenceId && registerName('E', assessment.evidence, evidenceId);
  const keep = () => {
    const evidence = sessionEvidence(id, session, assessment, {
      title: [title, session.whom].filter(Boolean).join(', '),
      attendees: words.attendees,
      clauseName: (clauseId) => nameOf(clauseId, walked),
    });
    const to = name && evidenceId ? evidenceId : crypto.randomUUID();
    about.session.apply({
      kind: 'group',
      changes: [
        { kind: 'evidence', id: to, fields: evidence },
        { kind: 'sessions', id, fields: { evidenceId: to } },
      ],
    });
  };
  return (
    <>
      <button type="button" onClick={keep}>
        {name ? fill(words.keptStale, { name }) : words.keep}
      </button>
      {name && evidenceId && (
        <a href={addresses.place('evidence', assessment.id, { hash: evidenceId })}>
          {fill(words.kept, { name })}
        </a>
      )}
    </>
  );
}

function nameOf(clauseId: string, walked: readonly Catalogue[]): string {
  const clause = walked.flatMap(allClauses).find(({ id }) => id === clauseId);
  return clause ? clauseLabel(clause) : clauseId;
}
