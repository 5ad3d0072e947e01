import { useState } from 'react';
import type { CalculatorInput } from '#core/calculators/calculator.ts';
import { type NumberProblem, writeTyped } from '#core/calculators/typed-number.ts';
import { fill } from '#core/message.ts';
import { FieldFrame } from '#islands/form/FieldFrame.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';

/** A number that somebody might type where the example leaves the field open. */
const SOME_NUMBER = 1250;

interface Props {
  readonly input: CalculatorInput;
  readonly said: { readonly label: string; readonly hint?: string };
  /** Undefined until somebody types: then the example's number stands there. */
  readonly typed: string | undefined;
  readonly problem: NumberProblem | undefined;
  readonly onType: (text: string) => void;
}

/** A number to type, in its unit. What is wrong with it is said when it is left. */
export function CalculatorField({ input, said, typed, problem, onType }: Props) {
  const { page, problems } = useWords('calculators');
  const [isLeft, setLeft] = useState(typed !== undefined);
  const { unit, start, least, most } = input;
  const isExample = typed === undefined && start !== undefined;
  const number = (value: number) => writeTyped(value, unit);
  const hints = said.hint ? fill(page.hintExample, { hint: said.hint }) : page.example;
  const example = number(start ?? SOME_NUMBER);
  const values = { example, least: number(least), most: number(most) };
  return (
    <FieldFrame
      label={unit === 'share' ? fill(page.percent, { label: said.label }) : said.label}
      hint={isExample ? hints : said.hint}
      error={isLeft && problem ? fill(problems[problem], values) : undefined}
    >
      {(control) => (
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          className={isExample ? 'example' : undefined}
          value={typed ?? writeTyped(start, unit)}
          onChange={(event) => onType(event.target.value)}
          onBlur={() => setLeft(true)}
          {...control}
        />
      )}
    </FieldFrame>
  );
}
