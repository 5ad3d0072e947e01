import { registerName } from '#core/assessment/register-name.ts';
import { actionState, byDueDay } from '#core/audit/action-state.ts';
import { ownEntry } from '#core/own-entry.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Action } from '#schema/record/action.ts';
import { ACTION_STATUSES } from '#schema/record/format.ts';
import { ActionText } from './ActionText.tsx';
import type { Workpaper } from './workpaper.ts';

/** One that does not work is open again, and stands before all others. */
const STATES = ['reopened', ...ACTION_STATUSES] as const;

/** All actions by their due day, or on a board by their status. */
export function ActionViews({ view, ...paper }: Workpaper & { readonly view: 'due' | 'board' }) {
  const audit = useWords('audit');
  const { assessment } = paper;
  const actions = byDueDay(assessment.actions);
  if (actions.length === 0) return <p>{audit.actions.empty}</p>;
  if (view === 'due') return <Entries {...paper} actions={actions} />;
  return (
    <div className="board">
      {STATES.map((status) => (
        <section key={status}>
          <h2>{audit.statuses[status]}</h2>
          <Entries
            {...paper}
            actions={actions.filter(([, action]) => actionState(action) === status)}
          />
        </section>
      ))}
    </div>
  );
}

function Entries({
  actions,
  ...paper
}: Workpaper & { readonly actions: readonly (readonly [string, Action])[] }) {
  const { assessment } = paper;
  return (
    <ul className="entries">
      {actions.map(([id, action]) => {
        const finding = ownEntry(assessment.findings, action.findingId);
        return (
          <li key={id}>
            <ActionText
              {...paper}
              name={registerName('A', assessment.actions, id)}
              action={action}
              finding={finding ?? { clauseId: '', evidence: [] }}
            />
          </li>
        );
      })}
    </ul>
  );
}
