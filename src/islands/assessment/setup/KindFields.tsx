import type { Settings } from '#core/assessment/change.ts';
import { allClauses, type Catalogue } from '#core/catalogue/catalogue.ts';
import { fill, fillCount } from '#core/message.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { AssessmentWords } from '#text/words.ts';
import { ChoiceField } from './fields.tsx';

interface Props {
  readonly assessment: Assessment;
  readonly catalogues: readonly Catalogue[];
  readonly language: string;
  readonly words: AssessmentWords['setup'];
  readonly onChange: (fields: Partial<Settings>) => void;
}

/** How deep the assessment goes, and how the standard is used in it. */
export function KindFields({ assessment, catalogues, language, words, onChange }: Props) {
  const clauses = catalogues.flatMap(allClauses);
  const ids = clauses.flatMap(({ criteria }) => criteria.map(({ id }) => id));
  const criteria = new Set(ids).size;
  const counts = { clauses: clauses.length, criteria };
  const shared = ids.length - criteria;
  return (
    <>
      {shared > 0 && <p>{fillCount(language, words.askedOnce, shared, { criteria })}</p>}
      <ChoiceField
        name="depth"
        label={words.depth}
        value={assessment.depth}
        choices={(['full', 'quick'] as const).map((value) => ({
          value,
          label: words.depths[value],
          hint: fill(words.depthHints[value], counts),
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
