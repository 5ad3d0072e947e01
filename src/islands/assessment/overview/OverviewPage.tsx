import { useMemo } from 'react';
import { walkedCatalogue } from '#core/assessment/walk.ts';
import { fill, fillCount, joinSentences, writeDay } from '#core/message.ts';
import { countOpen } from '#core/overview/open-counts.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { type Opened, useSession } from '#islands/shared/use-opened.ts';
import { useToday } from '#islands/shared/use-today.ts';
import type { Part } from '#schema/record/part.ts';
import { ActionPanel } from './ActionPanel.tsx';
import { ChangePanel } from './ChangePanel.tsx';
import { ExpiredPanel } from './ExpiredPanel.tsx';
import { MarkedPanel } from './MarkedPanel.tsx';
import { NextStep } from './NextStep.tsx';
import { StandardStanding } from './StandardStanding.tsx';

/** Where an assessment opens: where it stands, what is next, and what waits. */
export function OverviewPage({ opened: { session, standards } }: { readonly opened: Opened }) {
  const { assessment } = useSession(session);
  const today = useToday();
  const { addresses } = useSurroundings();
  const words = useWords('overview');
  const audit = useWords('audit');
  const overlooked = useMemo(() => {
    const catalogues = standards.map(({ catalogue }) => walkedCatalogue(catalogue, assessment));
    const counts = countOpen(catalogues, assessment, today);
    return { assessment, catalogues, counts, today };
  }, [standards, assessment, today]);
  return (
    <article className="overview">
      <h1>{words.title}</h1>
      {assessment.part && <PartNote part={assessment.part} />}
      <NextStep {...overlooked} session={session} />
      <p>
        <a href={addresses.place('form', assessment.id)}>{audit.evidence.readForm}</a>
      </p>
      {overlooked.catalogues.map((catalogue, position) => (
        <StandardStanding
          key={catalogue.standard.id}
          {...{ ...overlooked, catalogue }}
          standard={standards[position] ?? standards[0]}
        />
      ))}
      <div className="overview-lists">
        <ActionPanel {...overlooked} />
        <ExpiredPanel {...overlooked} />
        <MarkedPanel {...overlooked} />
        <ChangePanel {...overlooked} />
      </div>
    </article>
  );
}

/** That it is a part which somebody handed out, and how it goes back. */
function PartNote({ part: { clauses, to, due } }: { readonly part: Part }) {
  const { language } = useSurroundings();
  const { part: texts } = useWords('overview');
  const sentences = [
    fillCount(language, texts.notice, clauses.length),
    ...(to ? [fill(texts.to, { to })] : []),
    ...(due ? [fill(texts.due, { day: writeDay(language, due) })] : []),
    texts.how,
  ];
  return <p className="notice">{joinSentences(sentences)}</p>;
}
