import { useMemo } from 'react';
import type { Clause } from '#core/catalogue/catalogue.ts';
import { fill } from '#core/message.ts';
import { type EntryViewProps, RegisterList } from '#islands/form/RegisterList.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Opened } from '#islands/shared/use-opened.ts';
import type { Assessment } from '#schema/record/assessment.ts';

interface Props {
  readonly opened: Opened;
  readonly assessment: Assessment;
  readonly clause: Clause;
  /** A code of rules has no levels to choose from. */
  readonly isCode: boolean;
}

/** The organisation's own criteria in a clause. */
export function OwnCriteria({ opened, assessment, clause, isCode }: Props) {
  const { tailoring } = useWords('assessment');
  const about = useMemo(() => ({ isCode }), [isCode]);
  const ids = Object.entries(assessment.tailoring.ownCriteria)
    .filter(([, { clauseId }]) => clauseId === clause.id)
    .map(([id]) => id);
  return (
    <section className="own-criteria">
      <h3>{tailoring.ownTitle}</h3>
      <p className="quiet">{tailoring.ownNote}</p>
      <RegisterList
        {...{ opened, about, ids }}
        register="ownCriteria"
        preset={{ clauseId: clause.id }}
        empty={null}
        View={View}
      />
    </section>
  );
}

function View({ name, entry, about }: EntryViewProps<{ readonly isCode: boolean }>) {
  const { score } = useWords('assessment');
  return (
    <>
      <p>
        <span className="criterion-name">{name}</span> {String(entry.text)}
      </p>
      {!about.isCode && (
        <p className="quiet">{fill(score.levelOf, { level: String(entry.rung) })}</p>
      )}
    </>
  );
}
