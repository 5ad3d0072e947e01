import type { Recorded } from '#core/record/record-kind.ts';
import type { Conflict, Version } from '#core/team/team-state.ts';
import { placeKey } from '#core/team/team-state.ts';
import { signedBy } from '../preferences.ts';
import type { StoredKind } from '../stored-kind.ts';
import { writeEdits } from '../write-record.ts';

/** Settles a conflict for all: by what stands, or by a version in its place. */
export async function decideConflict<Item extends Recorded>(
  kind: StoredKind<Item, never>,
  id: string,
  { path }: Conflict,
  taken?: Version,
): Promise<boolean> {
  const edits = taken === undefined ? [] : [{ path, value: taken.value }];
  const dated = { edits, at: new Date().toISOString(), ...signedBy() };
  const written = await writeEdits(kind, id, [dated], { decided: [placeKey(path)] });
  return written.ok && written.value?.refused.length === 0;
}
