import {
  holds,
  type Member,
  moveMember,
  type WorkspaceChange,
  workspaceKind,
} from '#core/clients/workspace.ts';
import { type Result, succeed } from '#core/result.ts';
import { WORKSPACE_FORMAT, WORKSPACE_FORMAT_VERSION } from '#schema/record/record-formats.ts';
import type { Workspace } from '#schema/record/workspace.ts';
import { openDatabase } from './database.ts';
import { attempt, type StorageFailure } from './failure.ts';
import { loadReaderOf } from './load-reader.ts';
import { tellRecords } from './record-channel.ts';
import { hasMarks, type StoredKind } from './stored-kind.ts';
import { listRecords } from './stored-records.ts';

const MARKS = {
  format: WORKSPACE_FORMAT,
  version: WORKSPACE_FORMAT_VERSION,
  groups: ['members'],
  lists: [],
};

/** Folders, as they are stored. */
export const WORKSPACES: StoredKind<Workspace, WorkspaceChange> = {
  ...workspaceKind,
  store: 'workspaces',
  isOurs: (stored): stored is Workspace => hasMarks(stored, MARKS),
  loadReader: () =>
    loadReaderOf(async () => (await import('#core/clients/parse-workspace.ts')).workspaceFormat),
};

/**
 * Moves a record into a folder, or out of all where none is named: in one transaction, so that two windows
 * never leave it in two folders.
 */
export function moveRecord(
  member: Member,
  into: string | undefined,
  at: string,
): Promise<Result<true, StorageFailure>> {
  return attempt(async () => {
    const transaction = (await openDatabase()).transaction('workspaces', 'readwrite');
    const stored = (await transaction.store.getAll()).filter(WORKSPACES.isOurs);
    const changed = moveMember(stored, member, into, at);
    await Promise.all([
      ...changed.map((workspace) => transaction.store.put(workspace)),
      transaction.done,
    ]);
    for (const { id } of changed) tellRecords({ what: 'changed', kind: workspaceKind.name, id });
    return succeed(true);
  });
}

/** Puts a record of the same kind into the folder, if any, that another one lies in. */
export async function layBeside(member: Member, id: string): Promise<Result<true, StorageFailure>> {
  const listed = await listRecords(WORKSPACES);
  if (!listed.ok) return listed;
  const folder = listed.value.records.find((workspace) => holds(workspace, member));
  if (folder === undefined) return succeed(true);
  return moveRecord({ ...member, id }, folder.id, new Date().toISOString());
}
