import type { Settings } from '#core/assessment/change.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { ChoiceField } from '#islands/form/fields.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import { DepthField } from './DepthField.tsx';

interface Props {
  readonly assessment: Assessment;
  readonly catalogues: readonly Catalogue[];
  readonly onChange: (fields: Partial<Settings>) => void;
}

/** How deep the assessment goes, and how the standard is used in it. */
export function KindFields({ assessment, catalogues, onChange }: Props) {
  const words = useWords('assessment').setup;
  return (
    <>
      <DepthField {...{ assessment, catalogues }} onChange={(depth) => onChange({ depth })} />
      <ChoiceField
        name="mode"
        label={words.mode}
        value={assessment.mode}
        choices={(['guidance', 'criterion'] as const).map((value) => ({
          value,
          label: words.modes[value],
          hint: words.modeHints[value],
        }))}
        onChange={(mode) => onChange({ mode })}
      />
    </>
  );
}
