import { writeDay } from '#core/message.ts';
import type { EntryViewProps } from '#islands/form/RegisterList.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { ProgrammeAudit } from '#schema/record/programme.ts';

/** One audit of the year as it reads. */
export function ProgrammeText({ name, entry }: EntryViewProps<object>) {
  const { language } = useSurroundings();
  const { kind: kinds, status: states } = useWords('plan').registers.programme.fields;
  const { title, day = '', kind, lead, scope, reason, status } = entry as ProgrammeAudit;
  const facts = [
    states.choices[status],
    writeDay(language, day),
    kind && kinds.choices[kind],
    lead,
  ];
  return (
    <>
      <h3>
        <span className="criterion-name">{name}</span> {title}
      </h3>
      <p className="quiet">{facts.filter(Boolean).join(' · ')}</p>
      {scope && <p>{scope}</p>}
      {reason && <p>{reason}</p>}
    </>
  );
}
