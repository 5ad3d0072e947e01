import { countQuestions } from '#core/assessment/count-questions.ts';
import { walkedCatalogue } from '#core/assessment/walk.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Dated } from '#core/catalogue/tailor.ts';
import { fill } from '#core/message.ts';
import { ChoiceField } from '#islands/form/fields.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';

interface Props {
  readonly assessment: Pick<Assessment, 'depth' | 'tailoring'> & Dated;
  /** Whole; none while they are being fetched. */
  readonly catalogues: readonly Catalogue[];
  readonly onChange: (depth: Assessment['depth']) => void;
}

/** How deep the assessment goes: every criterion, or one a clause. */
export function DepthField({ assessment, catalogues, onChange }: Props) {
  const words = useWords('assessment').setup;
  const criteriaOf = (depth: Assessment['depth']) =>
    countQuestions(
      catalogues.map((catalogue) => walkedCatalogue(catalogue, { ...assessment, depth })),
    ).questions;
  return (
    <ChoiceField
      name="depth"
      label={words.depth}
      value={assessment.depth}
      choices={(['full', 'quick'] as const).map((value) => ({
        value,
        label: words.depths[value],
        hint: fill(words.depthHints[value], {
          criteria: catalogues.length === 0 ? '…' : criteriaOf(value),
        }),
      }))}
      onChange={onChange}
    />
  );
}
