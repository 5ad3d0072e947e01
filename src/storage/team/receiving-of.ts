import type { Recorded } from '#core/record/record-kind.ts';
import type { Receiving } from '#core/team/receive.ts';
import { ASSESSMENT_FORMAT_VERSION } from '#schema/record/format.ts';
import type { StoredKind } from '../stored-kind.ts';

/** What it takes to receive records of a kind: every device must judge alike, so the checker is no option here. */
export async function receivingOf<Item extends Recorded>(
  kind: StoredKind<Item, never>,
): Promise<Receiving<Item>> {
  const checker = await kind.loadReader();
  return {
    kind: {
      ...kind,
      apply(item, dated) {
        const applied = kind.apply(item, dated);
        return checker.note?.(item, applied, dated.by) ?? applied;
      },
    },
    version: ASSESSMENT_FORMAT_VERSION,
    isReadable: (record, edits) =>
      edits.every(({ path }) => checker.problemAt(record, path) === undefined),
  };
}
