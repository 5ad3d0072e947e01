import type { Change } from '#core/assessment/change.ts';
import { byOrder, isFoundBy, isInState, standingOf } from '#core/clients/standing.ts';
import type { View } from '#islands/assessment/folders/ListTools.tsx';
import type { Folders } from '#islands/assessment/folders/use-folders.ts';
import type { ListKind } from '#islands/record-list/list-kind.ts';
import type { Assessment } from '#schema/record/assessment.ts';

interface Shown {
  readonly kind: ListKind<Assessment, Change>;
  readonly folders: Folders;
  readonly today: string;
  readonly language: string;
}

/** The assessments that are looked at, in the order that is wished for. */
export function shownOf(
  all: readonly Assessment[],
  { typed, state, order }: View,
  { kind, folders, today, language }: Shown,
): readonly Assessment[] {
  const placed = all
    .filter(({ id }) => folders.shows({ kind: 'assessment', id }))
    .filter((one) => isFoundBy(typed, [one.name, one.organisation, kind.nameOf(one)]))
    .map((assessment) => ({
      ...{ assessment, name: kind.nameOf(assessment), updatedAt: assessment.updatedAt },
      standing: standingOf(assessment, today),
    }))
    .filter(({ standing }) => state === '' || isInState(standing, state));
  return placed.sort(byOrder(order, language)).map(({ assessment }) => assessment);
}
