import { strToU8 } from 'fflate';
import { recordPath, WORKSPACE_PATH } from '#core/bundle/layout.ts';
import { memberKey } from '#core/clients/workspace.ts';
import { formatRecordFile } from '#core/record/format-record-file.ts';
import type { Workspace } from '#schema/record/workspace.ts';
import { sha256 } from './sha-256.ts';
import type { WorkspaceRecord } from './workspace-record.ts';
import { attachedFiles, type BundledFile, type Contents, packFiles } from './write-bundle.ts';

interface Source {
  readonly folder: Workspace;
  readonly records: readonly WorkspaceRecord[];
  readonly contents: Contents;
}

async function asFile(path: string, record: object): Promise<BundledFile> {
  const bytes = strToU8(formatRecordFile(record)) as Uint8Array<ArrayBuffer>;
  return { path, sha256: await sha256(bytes), bytes };
}

/**
 * The bytes of a folder as one file, a zip: the folder, each record that lies in it, the files that they
 * refer to once each, and a manifest. Of the folder's members only those that are in the file are named.
 * @param createdAt ISO instant, written into the manifest and the zip
 */
export async function writeWorkspace(
  { folder, records, contents }: Source,
  createdAt: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const keys = records.map(({ kind, item }) => [memberKey({ kind, id: item.id }), true] as const);
  const members = Object.fromEntries(keys);
  const assessments = records.flatMap((one) => (one.kind === 'assessment' ? [one.item] : []));
  const files = await Promise.all([
    asFile(WORKSPACE_PATH, { ...folder, members }),
    ...records.map(({ item }, position) => asFile(recordPath(position + 1), item)),
  ]);
  return packFiles([...files, ...attachedFiles(assessments, contents)], createdAt);
}
