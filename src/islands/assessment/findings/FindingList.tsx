import { memo } from 'react';
import { inRegisterOrder } from '#core/assessment/register-name.ts';
import { allClauses } from '#core/catalogue/catalogue.ts';
import { ownEntry } from '#core/own-entry.ts';
import { type EntryViewProps, RegisterList } from '#islands/form/RegisterList.tsx';
import { clauseAt } from '#islands/shared/place.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Finding } from '#schema/record/finding.ts';
import { ActionList, OrphanList } from './ActionList.tsx';
import { FindingText } from './FindingText.tsx';
import type { Workpaper } from './workpaper.ts';

/** The findings clause by clause, each with its actions. */
export function FindingList({ paper }: { readonly paper: Workpaper }) {
  const audit = useWords('audit');
  const { opened, session, assessment, catalogues } = paper;
  const order = new Map(
    catalogues.flatMap(allClauses).map(({ id }, position) => [id, position] as const),
  );
  const placeOf = ({ clauseId }: Finding) => order.get(clauseId) ?? -1;
  const findings = [...inRegisterOrder(assessment.findings)].sort(
    ([, a], [, b]) => placeOf(a) - placeOf(b),
  );
  const [firstClause] = order.keys();
  const preset = { clauseId: clauseAt(catalogues)?.id ?? firstClause ?? '' };
  const remove = (id: string) => {
    const actions = Object.keys(assessment.actions).filter(
      (actionId) => ownEntry(assessment.actions, actionId)?.findingId === id,
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
  return (
    <>
      <RegisterList
        {...{ opened }}
        register="findings"
        ids={findings.map(([id]) => id)}
        preset={preset}
        empty={<p>{audit.findings.empty}</p>}
        View={View}
        Below={Below}
        about={paper}
        onRemove={remove}
        isMain
      />
      <OrphanList paper={paper} focusAfter={`add-findings-${preset.clauseId}`} />
    </>
  );
}

function View({ name, entry, about }: EntryViewProps<Workpaper>) {
  return <FindingText {...about} name={name} finding={entry as Finding} />;
}

const Below = memo(function Below({ id, entry, about }: EntryViewProps<Workpaper>) {
  return <ActionList paper={about} findingId={id} finding={entry as Finding} />;
});
