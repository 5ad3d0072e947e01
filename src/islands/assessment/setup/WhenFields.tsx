import type { Settings } from '#core/assessment/change.ts';
import { TextField } from '#islands/form/fields.tsx';
import { KeptDay } from '#islands/form/kept-fields.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';

interface Props {
  readonly assessment: Assessment;
  readonly onChange: (fields: Partial<Settings>) => void;
}

/** When the assessment was done, and what for. */
export function WhenFields({ assessment, onChange }: Props) {
  const words = useWords('assessment').setup;
  const { startedOn, endedOn, purpose } = assessment;
  const isBackwards = startedOn !== '' && endedOn !== '' && endedOn < startedOn;
  return (
    <fieldset>
      <legend>{words.whenTitle}</legend>
      <KeptDay
        label={words.startedOn}
        value={startedOn}
        onKeep={(day) => onChange({ startedOn: day })}
      />
      <KeptDay
        label={words.endedOn}
        value={endedOn}
        error={isBackwards ? words.datesWrong : undefined}
        onKeep={(day) => onChange({ endedOn: day })}
      />
      <TextField
        isLong
        label={words.purpose}
        hint={words.purposeHint}
        value={purpose}
        heldAs="purpose"
        onChange={(text) => onChange({ purpose: text })}
      />
    </fieldset>
  );
}
