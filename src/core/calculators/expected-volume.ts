import type { Calculator, Values } from './calculator.ts';

type Input = 'customers' | 'contacts' | 'dissatisfied' | 'complaining' | 'recorded';
type Output =
  | 'occasions'
  | 'bad'
  | 'complaints'
  | 'silent'
  | 'perComplaint'
  | 'perThousand'
  | 'found';

/**
 * How much complaining is normal: of all contacts of a year some go wrong, and of those few are complained
 * about. What is heard is the tip of the iceberg; with it goes how many stay silent for each complaint, and
 * how much of what is expected was recorded. 100,000 customers with 4 contacts, 5% of them dissatisfied,
 * of whom 10% complain: 2,000 complaints, and 9 silent for each.
 */
export const EXPECTED_VOLUME: Calculator<Input, Output> = {
  id: 'expectedVolume',
  inputs: [
    { id: 'customers', unit: 'count', least: 1, most: 1e10, start: 100_000 },
    { id: 'contacts', unit: 'times', least: 0, most: 10_000, start: 4 },
    { id: 'dissatisfied', unit: 'share', least: 0, most: 1, start: 0.05 },
    { id: 'complaining', unit: 'share', least: 0, most: 1, start: 0.1 },
    { id: 'recorded', unit: 'count', least: 0, most: 1e10, start: undefined },
  ],
  outputs: [
    { id: 'occasions', unit: 'count' },
    { id: 'bad', unit: 'count' },
    { id: 'complaints', unit: 'count' },
    { id: 'silent', unit: 'count' },
    { id: 'perComplaint', unit: 'times' },
    { id: 'perThousand', unit: 'times' },
    { id: 'found', unit: 'share' },
  ],
  work: ({ customers = 0, contacts = 0, dissatisfied = 0, complaining = 0, recorded }) => {
    const occasions = customers * contacts;
    const bad = occasions * dissatisfied;
    const complaints = bad * complaining;
    const silent = bad - complaints;
    return {
      ...{ occasions, bad, complaints, silent },
      perComplaint: complaints > 0 ? silent / complaints : undefined,
      perThousand: customers > 0 ? (complaints / customers) * 1000 : undefined,
      found: recorded === undefined || complaints === 0 ? undefined : recorded / complaints,
    };
  },
};

/**
 * Shares of the dissatisfied who complain formally, as training texts on complaints management give them,
 * without a primary source: to be shown as training material, never as a fact of research.
 */
export const TRAINING_SHARES = [
  { id: 'telecom', share: 0.29 },
  { id: 'airTravel', share: 0.69 },
  { id: 'industry', share: 0.12 },
] as const;

/** The volume with the share that a training text gives for one trade. */
export function withTrainingShare(
  values: Values<Input>,
  trade: (typeof TRAINING_SHARES)[number]['id'],
): Values<Input> {
  const found = TRAINING_SHARES.find(({ id }) => id === trade);
  return { ...values, complaining: found?.share ?? values.complaining };
}
