import { useState } from 'react';
import type { Calculator } from '#core/calculators/calculator.ts';
import { calculatorResult } from '#core/calculators/calculator-blocks.ts';
import { NO_MARKS } from '#core/calculators/calculator-document.ts';
import { CALCULATORS, type CalculatorId } from '#core/calculators/calculators.ts';
import { type ReadFields, readFields } from '#core/calculators/typed-number.ts';
import { fill, joinList } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import { Blocks } from '#islands/blocks/Blocks.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Typed } from '#storage/calculator-drafts.ts';
import { CalculatorField } from './CalculatorField.tsx';

interface Props {
  readonly id: CalculatorId;
  readonly typed: Typed;
  readonly onType: (typed: Typed) => void;
}

/** One calculator: its inputs, and the result below them as soon as all can be read. */
export function CalculatorPanel({ id, typed, onType }: Props) {
  const words = useWords('calculators');
  const calculator: Calculator = CALCULATORS[id];
  const said = words[id];
  const labels: Readonly<Record<string, { readonly label: string; readonly hint?: string }>> =
    said.inputs;
  const read = readFields(calculator, typed);
  return (
    <section className="calculator" id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{said.title}</h2>
      <p className="prose">{said.lead}</p>
      <ExampleNote {...{ id, read, typed }} />
      <div className="calculator-fields">
        {calculator.inputs.map((input) => (
          <CalculatorField
            key={input.id}
            input={input}
            said={ownEntry(labels, input.id) ?? { label: '' }}
            typed={ownEntry(typed, input.id)}
            problem={read.problems.get(input.id)}
            onType={(text) => onType({ ...typed, [input.id]: text })}
          />
        ))}
      </div>
      <Reset {...{ typed, onType }} />
      <Result {...{ id, read }} />
    </section>
  );
}

function namesOf(id: CalculatorId, inputs: Iterable<string>, language: string, words: Words) {
  const labels: Readonly<Record<string, { readonly label: string }>> = words[id].inputs;
  return joinList(
    language,
    [...inputs].map((input) => ownEntry(labels, input)?.label ?? ''),
  );
}

type Words = ReturnType<typeof useWords<'calculators'>>;

/** Whose numbers these are: the example's, or some of them still. */
function ExampleNote({ id, read, typed }: Omit<Props, 'onType'> & { readonly read: ReadFields }) {
  const { language } = useSurroundings();
  const words = useWords('calculators');
  const { isExample, someExample } = words.page;
  if (Object.keys(typed).length === 0)
    return <p className="notice calculator-example">{isExample}</p>;
  if (read.examples.size === 0) return null;
  const names = namesOf(id, read.examples, language, words);
  return <p className="notice calculator-example">{fill(someExample, { names })}</p>;
}

/** Takes everything that was typed away, and brings it back where that was a slip. */
function Reset({ typed, onType }: Pick<Props, 'typed' | 'onType'>) {
  const { page } = useWords('calculators');
  const [taken, setTaken] = useState<Typed>();
  const [said, setSaid] = useState('');
  const isExample = Object.keys(typed).length === 0;
  const turn = () => {
    setTaken(isExample ? undefined : typed);
    setSaid(isExample ? page.restored : page.resetDone);
    onType(isExample ? (taken ?? {}) : {});
  };
  return (
    <p className="actions">
      <button type="button" disabled={isExample && taken === undefined} onClick={turn}>
        {isExample && taken !== undefined ? page.restore : page.reset}
      </button>
      <span role="status">{said}</span>
    </p>
  );
}

function Result({ id, read }: { readonly id: CalculatorId; readonly read: ReadFields }) {
  const { language } = useSurroundings();
  const words = useWords('calculators');
  if (read.problems.size > 0) {
    const names = namesOf(id, read.problems.keys(), language, words);
    return <p className="notice warning">{fill(words.page.waiting, { names })}</p>;
  }
  return (
    <div className="calculator-result">
      <Blocks
        blocks={calculatorResult(id, read.values, { words, language })}
        view={{ hrefOf: () => undefined, markLabels: NO_MARKS, levelsAbove: 2 }}
      />
    </div>
  );
}
