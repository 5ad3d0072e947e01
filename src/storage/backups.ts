import { type Result, succeed } from '#core/result.ts';
import { type Backup, openDatabase } from './database.ts';
import { attempt, type StorageFailure } from './failure.ts';
import { ownName } from './site-root.ts';

const channelName = () => ownName('backups');

/** What is known of the saved files, by the id of the assessment. */
export function listBackups(): Promise<Result<ReadonlyMap<string, Backup>, StorageFailure>> {
  return attempt(async () => {
    const database = await openDatabase();
    const backups = await database.getAll('backups');
    return succeed(new Map(backups.map((backup) => [backup.id, backup])));
  });
}

/** What is known of the saved file of one assessment. */
export function readBackup(id: string): Promise<Result<Backup | undefined, StorageFailure>> {
  return attempt(async () => {
    const database = await openDatabase();
    return succeed(await database.get('backups', id));
  });
}

/** Notes what became of the saved file of an assessment; every page that shows it is told. */
export function noteBackup(
  id: string,
  fields: { [Name in keyof Omit<Backup, 'id'>]: Backup[Name] | undefined },
): Promise<Result<true, StorageFailure>> {
  return attempt(async () => {
    const database = await openDatabase();
    const transaction = database.transaction('backups', 'readwrite');
    const before = await transaction.store.get(id);
    const entries = Object.entries({ ...before, ...fields }).filter(([, value]) => value);
    await Promise.all([
      transaction.store.put({ ...Object.fromEntries(entries), id }),
      transaction.done,
    ]);
    const channel = new BroadcastChannel(channelName());
    channel.postMessage(id);
    channel.close();
    return succeed(true);
  });
}

/** Calls when something was noted, here or in another tab. Gives back what ends it. */
export function watchBackups(onChange: () => void): () => void {
  const channel = new BroadcastChannel(channelName());
  channel.onmessage = onChange;
  return () => channel.close();
}
