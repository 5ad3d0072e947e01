import { useId, useState } from 'react';
import { inRegisterOrder } from '#core/assessment/register-name.ts';
import { evidenceFlags } from '#core/audit/evidence-state.ts';
import { writeDay } from '#core/message.ts';
import { entryNames } from '#core/register/entry-names.ts';
import { RegisterForm } from '#islands/form/RegisterForm.tsx';
import { useRegisterContext } from '#islands/form/use-register-form.ts';
import { focusSoon } from '#islands/shared/focus-soon.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Evidence } from '#schema/record/evidence.ts';
import { EntryLines } from './EntryLines.tsx';
import { Photograph } from './Photograph.tsx';
import type { PartProps } from './part-props.ts';

/** The evidence of a criterion, and the ways to add a piece of it: written, or photographed. */
export function EvidencePart({ asked, opened, writing, onWritten }: PartProps) {
  const { walk: words } = useWords('assessment');
  const { language } = useSurroundings();
  const audit = useWords('audit');
  const { assessment, today } = useRegisterContext(opened);
  const partId = useId();
  const idOf = (id: string) => `${partId}-${id}`;
  const criterionId = asked.criterion.id;
  const [preset] = useState({ criteria: [criterionId] });
  // The entry that is written: an id, or that it is a new one.
  const [written, setWritten] = useState<{ readonly id?: string } | undefined>(
    writing === 'new' ? {} : undefined,
  );
  if (written)
    return (
      <RegisterForm
        {...{ opened, preset }}
        register="evidence"
        id={written.id}
        onDone={(kept) => {
          if (writing) return onWritten();
          setWritten(undefined);
          focusSoon(kept && idOf(kept), written.id && idOf(written.id), partId);
        }}
      />
    );
  const names = entryNames('evidence', assessment);
  const textOf = (entry: Evidence) =>
    [
      entry.title,
      entry.date && writeDay(language, entry.date),
      ...evidenceFlags(entry, today).map((flag) => audit.flags[flag]),
    ]
      .filter(Boolean)
      .join(' · ');
  const entries = inRegisterOrder(assessment.evidence)
    .filter(([, { criteria }]) => criteria.includes(criterionId))
    .map(([id, entry]) => ({ id, name: names.get(id) ?? '', text: textOf(entry) }));
  return (
    <>
      {entries.length === 0 && <p className="quiet">{audit.evidence.emptyFor}</p>}
      <EntryLines {...{ entries, idOf }} onChange={(id) => setWritten({ id })} />
      <p className="row-actions">
        <button type="button" id={partId} onClick={() => setWritten({})}>
          {words.addEvidence}
        </button>
        <Photograph
          {...{ asked, opened }}
          isAskedFor={writing === 'photograph'}
          onTaken={(id) => setWritten({ id })}
        />
      </p>
    </>
  );
}
