import type { Settings } from '#core/assessment/change.ts';
import { modeOf } from '#core/assessment/mode-of.ts';
import { fill } from '#core/message.ts';
import { ChoiceField, SelectField } from '#islands/form/fields.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import { standardName } from './chosen-standards.ts';

interface Props {
  readonly assessment: Assessment;
  readonly onChange: (fields: Partial<Settings>) => void;
}

type Mode = Assessment['mode'];

const MODES = ['guidance', 'criterion'] as const;

/** Whether each standard is guidance or binds: what is missing is named by it. */
export function ModeFields(props: Props) {
  const words = useWords('assessment').setup;
  const { assessment, onChange } = props;
  const { standards } = assessment;
  const [only] = standards;
  if (only === undefined || standards.length > 1) return <ModeByStandard {...props} />;
  return (
    <ChoiceField
      name="mode"
      label={words.mode}
      value={modeOf(assessment, only.id)}
      choices={MODES.map((value) => ({
        value,
        label: words.modes[value],
        hint: words.modeHints[value],
      }))}
      // What is said of the only standard holds for one that joins it.
      onChange={(mode) => onChange({ mode, standards: withMode(standards, only.id, undefined) })}
    />
  );
}

function ModeByStandard({ assessment, onChange }: Props) {
  const choices = useWords('standardChoices');
  const words = useWords('assessment').setup;
  const { standards } = assessment;
  return (
    <fieldset>
      <legend>{words.modeEach}</legend>
      <p>{words.modeEachHint}</p>
      {standards.map(({ id }) => (
        <SelectField<Mode>
          key={id}
          label={fill(words.modeOf, { standard: standardName(id, assessment, choices) })}
          value={modeOf(assessment, id)}
          choices={MODES.map((mode) => [mode, words.modes[mode]] as const)}
          onChange={(mode) => mode && onChange({ standards: withMode(standards, id, mode) })}
        />
      ))}
    </fieldset>
  );
}

/** The chosen standards with another use of one of them; undefined leaves it to the assessment. */
function withMode(
  standards: Assessment['standards'],
  standardId: string,
  mode: Mode | undefined,
): Assessment['standards'] {
  return standards.map((chosen) => {
    if (chosen.id !== standardId) return chosen;
    const { mode: _before, ...rest } = chosen;
    return mode ? { ...rest, mode } : rest;
  });
}
