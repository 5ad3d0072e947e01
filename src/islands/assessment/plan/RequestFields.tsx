import { TextField } from '#islands/form/fields.tsx';
import { KeptDay } from '#islands/form/kept-fields.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { PlanFieldsProps } from './audit-fields.ts';

/** To whom the evidence request goes, and by when what it asks for is needed. */
export function RequestFields({ audit, onChange }: PlanFieldsProps) {
  const words = useWords('plan');
  return (
    <fieldset>
      <legend>{words.request}</legend>
      <p className="hint">{words.requestHint}</p>
      <TextField
        label={words.requestTo}
        value={audit.requestTo ?? ''}
        heldAs="audit/requestTo"
        onChange={(requestTo) => onChange({ requestTo })}
      />
      <KeptDay
        label={words.requestBy}
        value={audit.requestBy ?? ''}
        onKeep={(requestBy) => onChange({ requestBy })}
      />
    </fieldset>
  );
}
