import type { Clause } from '#core/catalogue/catalogue.ts';
import type { Fraction } from '#core/scoring/fraction.ts';
import { type Counts, peopleIn } from './cells.ts';
import { minus, order, shareOf } from './share.ts';
import type { HeardStep, Voices } from './voices.ts';

/** How far two voices are apart in a clause, over the statements that both answered. */
export interface Difference {
  /** Places of the voices. */
  readonly low: number;
  readonly high: number;
  readonly lowShare: Fraction;
  readonly highShare: Fraction;
  readonly size: Fraction;
}

interface HeardClause {
  readonly clause: Clause;
  /** By place of the voice, over all that it answered. */
  readonly shares: readonly (Fraction | undefined)[];
  /** Everybody’s, over the statements where it may be shown. */
  readonly everybody: Fraction | undefined;
  /** The widest; undefined where no two answered the same. */
  readonly difference: Difference | undefined;
}

/** The clauses that were asked, in the order of the checklist. */
export function heardClauses({ voices, steps }: Voices): readonly HeardClause[] {
  const clauses = [...new Set(steps.map(({ clause }) => clause))];
  return clauses.map((clause) => {
    const own = steps.filter((step) => step.clause === clause);
    const cellsOf = (place: number) => own.flatMap(({ cells }) => cells[place] ?? []);
    return {
      clause,
      shares: voices.map((_, place) => shareOf(cellsOf(place))),
      everybody: shareOf(own.flatMap(({ everybody }) => everybody ?? [])),
      difference: widest(own, voices.length),
    };
  });
}

/** The clauses in which groups differ, the widest first; equal ones in the order of the checklist. */
export function byDifference(
  clauses: readonly HeardClause[],
): readonly (HeardClause & { readonly difference: Difference })[] {
  return clauses
    .flatMap((one) => {
      const { difference } = one;
      return difference && difference.size.numerator > 0n ? [{ ...one, difference }] : [];
    })
    .toSorted((a, b) => order(b.difference.size, a.difference.size));
}

function widest(steps: readonly HeardStep[], count: number): Difference | undefined {
  let found: Difference | undefined;
  for (let one = 0; one < count; one += 1)
    for (let other = one + 1; other < count; other += 1) {
      const between = differenceOf(steps, one, other);
      if (between && (found === undefined || order(between.size, found.size) > 0)) found = between;
    }
  return found;
}

const hasSaid = (cell: Counts | undefined): cell is Counts =>
  shareOf(cell ? [cell] : []) !== undefined;

function differenceOf(
  steps: readonly HeardStep[],
  one: number,
  other: number,
): Difference | undefined {
  const both = steps.filter(({ cells }) => hasSaid(cells[one]) && hasSaid(cells[other]));
  const [a, b] = [one, other].map((place) =>
    shareOf(both.flatMap(({ cells }) => cells[place] ?? [])),
  );
  if (a === undefined || b === undefined) return undefined;
  return order(a, b) <= 0
    ? { low: one, high: other, lowShare: a, highShare: b, size: minus(b, a) }
    : { low: other, high: one, lowShare: b, highShare: a, size: minus(a, b) };
}

/** What one voice sees in a statement that no other does. */
export interface SeenAlone {
  readonly step: HeardStep;
  /** Place of the voice. */
  readonly voice: number;
  readonly sees: 'less' | 'more' | 'cannotSay';
}

/** A voice stands alone where it is half the scale from the nearest other. */
const ALONE = { numerator: 1n, denominator: 2n };

/**
 * What each voice sees that no other does: that something is lacking, that it is there, or that it
 * cannot be said. Between two, whoever sees less speaks for both.
 */
export function seenAlone({ steps }: Voices): readonly SeenAlone[] {
  return steps.flatMap((step) => [...aloneInShare(step), ...aloneInDoubt(step)]);
}

function aloneInShare(step: HeardStep): readonly SeenAlone[] {
  const said = step.cells
    .flatMap((cell, voice) => {
      const share = cell && shareOf([cell]);
      return share ? [{ voice, share }] : [];
    })
    .toSorted((a, b) => order(a.share, b.share));
  const [lowest, next] = said;
  const [before, highest] = said.slice(-2);
  if (!lowest || !next || !before || !highest) return [];
  const isApart = (a: Fraction, b: Fraction) => order(minus(b, a), ALONE) >= 0;
  return [
    ...(isApart(lowest.share, next.share)
      ? [{ step, voice: lowest.voice, sees: 'less' as const }]
      : []),
    ...(said.length > 2 && isApart(before.share, highest.share)
      ? [{ step, voice: highest.voice, sees: 'more' as const }]
      : []),
  ];
}

function aloneInDoubt(step: HeardStep): readonly SeenAlone[] {
  const asked = step.cells.flatMap((cell, voice) => (cell ? [{ voice, cell }] : []));
  const doubting = asked.filter(({ cell }) => 2 * cell.unknown > peopleIn(cell));
  const [only] = doubting;
  if (only === undefined || doubting.length > 1 || asked.length < 2) return [];
  return [{ step, voice: only.voice, sees: 'cannotSay' }];
}
