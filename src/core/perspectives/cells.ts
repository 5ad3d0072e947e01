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
 * people or more; else neither they nor a sum with them is. Their answers are counted in threes, so that
 * two reports, before and after one more answer, tell nobody's by what they differ in.
 */
export function shownCells(criterionId: string, groups: readonly Group[]): ShownCells {
  const counted = groups.map((group) => {
    const values = answersOf(criterionId, group);
    const isHidden = group.isAnonymous && values.length > 0 && values.length < FEWEST_SHOWN;
    const counted = { people: countedPeople(criterionId, group) };
    return { values, isHidden, counts: countsOf(answersOf(criterionId, counted)) };
  });
  const hidden = counted.filter((one) => one.isHidden);
  const shown = counted.filter((one) => !one.isHidden);
  const others = countsOf(inBatches(hidden.flatMap(({ values }) => values)));
  const isTold = hidden.length === 0 || peopleIn(others) >= FEWEST_SHOWN;
  const everybody = sumOf([...shown.map(({ counts }) => counts), others]);
  return {
    groups: counted.map(({ isHidden, counts }) =>
      isHidden || peopleIn(counts) === 0 ? undefined : counts,
    ),
    others: isTold && hidden.length > 0 ? others : undefined,
    everybody: isTold && peopleIn(everybody) > 0 ? everybody : undefined,
    withheld: counted.flatMap(({ isHidden }, place) => (isHidden ? [place] : [])),
  };
}

/** Things in the order in which they came, up to the last that makes three: a later report has none more, or three. */
function inBatches<One>(things: readonly One[]): readonly One[] {
  return things.slice(0, things.length - (things.length % FEWEST_SHOWN));
}

/** Those of a group of whom anything is told of a statement: under anonymity as many as answered in threes. */
export function countedPeople(
  criterionId: string,
  { people, isAnonymous }: Pick<Group, 'people' | 'isAnonymous'>,
): Group['people'] {
  if (!isAnonymous) return people;
  const answering = people.filter(({ answers }) => ownEntry(answers, criterionId)?.value);
  const last = inBatches(answering).at(-1);
  return last === undefined ? [] : people.slice(0, people.indexOf(last) + 1);
}

function answersOf(criterionId: string, { people }: Pick<Group, 'people'>): readonly AnswerValue[] {
  return people.flatMap(({ answers }) => ownEntry(answers, criterionId)?.value ?? []);
}
