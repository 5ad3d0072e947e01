import { useState } from 'react';
import { walkedCatalogue } from '#core/assessment/walk.ts';
import { Locked } from '#islands/shared/Locked.tsx';
import { placeOf } from '#islands/shared/place.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { type Opened, useSession } from '#islands/shared/use-opened.ts';
import { useToday } from '#islands/shared/use-today.ts';
import { ActionFiles } from './ActionFiles.tsx';
import { ActionViews } from './ActionViews.tsx';
import { FindingList } from './FindingList.tsx';
import type { Workpaper } from './workpaper.ts';

const VIEWS = ['findings', 'due', 'board'] as const;
export type View = (typeof VIEWS)[number];

function viewFromAddress(): View {
  const asked = new URLSearchParams(location.search).get('view');
  return VIEWS.find((view) => view === asked) ?? 'findings';
}

/** The findings of an assessment and what is done about them. */
export function FindingsPage({ opened }: { readonly opened: Opened }) {
  const { addresses } = useSurroundings();
  const audit = useWords('audit');
  const { session, standards } = opened;
  const { assessment } = useSession(session);
  const today = useToday();
  const [view, setView] = useState(viewFromAddress);
  const catalogues = standards.map(({ catalogue }) => walkedCatalogue(catalogue, assessment));
  const paper: Workpaper = {
    ...{ session, assessment, catalogues, today },
    hrefOf: (clause) =>
      addresses.place('checklist', assessment.id, { hash: placeOf(clause, catalogues) }),
  };
  return (
    <article className="setup register">
      <h1>{audit.findings.title}</h1>
      <p className="lead">{audit.findings.lead}</p>
      <fieldset className="filter">
        <legend>{audit.findings.view}</legend>
        {VIEWS.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name="view"
              checked={view === option}
              onChange={() => setView(option)}
            />
            {audit.findings.views[option]}
          </label>
        ))}
      </fieldset>
      <Locked assessment={assessment}>
        {view === 'findings' ? <FindingList {...paper} /> : <ActionViews {...paper} view={view} />}
      </Locked>
      <ActionFiles {...paper} />
      <p className="actions">
        <a
          className="button"
          href={addresses.place('checklist', assessment.id, { hash: location.hash.slice(1) })}
        >
          {audit.common.toWalk}
        </a>
      </p>
    </article>
  );
}
