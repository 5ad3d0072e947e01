import type { Recorded } from '#core/record/record-kind.ts';
import { fail, type Result, succeed } from '#core/result.ts';
import { openDatabase } from './database.ts';
import { attempt, type StorageFailure } from './failure.ts';
import { tellRecords } from './record-channel.ts';
import type { StoredKind } from './stored-kind.ts';

/** Why a whole record could not be read again, if it could not. */
export async function refusal<Item extends Recorded>(
  kind: StoredKind<Item, never>,
  record: Item,
): Promise<StorageFailure | undefined> {
  const reader = await kind.loadReader().catch(() => undefined);
  const bad = reader?.problemIn(record);
  return bad && { code: 'storage-refused', path: bad.path, problem: bad.problem };
}

/**
 * Stores a new record under its id. Nothing that lies there is written over: `instead` makes the record,
 * under an id of its own, that is stored then. Without it nothing is stored, and undefined given back.
 */
export function addRecord<Item extends Recorded>(
  kind: StoredKind<Item, never>,
  record: Item,
  instead?: (record: Item) => Item,
): Promise<Result<Item | undefined, StorageFailure>> {
  return attempt(async () => {
    const refused = await refusal(kind, record);
    if (refused) return fail(refused);
    const database = await openDatabase();
    const transaction = database.transaction(kind.store, 'readwrite');
    const isFree = (await transaction.store.getKey(record.id)) === undefined;
    const added = isFree ? record : instead?.(record);
    if (added) await transaction.store.add(added);
    await transaction.done;
    if (added) tellRecords({ what: 'changed', kind: kind.name, id: added.id });
    return succeed(added);
  });
}
