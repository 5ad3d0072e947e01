import { attachmentType } from '#core/bundle/attachment-type.ts';
import { type Result, succeed } from '#core/result.ts';
import { sha256 } from '#export/bundle/sha-256.ts';
import type { Attachment } from '#schema/record/attachment.ts';
import { LINE_LIMIT } from '#schema/record/format.ts';
import { type AttachmentContent, storeAttachments } from '#storage/attachments.ts';
import type { StorageFailure } from '#storage/failure.ts';

/** Stores files and gives back what an assessment records of them. All are stored, or none. */
export async function keepFiles(
  files: readonly File[],
): Promise<Result<readonly Attachment[], StorageFailure>> {
  const contents = await Promise.all(files.map(describe));
  const stored = await storeAttachments(contents);
  return stored.ok ? succeed(contents.map(({ attachment }) => attachment)) : stored;
}

async function describe(file: File): Promise<AttachmentContent> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const checked = attachmentType(file);
  const type = checked.ok ? checked.value : '';
  return {
    attachment: {
      id: crypto.randomUUID(),
      hash: await sha256(bytes),
      name: file.name.slice(0, LINE_LIMIT),
      type,
      size: bytes.length,
    },
    // A copy of its own: the user's file may change or go away.
    blob: new Blob([bytes], { type }),
  };
}
