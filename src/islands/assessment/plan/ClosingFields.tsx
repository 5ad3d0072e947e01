import { SelectField, TextField } from '#islands/form/fields.tsx';
import { KeptDay } from '#islands/form/kept-fields.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import { OUTCOMES } from '#schema/record/audit-format.ts';
import type { PlanFieldsProps } from './audit-fields.ts';

const TEXTS = ['notCovered', 'conclusion', 'opinions'] as const;
const VERDICTS = ['objectivesMet', 'findingsAgreed'] as const;

/** How the audit ended: what was reached, what was not covered, who agrees, and when it is looked at again. */
export function ClosingFields({ audit, onChange }: PlanFieldsProps) {
  const words = useWords('plan');
  const outcomes = OUTCOMES.map((outcome) => [outcome, words.outcomes[outcome]] as const);
  const verdict = (name: (typeof VERDICTS)[number]) => (
    <SelectField
      label={words[name]}
      value={audit[name] ?? ''}
      choices={[['', words.unset] as const, ...outcomes]}
      onChange={(outcome) => onChange({ [name]: outcome || undefined })}
    />
  );
  const text = (name: (typeof TEXTS)[number]) => (
    <TextField
      isLong
      label={words[name]}
      value={audit[name] ?? ''}
      heldAs={`audit/${name}`}
      onChange={(typed) => onChange({ [name]: typed })}
    />
  );
  return (
    <fieldset>
      <legend>{words.closing}</legend>
      <p className="hint">{words.closingHint}</p>
      {verdict('objectivesMet')}
      {text('notCovered')}
      {text('conclusion')}
      {verdict('findingsAgreed')}
      {text('opinions')}
      <KeptDay
        label={words.followUpOn}
        value={audit.followUpOn ?? ''}
        onKeep={(followUpOn) => onChange({ followUpOn })}
      />
    </fieldset>
  );
}
