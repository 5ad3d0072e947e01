import { plainName } from '#core/tables/read-cell.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Perspective } from '#schema/record/perspective.ts';

type Record = Pick<Assessment, 'perspectives' | 'handedOut'>;

/** Those who answer as one, told apart by what they are called; letter case and blanks do not count. */
export interface Group {
  readonly label: string;
  /** Somebody of it was promised anonymity, so all of it has it. */
  readonly isAnonymous: boolean;
  readonly people: readonly Perspective[];
}

/** The groups that have answered, in the order of their first answers. */
export function groupsOf(assessment: Record): readonly Group[] {
  const byName = new Map<string, Perspective[]>();
  for (const one of Object.values(assessment.perspectives ?? {})) {
    const name = plainName(one.group);
    byName.set(name, [...(byName.get(name) ?? []), one]);
  }
  return [...byName.values()].map((people) => {
    const label = people[0]?.group.trim() ?? '';
    return { label, people, isAnonymous: isPromised(assessment, label) };
  });
}

/** Whether a group was promised anonymity, at any time: a promise is not taken back by a later hand-out. */
export function isPromised({ perspectives = {}, handedOut = {} }: Record, group: string): boolean {
  const name = plainName(group);
  return [...Object.values(perspectives), ...Object.values(handedOut)].some(
    (one) => one.isAnonymous === true && plainName(one.group ?? '') === name,
  );
}

/** What groups are called so far, each once: those that have answered, and those that something is out to. */
export function groupNames({ perspectives = {}, handedOut = {} }: Record): readonly string[] {
  const all = [...Object.values(perspectives), ...Object.values(handedOut)];
  const named = all.flatMap(({ group = '' }) => (group.trim() ? [group.trim()] : []));
  return [...new Map(named.toReversed().map((one) => [plainName(one), one])).values()].toReversed();
}
