import type { DatedEdits, Edit } from '#core/record/edit.ts';
import type { Recorded } from '#core/record/record-kind.ts';
import { fail, type Result, succeed } from '#core/result.ts';
import { openDatabase } from './database.ts';
import { attempt, type StorageFailure } from './failure.ts';
import { dropJournal, type Journal, readJournals, writeJournal } from './record-journal.ts';
import type { StoredKind } from './stored-kind.ts';
import { readerFor, writeEdits } from './write-record.ts';

/** What a page wrote down, as edits: an older version of the site wrote whole changes. */
function editsIn<Item extends Recorded, Change>(
  kind: StoredKind<Item, Change>,
  { entries }: Journal,
): readonly DatedEdits[] {
  return entries.flatMap((entry) => {
    try {
      const { change, edits, ...dated } = entry as DatedEdits & { readonly change?: Change };
      const read: readonly Edit[] = change === undefined ? edits : kind.editsOf(change);
      return read.every(({ path }) => Array.isArray(path)) ? [{ ...dated, edits: read }] : [];
    } catch {
      return [];
    }
  });
}

/**
 * Stores what pages wrote down as they were closed: of one record, where it is named. What cannot be
 * stored stays written down.
 */
export async function storeJournals<Item extends Recorded, Change>(
  kind: StoredKind<Item, Change>,
  id?: string,
): Promise<void> {
  for (const journal of readJournals(kind.name, id)) {
    const written = await writeEdits(kind, journal.id, editsIn(kind, journal));
    if (!written.ok) continue;
    dropJournal(journal.key, journal.text);
    const refused = written.value?.refused ?? [];
    const left = refused.map(({ dated }) => dated);
    if (left.length > 0) writeJournal(journal.key, { kind: kind.name, id: journal.id }, left);
  }
}

/** One record, brought up to the newest format, with what a page wrote down last. */
export function loadRecord<Item extends Recorded, Change>(
  kind: StoredKind<Item, Change>,
  id: string,
): Promise<Result<Item, StorageFailure>> {
  return attempt(async () => {
    await storeJournals(kind, id);
    const database = await openDatabase();
    const stored = await database.get(kind.store, id);
    if (stored === undefined) return fail({ code: 'storage-gone' });
    const record = (await readerFor(kind, stored))(stored);
    return record ? succeed(record) : fail({ code: 'storage-unreadable' });
  });
}
