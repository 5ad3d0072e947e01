import { useId, useState } from 'react';
import { inRegisterOrder } from '#core/assessment/register-name.ts';
import { actionState } from '#core/audit/action-state.ts';
import type { RegisterContext } from '#core/register/context.ts';
import { entryNames } from '#core/register/entry-names.ts';
import { RegisterForm } from '#islands/form/RegisterForm.tsx';
import { useRegisterContext } from '#islands/form/use-register-form.ts';
import { focusSoon } from '#islands/shared/focus-soon.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Asked, Writing } from './drawer-part.ts';
import { EntryLines } from './EntryLines.tsx';
import type { PartProps } from './part-props.ts';

/** What is written: a finding, or an action that answers one; without an id a new one. */
interface Written {
  readonly register: 'findings' | 'actions';
  readonly id?: string;
  readonly preset: Readonly<Record<string, unknown>>;
}

function findingsOn({ criterion }: Asked, { assessment }: RegisterContext) {
  return inRegisterOrder(assessment.findings).filter(
    ([, { criterionId }]) => criterionId === criterion.id,
  );
}

/** A finding on the criterion, which names it and rests on its evidence. */
function newFinding({ clause, criterion }: Asked, { assessment }: RegisterContext): Written {
  const evidence = inRegisterOrder(assessment.evidence).flatMap(([id, { criteria }]) =>
    criteria.includes(criterion.id) ? [id] : [],
  );
  const preset = { clauseId: clause.id, criterionId: criterion.id, evidence };
  return { register: 'findings', preset };
}

const newAction = (findingId: string): Written => ({ register: 'actions', preset: { findingId } });

/** What is written first: an action answers the last finding, so without one that is written before. */
function firstOf(
  writing: Writing | undefined,
  asked: Asked,
  context: RegisterContext,
): Written | undefined {
  if (writing === undefined) return undefined;
  const [last] = findingsOn(asked, context).at(-1) ?? [];
  return writing === 'action' && last ? newAction(last) : newFinding(asked, context);
}

/** The findings on a criterion with their actions, and the ways to write one. */
export function FindingsPart({ asked, opened, writing, onWritten }: PartProps) {
  const { walk: words } = useWords('assessment');
  const audit = useWords('audit');
  const registers = useWords('registers');
  const context = useRegisterContext(opened);
  const partId = useId();
  const idOf = (id: string) => `${partId}-${id}`;
  const [written, setWritten] = useState(() => firstOf(writing, asked, context));
  if (written)
    return (
      <RegisterForm
        key={written.register}
        {...{ opened }}
        {...written}
        onDone={(kept) => {
          if (kept && writing === 'action' && written.register === 'findings')
            setWritten(newAction(kept));
          else if (writing) onWritten();
          else {
            setWritten(undefined);
            const { findingId } = written.preset;
            focusSoon(
              ...[kept, written.id, findingId].map((id) =>
                typeof id === 'string' ? idOf(id) : undefined,
              ),
              partId,
            );
          }
        }}
      />
    );
  const { assessment } = context;
  const names = entryNames('findings', assessment);
  const entries = findingsOn(asked, context).map(([id, { condition }]) => ({
    id,
    name: names.get(id) ?? '',
    text: condition ?? audit.common.none,
    below: <Actions {...{ context, idOf }} findingId={id} onWrite={setWritten} />,
  }));
  return (
    <>
      {entries.length === 0 && <p className="quiet">{words.noFinding}</p>}
      <EntryLines
        {...{ entries, idOf }}
        onChange={(id) => setWritten({ register: 'findings', id, preset: {} })}
      />
      <p className="row-actions">
        <button type="button" id={partId} onClick={() => setWritten(newFinding(asked, context))}>
          {registers.findings.add}
        </button>
      </p>
    </>
  );
}

interface ActionsProps {
  readonly context: RegisterContext;
  readonly findingId: string;
  /** Of the button that changes an entry. */
  readonly idOf: (id: string) => string;
  readonly onWrite: (written: Written) => void;
}

/** What is done about a finding. */
function Actions({ context: { assessment }, findingId, idOf, onWrite }: ActionsProps) {
  const audit = useWords('audit');
  const registers = useWords('registers');
  const names = entryNames('actions', assessment);
  const actions = inRegisterOrder(assessment.actions).filter(
    ([, action]) => action.findingId === findingId,
  );
  const entries = actions.map(([id, action]) => ({
    id,
    name: names.get(id) ?? '',
    text: [action.correctiveAction ?? action.correction, audit.statuses[actionState(action)]]
      .filter(Boolean)
      .join(' · '),
  }));
  return (
    <>
      <EntryLines
        {...{ entries, idOf }}
        onChange={(id) => onWrite({ register: 'actions', id, preset: { findingId } })}
      />
      <button type="button" className="plain" onClick={() => onWrite(newAction(findingId))}>
        {registers.actions.add}
      </button>
    </>
  );
}
