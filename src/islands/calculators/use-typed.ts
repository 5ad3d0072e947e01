import { useState } from 'react';
import type { CalculatorId } from '#core/calculators/calculators.ts';
import { ownEntry } from '#core/own-entry.ts';
import { readTypedNumbers, type Typed, writeTypedNumbers } from '#storage/calculator-drafts.ts';

interface TypedNumbers {
  readonly typedInto: (id: CalculatorId) => Typed;
  readonly type: (id: CalculatorId, typed: Typed) => void;
  /** False where the browser refused to keep what was typed last. */
  readonly isKept: boolean;
}

/** What was typed into the calculators, kept letter by letter and found again after a reload. */
export function useTyped(): TypedNumbers {
  const [typed, setTyped] = useState<Readonly<Record<string, Typed>>>({});
  const [isKept, setKept] = useState(true);
  return {
    typedInto: (id) => ownEntry(typed, id) ?? readTypedNumbers(id),
    type: (id, next) => {
      setKept(writeTypedNumbers(id, next));
      setTyped((all) => ({ ...all, [id]: next }));
    },
    isKept,
  };
}
