import { useMemo } from 'react';
import { inDayOrder } from '#core/audit/sessions-by-day.ts';
import { RegisterList } from '#islands/form/RegisterList.tsx';
import { useRegisterContext } from '#islands/form/use-register-form.ts';
import { Locked } from '#islands/shared/Locked.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Opened } from '#islands/shared/use-opened.ts';
import { AboutFields } from './AboutFields.tsx';
import type { PlanFieldsProps } from './audit-fields.ts';
import { ClosingFields } from './ClosingFields.tsx';
import { ProgrammeText } from './ProgrammeText.tsx';
import { RequestFields } from './RequestFields.tsx';
import { SamplingText } from './SamplingText.tsx';
import { SessionText } from './SessionText.tsx';
import { TeamFields } from './TeamFields.tsx';
import { WithPlanWords } from './WithPlanWords.tsx';

/** The plan of an audit: what for, by whom, when whom, how much; and how it ended. */
export function PlanPage({ opened }: { readonly opened: Opened }) {
  const words = useWords('plan');
  const { addresses } = useSurroundings();
  const { assessment } = useRegisterContext(opened);
  const { session } = opened;
  const fields: PlanFieldsProps = {
    audit: assessment.audit ?? {},
    onChange: (changed) =>
      session.apply(
        { kind: 'settings', fields: { audit: { ...assessment.audit, ...changed } } },
        'typing',
      ),
  };
  return (
    <WithPlanWords>
      <article className="setup register">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <Locked assessment={assessment}>
          <AboutFields {...fields} assessment={assessment} />
          <TeamFields
            assessment={assessment}
            onChange={(people) => session.apply({ kind: 'settings', fields: people }, 'typing')}
          />
          <Sessions opened={opened} />
          <Sampling opened={opened} />
          <RequestFields {...fields} />
          <ClosingFields {...fields} />
          <Programme opened={opened} />
        </Locked>
        <p>{words.print}</p>
        <p className="actions">
          <a className="button" href={addresses.place('report', assessment.id)}>
            {words.toReport}
          </a>
        </p>
      </article>
    </WithPlanWords>
  );
}

interface ListProps {
  readonly opened: Opened;
}

function Sessions({ opened }: ListProps) {
  const words = useWords('plan');
  const { assessment, walked } = useRegisterContext(opened);
  const { session } = opened;
  const { sessions = {}, interviewNotes = {} } = assessment;
  const about = useMemo(() => ({ session, assessment, walked }), [session, assessment, walked]);
  const remove = (id: string) => {
    const notes = Object.entries(interviewNotes).filter(([, one]) => one.sessionId === id);
    session.apply({
      kind: 'group',
      changes: [
        ...notes.map(([note]) => ({
          kind: 'interviewNotes' as const,
          id: note,
          fields: undefined,
        })),
        { kind: 'sessions', id, fields: undefined },
      ],
    });
  };
  return (
    <section>
      <h2>{words.sessions}</h2>
      <p>{words.sessionsLead}</p>
      <RegisterList
        {...{ opened, about }}
        register="sessions"
        ids={inDayOrder(sessions).map(([id]) => id)}
        empty={<p>{words.sessionsNone}</p>}
        View={SessionText}
        onRemove={remove}
        isMain
      />
    </section>
  );
}

function Sampling({ opened }: ListProps) {
  const words = useWords('plan');
  const { addresses } = useSurroundings();
  const { assessment, walked } = useRegisterContext(opened);
  const about = useMemo(() => ({ assessment, walked }), [assessment, walked]);
  return (
    <section>
      <h2>{words.sampling}</h2>
      <RegisterList
        {...{ opened, about }}
        register="sampling"
        ids={Object.keys(assessment.sampling ?? {})}
        empty={<p>{words.samplingNone}</p>}
        View={SamplingText}
      >
        <a className="button" href={addresses.place('complaintFiles', assessment.id)}>
          {words.drawSample}
        </a>
      </RegisterList>
    </section>
  );
}

const NOTHING = {};

function Programme({ opened }: ListProps) {
  const words = useWords('plan');
  const { assessment } = useRegisterContext(opened);
  return (
    <section>
      <h2>{words.programme}</h2>
      <p>{words.programmeLead}</p>
      <RegisterList
        opened={opened}
        about={NOTHING}
        register="programme"
        ids={Object.keys(assessment.programme ?? {})}
        empty={<p>{words.programmeNone}</p>}
        View={ProgrammeText}
      />
    </section>
  );
}
