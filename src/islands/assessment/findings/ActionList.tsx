import { useMemo } from 'react';
import { type EntryViewProps, RegisterList } from '#islands/form/RegisterList.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Action } from '#schema/record/action.ts';
import type { Finding } from '#schema/record/finding.ts';
import { ActionText } from './ActionText.tsx';
import type { Workpaper } from './workpaper.ts';

const NONE: readonly string[] = [];

interface Props {
  readonly paper: Workpaper;
  readonly findingId: string;
  readonly finding: Finding;
}

/** What is done about one finding. */
export function ActionList({ findingId, finding, paper }: Props) {
  const audit = useWords('audit');
  const { opened } = paper;
  const about = useMemo(() => ({ paper, finding }), [paper, finding]);
  return (
    <section className="actions-of">
      <h3>{audit.actions.title}</h3>
      <RegisterList
        {...{ opened, about }}
        register="actions"
        ids={paper.actionsOf.get(findingId) ?? NONE}
        preset={{ findingId }}
        empty={<p className="quiet">{audit.actions.none}</p>}
        View={View}
      />
    </section>
  );
}

/** What a finding that is not there says of its actions. */
const NO_FINDING: Finding = { clauseId: '', evidence: [] };

const NOWHERE = { findingId: '' };

/** Actions whose finding is not there, as where one person removed it and another wrote them: they can be read, changed and removed. */
export function OrphanList({
  paper,
  focusAfter,
}: {
  readonly paper: Workpaper;
  readonly focusAfter: string;
}) {
  const audit = useWords('audit');
  const { opened, assessment, actionsOf } = paper;
  const about = useMemo(() => ({ paper, finding: NO_FINDING }), [paper]);
  const ids = [...actionsOf].flatMap(([findingId, actions]) =>
    Object.hasOwn(assessment.findings, findingId) ? [] : actions,
  );
  if (ids.length === 0) return null;
  return (
    <section className="actions-of">
      <h2>{audit.actions.orphans}</h2>
      <RegisterList
        {...{ opened, about, ids, focusAfter }}
        register="actions"
        preset={NOWHERE}
        empty={null}
        View={View}
      />
    </section>
  );
}

interface About {
  readonly paper: Workpaper;
  readonly finding: Finding;
}

function View({ name, entry, about }: EntryViewProps<About>) {
  return (
    <ActionText {...about.paper} name={name} action={entry as Action} finding={about.finding} />
  );
}
