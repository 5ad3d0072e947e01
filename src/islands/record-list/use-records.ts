import { useState } from 'react';
import { copyRecord, type NamedRecord } from '#core/record/copy-record.ts';
import type { Result } from '#core/result.ts';
import { addRecord } from '#storage/add-record.ts';
import type { StorageFailure } from '#storage/failure.ts';
import { loadRecord } from '#storage/record-store.ts';
import { changeRecord, putRecord, removeRecord, type StoredList } from '#storage/stored-records.ts';
import { nameFrom } from '#text/name-from.ts';
import type { ListKind } from './list-kind.ts';
import { useStored } from './use-stored.ts';

/** The records of a kind in this browser, and what can be done with them. */
export interface Records<Item> {
  /** Undefined until the browser has answered. */
  readonly list: StoredList<Item> | undefined;
  readonly failure: StorageFailure | undefined;
  /** Shows why something could not be stored. */
  readonly fail: (failure: StorageFailure | undefined) => void;
  /** Stores a record beside what is here, under another id where its own is taken. Gives back what is stored. */
  readonly add: (record: Item) => Promise<Item | undefined>;
  /** Stores a record in place of the one under its id, of which a copy of that name is kept. */
  readonly replace: (record: Item, copyName: string) => Promise<Item | undefined>;
  readonly rename: (id: string, name: string) => Promise<void>;
  readonly duplicate: (id: string) => Promise<void>;
  readonly saveFile: (id: string) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** What was taken out last, and can be brought back. */
  readonly removed: Item | undefined;
  readonly bringBack: () => Promise<void>;
  /** Does something with a record as it is stored then, not as the list has read it. */
  readonly withStored: (id: string, work: (record: Item) => unknown) => Promise<void>;
}

/** The same as it was, under another id and name: it makes room for one, or stands beside it. */
function under<Item extends NamedRecord>(name: string): (record: Item) => Item {
  return (record) => copyRecord(record, { id: crypto.randomUUID(), now: record.updatedAt, name });
}

function duplicateOf<Item extends NamedRecord, Change>(
  { words, nameOf }: ListKind<Item, Change>,
  record: Item,
): Item {
  const name = nameFrom(words.copyName, { name: nameOf(record) });
  return copyRecord(record, { id: crypto.randomUUID(), now: new Date().toISOString(), name });
}

/** The records of a kind. Whatever is done is done to what is stored then, not to what the list has read. */
export function useRecords<Item extends NamedRecord, Change>(
  kind: ListKind<Item, Change>,
): Records<Item> {
  const { stored, renaming, saveFile } = kind;
  const { list, failure, fail, read } = useStored(stored);
  const [removed, setRemoved] = useState<Item>();

  /** Shows what went wrong, or what is stored now. */
  async function done<Value>(outcome: Result<Value, StorageFailure>): Promise<Value | undefined> {
    if (!outcome.ok) return void fail(outcome.failure);
    await read();
    return outcome.value;
  }
  const add = async (record: Item) => done(await addRecord(stored, record, under(record.name)));
  async function withStored(id: string, work: (record: Item) => unknown): Promise<void> {
    const loaded = await loadRecord(stored, id);
    if (loaded.ok) await work(loaded.value);
    else fail(loaded.failure);
  }
  return {
    ...{ list, failure, fail, add, removed, withStored },
    replace: async (record, copyName) => done(await putRecord(stored, record, under(copyName))),
    async rename(id, name) {
      await done(await changeRecord(stored, id, renaming(name), new Date().toISOString()));
    },
    duplicate: (id) =>
      withStored(id, async (record) => {
        const copy = await add(duplicateOf(kind, record));
        if (copy) await kind.onCopied?.(record, copy);
      }),
    saveFile: (id) => withStored(id, saveFile),
    async remove(id) {
      const gone = await done(await removeRecord(stored, id));
      if (gone) setRemoved(gone);
    },
    async bringBack() {
      if (removed && (await add(removed))) setRemoved(undefined);
    },
  };
}
