import { SelectField, TextField } from '#islands/form/fields.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import { AUDIT_KINDS } from '#schema/record/audit-format.ts';
import type { PlanFieldsProps } from './audit-fields.ts';

/** Of what kind the audit is, who asked for it, what for, and against what besides the standards. */
export function AboutFields({
  audit,
  assessment,
  onChange,
}: PlanFieldsProps & { readonly assessment: Assessment }) {
  const words = useWords('plan');
  const { addresses } = useSurroundings();
  return (
    <fieldset>
      <legend>{words.about}</legend>
      <SelectField
        label={words.kind}
        hint={words.kindHint}
        value={audit.kind ?? ''}
        choices={[
          ['', words.unset] as const,
          ...AUDIT_KINDS.map((kind) => [kind, words.kinds[kind]] as const),
        ]}
        onChange={(kind) => onChange({ kind: kind || undefined })}
      />
      <TextField
        label={words.client}
        value={audit.client ?? ''}
        heldAs="audit/client"
        onChange={(client) => onChange({ client })}
      />
      <TextField
        isLong
        label={words.objectives}
        hint={words.objectivesHint}
        value={audit.objectives ?? ''}
        heldAs="audit/objectives"
        onChange={(objectives) => onChange({ objectives })}
      />
      <TextField
        isLong
        label={words.criteria}
        hint={words.criteriaHint}
        value={audit.criteria ?? ''}
        heldAs="audit/criteria"
        onChange={(criteria) => onChange({ criteria })}
      />
      <p>
        <a href={addresses.place('settings', assessment.id)}>{words.toSettings}</a>
      </p>
    </fieldset>
  );
}
