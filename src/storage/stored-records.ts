import { isGroup } from '#core/record/read-at.ts';
import type { Recorded } from '#core/record/record-kind.ts';
import { fail, type Result, succeed } from '#core/result.ts';
import { refusal } from './add-record.ts';
import { openDatabase } from './database.ts';
import { attempt, type StorageFailure } from './failure.ts';
import { signedBy } from './preferences.ts';
import { tellRecords } from './record-channel.ts';
import { dropJournal, readJournals } from './record-journal.ts';
import { storeJournals } from './record-store.ts';
import type { StoredKind } from './stored-kind.ts';
import { readerFor, writeEdits } from './write-record.ts';

/** What lies in the list: records that can be read, and the ids of those that cannot. */
export interface StoredList<Item> {
  readonly records: readonly Item[];
  readonly unreadable: readonly string[];
}

/** Every record of a kind in this browser, the last changed first. */
export function listRecords<Item extends Recorded, Change>(
  kind: StoredKind<Item, Change>,
): Promise<Result<StoredList<Item>, StorageFailure>> {
  return attempt(async () => {
    await storeJournals(kind);
    const database = await openDatabase();
    const records: Item[] = [];
    const unreadable: string[] = [];
    for (const stored of await database.getAll(kind.store)) {
      const record = (await readerFor(kind, stored))(stored);
      if (record) records.push(record);
      else unreadable.push(stored.id);
    }
    records.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
    return succeed({ records, unreadable });
  });
}

/**
 * Stores a record as a whole in place of the one under its id, of which `keep` makes the copy that
 * stays.
 */
export function putRecord<Item extends Recorded>(
  kind: StoredKind<Item, never>,
  record: Item,
  keep?: (replaced: Item) => Item,
): Promise<Result<Item, StorageFailure>> {
  return attempt(async () => {
    const refused = await refusal(kind, record);
    if (refused) return fail(refused);
    if (keep) await storeJournals(kind, record.id);
    const database = await openDatabase();
    const there = await database.get(kind.store, record.id);
    const read = await readerFor(kind, there ?? record);
    const transaction = database.transaction([kind.store, 'teams'], 'readwrite');
    const records = transaction.objectStore(kind.store);
    const replaced = read(await records.get(record.id));
    const copies = replaced && keep ? [keep(replaced)] : [];
    await Promise.all([
      ...[...copies, record].map((one) => records.put(one)),
      // What was put in place of it as a whole is not what the team works on.
      transaction.objectStore('teams').delete(record.id),
      transaction.done,
    ]);
    tellRecords({ what: 'changed', kind: kind.name, id: record.id });
    return succeed(record);
  });
}

/** Makes one change to what is stored now, from outside of a session. */
export async function changeRecord<Item extends Recorded, Change>(
  kind: StoredKind<Item, Change>,
  id: string,
  change: Change,
  at: string,
): Promise<Result<Item, StorageFailure>> {
  await storeJournals(kind, id);
  const dated = { edits: kind.editsOf(change), at, ...signedBy() };
  const written = await writeEdits(kind, id, [dated]);
  if (!written.ok) return written;
  if (written.value === undefined) return fail({ code: 'storage-gone' });
  const [refused] = written.value.refused;
  return refused ? fail(refused.why) : succeed(written.value.record);
}

/** Takes a record out of this browser, with what pages wrote down of it. Gives back what was stored, to bring it back. */
export function removeRecord<Item extends Recorded, Change>(
  kind: StoredKind<Item, Change>,
  id: string,
): Promise<Result<Item | undefined, StorageFailure>> {
  return attempt(async () => {
    await storeJournals(kind, id);
    const database = await openDatabase();
    const there = await database.get(kind.store, id);
    const read = await readerFor(kind, there);
    const transaction = database.transaction([kind.store, 'teams'], 'readwrite');
    const records = transaction.objectStore(kind.store);
    const stored = await records.get(id);
    const teams = transaction.objectStore('teams');
    await Promise.all([records.delete(id), teams.delete(id), transaction.done]);
    for (const { key } of readJournals(kind.name, id)) dropJournal(key);
    tellRecords({ what: 'removed', kind: kind.name, id });
    return succeed(isGroup(stored) ? read(stored) : undefined);
  });
}
