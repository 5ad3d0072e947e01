import { ownEntry } from '#core/own-entry.ts';
import type { AnswerValue } from '#schema/record/assessment.ts';
import type { Group } from './groups.ts';

/** Fewer answers than these tell who gave them. */
const FEWEST_SHOWN = 3;

/** How many gave each answer to a statement. */
export type Counts = Readonly<Record<AnswerValue, number>>;

const NONE: Counts = { met: 0, partly: 0, unmet: 0, notApplicable: 0, unknown: 0 };

/** How many gave each answer. */
export function countsOf(values: readonly AnswerValue[]): Counts {
  const counts = { ...NONE };
  for (const value of values) counts[value] += 1;
  return counts;
}

/** What the counts of several add up to. */
export function sumOf(all: readonly Counts[]): Counts {
  const sum = { ...NONE };
  for (const counts of all)
    for (const value of Object.keys(NONE) as AnswerValue[]) sum[value] += counts[value];
  return sum;
}

/** How many answered at all. */
export function peopleIn(counts: Counts): number {
  return Object.values(counts).reduce((sum, one) => sum + one, 0);
}

/** What may be shown of the answers to one statement. */
interface ShownCells {
  /** By place of the group; undefined where nobody answered or it is withheld. */
  readonly groups: readonly (Counts | undefined)[];
  /** Groups that cannot be shown singly, together, where they are enough people. */
  readonly others: Counts | undefined;
  /** Everybody; withheld where taking away what is shown would give what is not. */
  readonly everybody: Counts | undefined;
  /** Places of the groups that are not shown singly. */
  readonly withheld: readonly number[];
}

/**
 * What may be shown of the answers to one statement. A group that was promised anonymity is not shown
 * singly while fewer than three of it answered. Such groups are shown together where they are three
 * people or more; else neither they nor a sum with them is.
 */
export function shownCells(criterionId: string, groups: readonly Group[]): ShownCells {
  const counted = groups.map((group) => ({ ...group, counts: countGroup(criterionId, group) }));
  const isHidden = ({ isAnonymous, counts }: (typeof counted)[number]) =>
    isAnonymous && peopleIn(counts) > 0 && peopleIn(counts) < FEWEST_SHOWN;
  const hidden = counted.filter(isHidden);
  const others = sumOf(hidden.map(({ counts }) => counts));
  const isTold = hidden.length === 0 || peopleIn(others) >= FEWEST_SHOWN;
  const everybody = sumOf(counted.map(({ counts }) => counts));
  return {
    groups: counted.map((one) =>
      isHidden(one) || peopleIn(one.counts) === 0 ? undefined : one.counts,
    ),
    others: isTold && hidden.length > 0 ? others : undefined,
    everybody: isTold && peopleIn(everybody) > 0 ? everybody : undefined,
    withheld: counted.flatMap((one, place) => (isHidden(one) ? [place] : [])),
  };
}

function countGroup(criterionId: string, { people }: Group): Counts {
  return countsOf(people.flatMap(({ answers }) => ownEntry(answers, criterionId)?.value ?? []));
}
