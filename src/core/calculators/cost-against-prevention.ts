import type { Calculator, Values } from './calculator.ts';

type Input =
  | 'complaints'
  | 'handling'
  | 'remedy'
  | 'lost'
  | 'worth'
  | 'investment'
  | 'running'
  | 'prevented'
  | 'years';
type Output = 'perComplaint' | 'perYear' | 'saved' | 'net' | 'breakEven' | 'breakEvenCost';

/**
 * The example of a training text: a maker of 100 million capsules a year whose counter errs once in a
 * million asks whether 2,000,000 (yuan) for a better machine is worth it. That is 100 faults a year. What
 * a fault costs the text leaves open; handling and remedy are assumed here, and everybody is taken to
 * complain, though most would not.
 */
export const WORKED_EXAMPLE = {
  units: 100_000_000,
  faults: 1 / 1_000_000,
  values: {
    ...{ complaints: 100, handling: 300, remedy: 200, lost: 0, worth: 0 },
    ...{ investment: 2_000_000, running: 0, prevented: 1, years: 10 },
  },
} as const;

/**
 * What complaints cost against what it costs to prevent them: handling, remedies and customers who leave,
 * against an investment with what it takes each year. Without interest: it is a first look, not a case for
 * the board of finance. 100 complaints at 500 each, all prevented by 2,000,000 for ten years, lose
 * 1,500,000; it would pay from 2,000 a complaint on.
 */
export const COST_AGAINST_PREVENTION: Calculator<Input, Output> = {
  id: 'costAgainstPrevention',
  inputs: (
    [
      { id: 'complaints', unit: 'count', least: 0, most: 1e9 },
      { id: 'handling', unit: 'money', least: 0, most: 1e9 },
      { id: 'remedy', unit: 'money', least: 0, most: 1e9 },
      { id: 'lost', unit: 'share', least: 0, most: 1 },
      { id: 'worth', unit: 'money', least: 0, most: 1e9 },
      { id: 'investment', unit: 'money', least: 0, most: 1e12 },
      { id: 'running', unit: 'money', least: 0, most: 1e12 },
      { id: 'prevented', unit: 'share', least: 0, most: 1 },
      { id: 'years', unit: 'years', least: 1, most: 50 },
    ] as const
  ).map((input) => ({ ...input, start: WORKED_EXAMPLE.values[input.id] })),
  outputs: [
    { id: 'perComplaint', unit: 'money' },
    { id: 'perYear', unit: 'money' },
    { id: 'saved', unit: 'money' },
    { id: 'net', unit: 'money' },
    { id: 'breakEven', unit: 'years' },
    { id: 'breakEvenCost', unit: 'money' },
  ],
  work: costAgainstPrevention,
};

function costAgainstPrevention({
  complaints = 0,
  handling = 0,
  remedy = 0,
  lost = 0,
  worth = 0,
  investment = 0,
  running = 0,
  prevented = 0,
  years = 1,
}: Values<Input>): Readonly<Record<Output, number | undefined>> {
  const perComplaint = handling + remedy + lost * worth;
  const fewer = complaints * prevented;
  const saved = fewer * perComplaint - running;
  return {
    ...{ perComplaint, perYear: complaints * perComplaint, saved },
    net: saved * years - investment,
    // Undefined: what is saved each year does not even pay for the running of it.
    breakEven: saved > 0 ? investment / saved : undefined,
    breakEvenCost: fewer > 0 ? (investment / years + running) / fewer : undefined,
  };
}

/** How far the net result moves when one input alone is so much smaller or larger. */
export interface Sensitivity {
  readonly id: Input;
  readonly low: number;
  readonly high: number;
  /** Between its two ends investment pays in one and not in the other. */
  readonly decides: boolean;
}

/** Each input by itself, a share down and up within its ends; the one that moves most comes first. */
export function sensitivityOf(values: Values<Input>, share = 0.5): readonly Sensitivity[] {
  const netWith = (id: Input, factor: number) => {
    const input = COST_AGAINST_PREVENTION.inputs.find((one) => one.id === id);
    const value = (values[id] ?? 0) * factor;
    const held = Math.min(input?.most ?? value, Math.max(input?.least ?? value, value));
    return costAgainstPrevention({ ...values, [id]: held }).net ?? 0;
  };
  return COST_AGAINST_PREVENTION.inputs
    .map(({ id }) => {
      const ends = [netWith(id, 1 - share), netWith(id, 1 + share)];
      const low = Math.min(...ends);
      const high = Math.max(...ends);
      return { id, low, high, decides: low < 0 && high > 0 };
    })
    .filter(({ low, high }) => high > low)
    .toSorted((one, other) => other.high - other.low - (one.high - one.low));
}
