import type { Settings } from '#core/assessment/change.ts';
import { countQuestions } from '#core/assessment/count-questions.ts';
import { walkedCatalogue } from '#core/assessment/walk.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { fill } from '#core/message.ts';
import { ChoiceField } from '#islands/form/fields.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';

interface Props {
  readonly assessment: Assessment;
  readonly catalogues: readonly Catalogue[];
  readonly onChange: (fields: Partial<Settings>) => void;
}

/** How deep the assessment goes, and how the standard is used in it. */
export function KindFields({ assessment, catalogues, onChange }: Props) {
  const words = useWords('assessment').setup;
  const criteriaOf = (depth: Assessment['depth']) =>
    countQuestions(
      catalogues.map((catalogue) => walkedCatalogue(catalogue, { ...assessment, depth })),
    ).questions;
  return (
    <>
      <ChoiceField
        name="depth"
        label={words.depth}
        value={assessment.depth}
        choices={(['full', 'quick'] as const).map((value) => ({
          value,
          label: words.depths[value],
          hint: fill(words.depthHints[value], { criteria: criteriaOf(value) }),
        }))}
        onChange={(depth) => onChange({ depth })}
      />
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
