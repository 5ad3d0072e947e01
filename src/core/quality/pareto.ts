import { compare } from './run-rules.ts';

/** How many there are of one kind. A name of blanks alone is a kind that was left open. */
export interface Tally {
  readonly name: string;
  readonly count: number;
}

export interface ParetoEntry extends Tally {
  /** Of all, 0 to 1. */
  readonly share: number;
  /** Of all, with those before it. */
  readonly cumulative: number;
  /** One of the few that make so much of all. */
  readonly isVital: boolean;
  /** Another one has the same count: their order says nothing. */
  readonly isTied: boolean;
  readonly isBlank: boolean;
}

export interface Pareto {
  readonly entries: readonly ParetoEntry[];
  readonly total: number;
  /** The share that the few are to make. */
  readonly share: number;
  /** The fewest kinds that make it. */
  readonly vital: number;
  /** Kinds beside the few with as many as the last of them: which one is counted in is chance. */
  readonly tiedWithLast: number;
  /** Few kinds make most: not more than half of them, and at least 4 kinds. */
  readonly isConcentrated: boolean;
}

const FEWEST_KINDS = 4;

/**
 * Kinds by how many there are, most first, with the few that make 80% (Juran after Pareto, Quality Control
 * Handbook 1951). Blanks are a kind among the others: to leave them out would make the others look more.
 * Of 48, 24, 14, 12 and 2 the first three make 86%.
 */
export function pareto(tallies: readonly Tally[], share = 0.8): Pareto {
  const sorted = tallies.filter(({ count }) => count > 0).toSorted(mostFirst);
  const total = sorted.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  const entries = sorted.map(({ name, count }, place): ParetoEntry => {
    const isVital = compare(before / total, share) < 0;
    before += count;
    return {
      ...{ name, count, share: count / total, cumulative: before / total, isVital },
      isTied: sorted[place - 1]?.count === count || sorted[place + 1]?.count === count,
      isBlank: name.trim() === '',
    };
  });
  const vital = entries.filter(({ isVital }) => isVital);
  const last = vital.at(-1)?.count;
  return {
    ...{ entries, total, share, vital: vital.length },
    tiedWithLast: entries.filter(({ isVital, count }) => !isVital && count === last).length,
    isConcentrated: entries.length >= FEWEST_KINDS && vital.length * 2 <= entries.length,
  };
}

/** By name where the counts are the same, so that the order is the same each time. */
function mostFirst(one: Tally, other: Tally): number {
  if (one.count !== other.count) return other.count - one.count;
  return one.name < other.name ? -1 : 1;
}
