import { useState } from 'react';
import { inRegisterOrder, registerName } from '#core/assessment/register-name.ts';
import { EntryTools } from '#islands/form/EntryTools.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Action } from '#schema/record/action.ts';
import type { Finding } from '#schema/record/finding.ts';
import { ActionForm } from './ActionForm.tsx';
import { ActionText } from './ActionText.tsx';
import type { Workpaper } from './workpaper.ts';

interface Props extends Workpaper {
  readonly findingId: string;
  readonly finding: Finding;
}

/** What is done about one finding. */
export function ActionList({ findingId, finding, ...paper }: Props) {
  const audit = useWords('audit');
  const { session, assessment } = paper;
  const [edited, setEdited] = useState<string>();
  const actions = inRegisterOrder(assessment.actions).filter(
    ([, action]) => action.findingId === findingId,
  );
  const form = (id: string, before: Action) => (
    <ActionForm
      key={id}
      {...paper}
      {...{ before, finding }}
      onDone={(fields) => {
        if (fields) session.apply({ kind: 'actions', id, fields });
        setEdited(undefined);
      }}
    />
  );
  return (
    <section className="actions-of">
      <h3>{audit.actions.title}</h3>
      {actions.length === 0 && <p className="quiet">{audit.actions.none}</p>}
      <ul className="entries">
        {actions.map(([id, action]) => {
          const name = registerName('A', assessment.actions, id);
          return (
            <li key={id} id={id}>
              {edited === id ? (
                form(id, action)
              ) : (
                <>
                  <ActionText {...paper} {...{ name, action, finding }} />
                  <EntryTools
                    name={name}
                    onChange={() => setEdited(id)}
                    onRemove={() => session.apply({ kind: 'actions', id, fields: undefined })}
                  />
                </>
              )}
            </li>
          );
        })}
      </ul>
      {edited !== undefined && !(edited in assessment.actions) ? (
        form(edited, { findingId, status: 'open' })
      ) : (
        <button type="button" onClick={() => setEdited(crypto.randomUUID())}>
          {audit.actions.add}
        </button>
      )}
    </section>
  );
}
