import { registerName } from '#core/assessment/register-name.ts';
import { type AskedClause, askedIn } from '#core/audit/interview-sheets.ts';
import { allClauses, type Catalogue } from '#core/catalogue/catalogue.ts';
import { fill, writeDay } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import { EvidenceOf, useSessionTitle } from '#islands/assessment/plan/SessionText.tsx';
import { WithPlanWords } from '#islands/assessment/plan/WithPlanWords.tsx';
import { CriteriaField } from '#islands/form/CriteriaField.tsx';
import { TextField } from '#islands/form/fields.tsx';
import { useRegisterContext } from '#islands/form/use-register-form.ts';
import { Locked } from '#islands/shared/Locked.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Opened } from '#islands/shared/use-opened.ts';
import type { Session } from '#schema/record/session.ts';
import { QuestionList } from './QuestionList.tsx';
import { useAskedClauses } from './use-asked-clauses.ts';

/** The questions of one interview, with room to write below each. */
export function InterviewPage({ opened }: { readonly opened: Opened }) {
  const words = useWords('plan');
  const { addresses } = useSurroundings();
  const { assessment } = useRegisterContext(opened);
  const id = new URLSearchParams(location.search).get('session') ?? '';
  const session = ownEntry(assessment.sessions ?? {}, id);
  return (
    <WithPlanWords>
      <article className="setup register">
        {session ? (
          <Interview {...{ opened, id, session }} />
        ) : (
          <>
            <h1>{words.title}</h1>
            <p>{words.interview.none}</p>
          </>
        )}
        <p className="actions">
          <a className="button" href={addresses.place('plan', assessment.id, { hash: id })}>
            {words.interview.back}
          </a>
        </p>
      </article>
    </WithPlanWords>
  );
}

interface Props {
  readonly opened: Opened;
  readonly id: string;
  readonly session: Session;
}

function Interview({ opened, id, session: held }: Props) {
  const words = useWords('plan');
  const { language } = useSurroundings();
  const title = useSessionTitle();
  const { assessment, walked } = useRegisterContext(opened);
  const clauses = useAskedClauses(opened, walked);
  const { session } = opened;
  const { interview } = words;
  const name = registerName('M', assessment.sessions ?? {}, id);
  const { day = '', from = '', whom, site, criteria = [] } = held;
  const facts = [writeDay(language, day), from, whom, site];
  const set = (fields: Partial<Session>) =>
    session.apply({ kind: 'sessions', id, fields }, 'typing');
  return (
    <>
      <h1>{fill(interview.title, { name })}</h1>
      <p className="lead">{title(held)}</p>
      <p className="quiet">{facts.filter(Boolean).join(' · ')}</p>
      <p>{interview.lead}</p>
      <Locked assessment={assessment}>
        {clauses === undefined && <p className="quiet">{interview.loading}</p>}
        {clauses === 'failed' && <p role="alert">{interview.failed}</p>}
        {Array.isArray(clauses) && <Questions {...{ opened, id }} session={held} all={clauses} />}
        <TextField
          isLong
          label={interview.notes}
          value={held.notes ?? ''}
          heldAs={`sessions/${id}/notes`}
          onChange={(notes) => set({ notes })}
        />
        <CriteriaField
          label={interview.criteria}
          hint={interview.criteriaHint}
          chosen={criteria}
          catalogues={onlyAsked(held, walked)}
          onChange={(chosen) => set({ criteria: [...chosen] })}
        />
        <p className="row-actions">
          <EvidenceOf
            {...{ id, session: held }}
            title={title(held)}
            about={{ session, assessment, walked }}
          />
        </p>
      </Locked>
    </>
  );
}

interface QuestionsProps extends Props {
  readonly all: readonly AskedClause[];
}

function Questions({ opened, id, session, all }: QuestionsProps) {
  const { interview } = useWords('plan');
  const clauses = askedIn(session, all);
  if (clauses.length === 0) return <p>{interview.noQuestions}</p>;
  return clauses.map((asked) => (
    <QuestionList key={asked.clause.id} {...{ opened, asked }} sessionId={id} />
  ));
}

/** The catalogues with the clauses of a session alone, where it names any. */
function onlyAsked({ clauses }: Session, walked: readonly Catalogue[]): readonly Catalogue[] {
  if (clauses.length === 0) return walked;
  const only = walked.map((catalogue) => ({
    ...catalogue,
    areas: catalogue.areas.map((area) => ({
      ...area,
      clauses: area.clauses.filter(({ id }) => clauses.includes(id)),
    })),
  }));
  return only.filter((catalogue) => allClauses(catalogue).length > 0);
}
