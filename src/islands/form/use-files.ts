import { useRef, useState } from 'react';
import { type AttachmentRefusal, attachmentType } from '#core/bundle/attachment-type.ts';
import type { Attachment } from '#schema/record/attachment.ts';
import { ATTACHMENT_LIMIT } from '#schema/record/format.ts';
import type { StorageFailure } from '#storage/failure.ts';
import { keepFiles } from './keep-files.ts';

/** Why a file is not taken. */
export type FileRefusal = AttachmentRefusal | { readonly code: 'tooMany'; readonly name: string };

export interface FormFiles {
  /** Those that could not be stored yet. */
  readonly waiting: readonly File[];
  readonly refusals: readonly FileRefusal[];
  readonly failure: StorageFailure | undefined;
  readonly add: (files: readonly File[]) => void;
  readonly take: (file: File) => void;
  /** Stores what waits and resolves when all is done; false where something could not be stored. */
  readonly storeAll: () => Promise<boolean>;
}

/** Those of some files that are taken, and why the others are not. */
function sortOut(files: readonly File[], room: number) {
  const checked = files.map((file) => ({ file, type: attachmentType(file) }));
  const good = checked.flatMap(({ file, type }) => (type.ok ? [file] : []));
  const refusals: FileRefusal[] = [
    ...checked.flatMap(({ type }) => (type.ok ? [] : [type.failure])),
    ...good.slice(room).map(({ name }) => ({ code: 'tooMany', name }) as const),
  ];
  return { taken: good.slice(0, room), refusals };
}

/**
 * The files of a form that is open. Each is stored as soon as it is added, so that it is there after a
 * reload as the text is; what finds no room waits in the form until it is kept.
 */
export function useFiles(
  held: () => number,
  onStored: (added: readonly Attachment[]) => void,
): FormFiles {
  const [waiting, setWaiting] = useState<readonly File[]>([]);
  const [refusals, setRefusals] = useState<readonly FileRefusal[]>([]);
  const [failure, setFailure] = useState<StorageFailure>();
  const working = useRef<Promise<boolean>>(Promise.resolve(true));
  const still = useRef<readonly File[]>([]);
  const show = (files: readonly File[]) => {
    still.current = files;
    setWaiting(files);
  };
  const store = async () => {
    const files = still.current;
    if (files.length === 0) return true;
    const kept = await keepFiles(files);
    setFailure(kept.ok ? undefined : kept.failure);
    if (!kept.ok) return false;
    show(still.current.filter((file) => !files.includes(file)));
    onStored(kept.value);
    return true;
  };
  const storeAll = () => {
    working.current = working.current.then(store);
    return working.current;
  };
  const add = (files: readonly File[]) => {
    const room = Math.max(0, ATTACHMENT_LIMIT - held() - still.current.length);
    const sorted = sortOut(files, room);
    setRefusals(sorted.refusals);
    show([...still.current, ...sorted.taken]);
    void storeAll();
  };
  const take = (file: File) => show(still.current.filter((one) => one !== file));
  return { waiting, refusals, failure, add, take, storeAll };
}
