import { useState } from 'react';
import { inRegisterOrder, registerName } from '#core/assessment/register-name.ts';
import { allClauses } from '#core/catalogue/catalogue.ts';
import { EntryTools } from '#islands/form/EntryTools.tsx';
import { clauseAt } from '#islands/shared/place.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Finding } from '#schema/record/finding.ts';
import { ActionList } from './ActionList.tsx';
import { FindingForm } from './FindingForm.tsx';
import { FindingText } from './FindingText.tsx';
import type { Workpaper } from './workpaper.ts';

/** The findings clause by clause, each with its actions. */
export function FindingList(paper: Workpaper) {
  const audit = useWords('audit');
  const { session, assessment, catalogues } = paper;
  const [edited, setEdited] = useState<string>();
  const order = catalogues.flatMap(allClauses).map(({ id }) => id);
  const findings = [...inRegisterOrder(assessment.findings)].sort(
    ([, a], [, b]) => order.indexOf(a.clauseId) - order.indexOf(b.clauseId),
  );
  const clauseId = clauseAt(catalogues)?.id ?? order[0] ?? '';
  const remove = (id: string) => {
    const actions = Object.keys(assessment.actions).filter(
      (actionId) => assessment.actions[actionId]?.findingId === id,
    );
    session.apply({
      kind: 'group',
      changes: [
        ...actions.map(
          (actionId) => ({ kind: 'actions', id: actionId, fields: undefined }) as const,
        ),
        { kind: 'findings', id, fields: undefined },
      ],
    });
  };
  const form = (id: string, before: Finding) => (
    <FindingForm
      key={id}
      {...paper}
      before={before}
      onDone={(fields) => {
        if (fields) session.apply({ kind: 'findings', id, fields });
        setEdited(undefined);
      }}
    />
  );
  return (
    <>
      {findings.length === 0 && <p>{audit.findings.empty}</p>}
      <ul className="entries">
        {findings.map(([id, finding]) => {
          const name = registerName('F', assessment.findings, id);
          return (
            <li key={id} id={id}>
              {edited === id ? (
                form(id, finding)
              ) : (
                <>
                  <FindingText {...paper} name={name} finding={finding} />
                  <EntryTools
                    name={name}
                    onChange={() => setEdited(id)}
                    onRemove={() => remove(id)}
                  />
                </>
              )}
              <ActionList {...paper} findingId={id} finding={finding} />
            </li>
          );
        })}
      </ul>
      {edited !== undefined && !(edited in assessment.findings) ? (
        form(edited, { clauseId, evidence: [] })
      ) : (
        <p className="actions">
          <button type="button" className="primary" onClick={() => setEdited(crypto.randomUUID())}>
            {audit.findings.add}
          </button>
        </p>
      )}
    </>
  );
}
