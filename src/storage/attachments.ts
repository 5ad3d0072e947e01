import { type Result, succeed } from '#core/result.ts';
import type { Attachment } from '#schema/record/attachment.ts';
import { openDatabase } from './database.ts';
import { attempt, type StorageFailure } from './failure.ts';
import { afterSweep } from './open-pages.ts';

/** The kind under which it is told that a file has arrived from a team. */
export const ATTACHMENT_NEWS = 'attachment';

type Bytes = Uint8Array<ArrayBuffer>;

/** An attachment with its content. */
export interface AttachmentContent {
  readonly attachment: Attachment;
  readonly blob: Blob;
}

/** Stores contents, all or none. To be done before the assessment refers to them. */
export function storeAttachments(
  contents: readonly AttachmentContent[],
): Promise<Result<true, StorageFailure>> {
  return attempt(async () => {
    if (contents.length === 0) return succeed(true);
    await afterSweep();
    const database = await openDatabase();
    const transaction = database.transaction('attachments', 'readwrite');
    await Promise.all([
      ...contents.map(({ attachment: { id, hash }, blob }) =>
        transaction.store.put({ id, hash, blob }),
      ),
      transaction.done,
    ]);
    return succeed(true);
  });
}

/** The content of one attachment; undefined where this browser does not have it. */
export function readAttachment({
  id,
  hash,
  type,
}: Attachment): Promise<Result<Blob | undefined, StorageFailure>> {
  return attempt(async () => {
    const database = await openDatabase();
    const stored = await database.get('attachments', [id, hash]);
    return succeed(stored?.blob.slice(0, stored.blob.size, type));
  });
}

/** The contents of attachments by their hash, as far as this browser has them. */
export function readAttachments(
  attachments: readonly Attachment[],
): Promise<Result<ReadonlyMap<string, Bytes>, StorageFailure>> {
  return attempt(async () => {
    const database = await openDatabase();
    const contents = new Map<string, Bytes>();
    for (const { id, hash } of attachments) {
      const stored = await database.get('attachments', [id, hash]);
      if (stored) contents.set(hash, new Uint8Array(await stored.blob.arrayBuffer()));
    }
    return succeed(contents);
  });
}
