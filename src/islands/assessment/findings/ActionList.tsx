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

interface About {
  readonly paper: Workpaper;
  readonly finding: Finding;
}

function View({ name, entry, about }: EntryViewProps<About>) {
  return (
    <ActionText {...about.paper} name={name} action={entry as Action} finding={about.finding} />
  );
}
