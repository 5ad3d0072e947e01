import { useMemo, useState } from 'react';
import { inRegisterOrder } from '#core/assessment/register-name.ts';
import { useRegisterContext } from '#islands/form/use-register-form.ts';
import { FilterChoice } from '#islands/shared/FilterChoice.tsx';
import { Later } from '#islands/shared/Later.tsx';
import { Locked } from '#islands/shared/Locked.tsx';
import { placeOf } from '#islands/shared/place.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Opened } from '#islands/shared/use-opened.ts';
import type { Assessment } from '#schema/record/assessment.ts';
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
  const { session } = opened;
  const { assessment, walked: catalogues, today } = useRegisterContext(opened);
  const [view, setView] = useState(viewFromAddress);
  const paper = useMemo(
    (): Workpaper => ({
      ...{ opened, session, assessment, catalogues, today },
      actionsOf: actionsByFinding(assessment),
      hrefOf: (clause) =>
        addresses.place('checklist', assessment.id, { hash: placeOf(clause, catalogues) }),
    }),
    [opened, session, assessment, catalogues, today, addresses],
  );
  return (
    <article className="setup register">
      <h1>{audit.findings.title}</h1>
      <p className="lead">{audit.findings.lead}</p>
      <FilterChoice
        legend={audit.findings.view}
        name="view"
        value={view}
        choices={VIEWS}
        labels={audit.findings.views}
        onChange={setView}
      />
      <Locked assessment={assessment}>
        {view === 'findings' ? (
          <FindingList paper={paper} />
        ) : (
          <ActionViews {...paper} view={view} />
        )}
      </Locked>
      <Wordings paper={paper} />
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

const loadWordings = async () => (await import('./WordingsPanel.tsx')).WordingsPanel;

/** The library, which is fetched when it is opened. */
function Wordings({ paper }: { readonly paper: Workpaper }) {
  const words = useWords('wordings');
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.title}</summary>
      {isOpen && <Later load={loadWordings} props={{ paper }} failed={words.failed} />}
    </details>
  );
}

function actionsByFinding({ actions }: Assessment): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [id, { findingId }] of inRegisterOrder(actions))
    found.set(findingId, [...(found.get(findingId) ?? []), id]);
  return found;
}
