import type { Attachment } from '#schema/record/attachment.ts';
import { openDatabase } from '../database.ts';
import { afterSweep } from '../open-pages.ts';

/** Where a piece lies until the whole file is there: beside it, under a hash that no file has. */
const keyOf = ({ id, hash }: Attachment, at: number): [string, string] => [id, `${hash}.${at}`];

/** The place of the whole file that a key belongs to. */
export const wholeOf = (key: string): string => key.replace(/\.\d+$/, '');

export async function readPiece(one: Attachment, at: number): Promise<Blob | undefined> {
  return (await (await openDatabase()).get('attachments', keyOf(one, at)))?.blob;
}

/** Keeps a piece that arrived, so that after a cut it is not fetched again. */
export async function storePiece(one: Attachment, at: number, blob: Blob): Promise<void> {
  await afterSweep();
  const [id, hash] = keyOf(one, at);
  await (await openDatabase()).put('attachments', { id, hash, blob });
}

/** Takes the pieces out, once the whole file is there or is known to be damaged. */
export async function dropPieces(one: Attachment, count: number): Promise<void> {
  const transaction = (await openDatabase()).transaction('attachments', 'readwrite');
  for (let at = 0; at < count; at += 1) await transaction.store.delete(keyOf(one, at));
  await transaction.done;
}
