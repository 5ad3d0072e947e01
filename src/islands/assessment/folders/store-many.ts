import { allAttachments } from '#core/bundle/attachments.ts';
import { createWorkspace, memberKey } from '#core/clients/workspace.ts';
import { copyRecord, type NamedRecord } from '#core/record/copy-record.ts';
import { type Result, succeed } from '#core/result.ts';
import type { OpenedRecord } from '#export/bundle/open-any.ts';
import type { Workspace } from '#schema/record/workspace.ts';
import { addRecord } from '#storage/add-record.ts';
import { ASSESSMENTS } from '#storage/assessments.ts';
import { storeAttachments } from '#storage/attachments.ts';
import { LOGS } from '#storage/complaint-logs.ts';
import type { StorageFailure } from '#storage/failure.ts';
import { PHRASES } from '#storage/phrases.ts';
import { POLICIES } from '#storage/policies.ts';
import { CHECKS } from '#storage/policy-checks.ts';
import { loadRecord } from '#storage/record-store.ts';
import type { StoredKind } from '#storage/stored-kind.ts';
import { putRecord } from '#storage/stored-records.ts';
import { TEMPLATES } from '#storage/templates.ts';
import { moveRecord, WORKSPACES } from '#storage/workspaces.ts';

/** What becomes of a record that is here already: it stays, both are kept, or the file's takes its place and a copy stays. */
export type IfHere = 'leave' | 'both' | 'replace';

/** Whatever the kind of a record, it is stored in the same way. */
const STORED = {
  assessment: ASSESSMENTS,
  policy: POLICIES,
  'policy-check': CHECKS,
  'complaint-log': LOGS,
  template: TEMPLATES,
  phrase: PHRASES,
} as unknown as Readonly<Record<OpenedRecord['kind'], StoredKind<NamedRecord, never>>>;

/** What lies under the id of a record in this browser: when it was changed, that there is none, or none that can be read. */
export async function findHere({
  kind,
  item,
}: OpenedRecord): Promise<{ readonly updatedAt: string } | 'nothing' | 'unreadable'> {
  const loaded = await loadRecord(STORED[kind], item.id);
  if (loaded.ok) return loaded.value;
  return loaded.failure.code === 'storage-gone' ? 'nothing' : 'unreadable';
}

async function storeFiles(record: OpenedRecord): Promise<Result<true, StorageFailure>> {
  if (record.kind !== 'assessment') return succeed(true);
  const blobs = allAttachments(record.item).flatMap((attachment) => {
    const bytes = record.contents.get(attachment.hash);
    return bytes ? [{ attachment, blob: new Blob([bytes], { type: attachment.type }) }] : [];
  });
  return storeAttachments(blobs);
}

/** Stores a record that was opened. Gives back what is stored then; undefined where what is here stays. */
async function storeRecord(
  record: OpenedRecord,
  ifHere: IfHere,
  copyName: (name: string) => string,
): Promise<Result<NamedRecord | undefined, StorageFailure>> {
  const kept = await storeFiles(record);
  if (!kept.ok) return kept;
  const kind = STORED[record.kind];
  const item: NamedRecord = record.item;
  const beside = (one: NamedRecord, name: string) =>
    copyRecord(one, { id: crypto.randomUUID(), now: one.updatedAt, name });
  if (ifHere === 'replace')
    return putRecord(kind, item, (replaced) => beside(replaced, copyName(replaced.name)));
  return addRecord(kind, item, ifHere === 'both' ? (one) => beside(one, one.name) : undefined);
}

/** The folder under the id that a file names, made where it is not there. */
async function folderFor(folder: Workspace): Promise<Result<string, StorageFailure>> {
  const { id, name, createdAt: now } = folder;
  const added = await addRecord(WORKSPACES, createWorkspace({ id, now }, name));
  return added.ok ? succeed(id) : added;
}

/** What was stored of many records. */
export interface StoredMany {
  readonly stored: number;
  readonly left: number;
}

/** Where records go: what of them the file says lies in its folder, and the folder here. */
interface Into {
  readonly folder: Workspace;
  readonly id: string;
}

/** What is here already and stays may lie in another folder by now: only what was stored is moved. */
async function layInto(
  into: Into | undefined,
  { kind, item }: OpenedRecord,
  stored: NamedRecord | undefined,
): Promise<Result<true, StorageFailure>> {
  if (kind === 'template' || kind === 'phrase') return succeed(true);
  const isNamed = into && Object.hasOwn(into.folder.members, memberKey({ kind, id: item.id }));
  if (!isNamed || stored === undefined) return succeed(true);
  return moveRecord({ kind, id: stored.id }, into.id, new Date().toISOString());
}

/** Stores what a file holds, and puts into its folder what the file says lies in it. */
export async function storeAll(
  records: readonly OpenedRecord[],
  folder: Workspace | undefined,
  ifHere: IfHere,
  copyName: (name: string) => string,
): Promise<Result<StoredMany, StorageFailure>> {
  const made = folder && (await folderFor(folder));
  if (made && !made.ok) return made;
  const into = folder && made && { folder, id: made.value };
  let stored = 0;
  for (const record of records) {
    const done = await storeRecord(record, ifHere, copyName);
    if (!done.ok) return done;
    if (done.value) stored += 1;
    const laid = await layInto(into, record, done.value);
    if (!laid.ok) return laid;
  }
  return succeed({ stored, left: records.length - stored });
}
