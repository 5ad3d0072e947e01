import { allAttachments } from '#core/bundle/attachments.ts';
import { memberKey } from '#core/clients/workspace.ts';
import type { WorkspaceRecord } from '#export/bundle/workspace-record.ts';
import type { Workspace } from '#schema/record/workspace.ts';
import { ASSESSMENTS } from '#storage/assessments.ts';
import { readAttachments } from '#storage/attachments.ts';
import { noteBackup } from '#storage/backups.ts';
import { LOGS } from '#storage/complaint-logs.ts';
import { downloadFile } from '#storage/files.ts';
import { POLICIES } from '#storage/policies.ts';
import { CHECKS } from '#storage/policy-checks.ts';
import { listRecords } from '#storage/stored-records.ts';
import { fileName } from '#text/file-name.ts';

/** What lies in a folder, as it is stored now. */
async function recordsIn({ members }: Workspace): Promise<readonly WorkspaceRecord[]> {
  const [assessments, policies, checks, logs] = await Promise.all([
    listRecords(ASSESSMENTS),
    listRecords(POLICIES),
    listRecords(CHECKS),
    listRecords(LOGS),
  ]);
  const all: readonly WorkspaceRecord[] = [
    ...(assessments.ok ? assessments.value.records : []).map(
      (item) => ({ kind: 'assessment', item }) as const,
    ),
    ...(policies.ok ? policies.value.records : []).map(
      (item) => ({ kind: 'policy', item }) as const,
    ),
    ...(checks.ok ? checks.value.records : []).map(
      (item) => ({ kind: 'policy-check', item }) as const,
    ),
    ...(logs.ok ? logs.value.records : []).map(
      (item) => ({ kind: 'complaint-log', item }) as const,
    ),
  ];
  return all.filter(({ kind, item }) => Object.hasOwn(members, memberKey({ kind, id: item.id })));
}

/** Hands a folder with all that lies in it to the user as one file. */
export async function saveFolder(folder: Workspace): Promise<void> {
  const { writeWorkspace } = await import('#export/bundle/write-workspace.ts');
  const records = await recordsIn(folder);
  const assessments = records.flatMap((one) => (one.kind === 'assessment' ? [one.item] : []));
  const contents = await readAttachments(assessments.flatMap(allAttachments));
  const now = new Date().toISOString();
  const bytes = await writeWorkspace(
    { folder, records, contents: contents.ok ? contents.value : new Map() },
    now,
  );
  const named = { name: folder.name, organisation: '', updatedAt: now };
  downloadFile(fileName(named, 'redress', 'folder'), bytes, 'application/zip');
  for (const { id, updatedAt } of assessments) await noteBackup(id, { savedAt: updatedAt });
}
