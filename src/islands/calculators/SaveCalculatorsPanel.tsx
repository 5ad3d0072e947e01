import { useState } from 'react';
import { calculatorDocument, calculatorSheets } from '#core/calculators/calculator-document.ts';
import { CALCULATORS, type CalculatorId } from '#core/calculators/calculators.ts';
import { readFields } from '#core/calculators/typed-number.ts';
import { fill, joinList } from '#core/message.ts';
import { SelectField } from '#islands/form/fields.tsx';
import { type Saved, SaveFilePanel } from '#islands/report/SaveFilePanel.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Typed } from '#storage/calculator-drafts.ts';
import { fileName } from '#text/file-name.ts';

interface Props {
  readonly ids: readonly CalculatorId[];
  readonly typedInto: (id: CalculatorId) => Typed;
}

/** One reckoning or all of them to take along. */
export function SaveCalculatorsPanel({ ids, typedInto }: Props) {
  const { root, language } = useSurroundings();
  const words = useWords('calculators');
  const { save: texts } = words;
  const [chosen, setChosen] = useState<CalculatorId | 'all'>('all');
  const gather = (): Saved | string => {
    const reckoned = (chosen === 'all' ? ids : [chosen]).map((id) => ({
      ...{ id, ...readFields(CALCULATORS[id], typedInto(id)) },
    }));
    const wrong = reckoned.filter(({ problems }) => problems.size > 0);
    const names = joinList(
      language,
      wrong.map(({ id }) => words[id].title),
    );
    if (wrong.length > 0) return fill(texts.wrong, { names });
    const updatedAt = new Date().toISOString();
    return {
      document: () => calculatorDocument(reckoned, updatedAt, { words, language }),
      sheets: async () => calculatorSheets(reckoned, { words, language }),
      nameOf: (ending) => fileName({ name: texts.name, organisation: '', updatedAt }, ending),
    };
  };
  return (
    <SaveFilePanel
      {...{ root, texts, gather }}
      about={[chosen, JSON.stringify(ids.map(typedInto))]}
    >
      <SelectField
        label={texts.what}
        value={chosen}
        choices={[['all', texts.all] as const, ...ids.map((id) => [id, words[id].title] as const)]}
        onChange={(one) => setChosen(one || 'all')}
      />
    </SaveFilePanel>
  );
}
