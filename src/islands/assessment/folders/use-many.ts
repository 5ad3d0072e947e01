import { useState } from 'react';
import type { BundleFailure } from '#core/bundle/layout.ts';
import type { OpenedAny, OpenedRecord } from '#export/bundle/open-any.ts';
import { workerReader } from '#islands/shared/reading/read-in-worker.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import { useTurns } from '#islands/shared/use-turns.ts';
import type { Workspace } from '#schema/record/workspace.ts';
import type { StorageFailure } from '#storage/failure.ts';
import { readBytes } from '#storage/read-file.ts';
import { nameFrom } from '#text/name-from.ts';
import type { AnyReadings } from './any-readings.ts';
import { findHere, type IfHere, type StoredMany, storeAll } from './store-many.ts';

const readAny = workerReader<AnyReadings>(
  () => new Worker(new URL('./any-worker.ts', import.meta.url), { type: 'module' }),
);

/** How a record of a file stands to what is here. */
export type Standing = 'new' | 'same' | 'older' | 'newer' | 'unreadable';

/** One line of what is to be confirmed: a record of a file, or why there is none. */
export type Line =
  | {
      readonly file: string;
      readonly record: OpenedRecord;
      readonly folder: Workspace | undefined;
      readonly standing: Standing;
    }
  | { readonly file: string; readonly failure: BundleFailure };

export type Many =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | {
      readonly kind: 'shown';
      readonly lines: readonly Line[];
      readonly folders: readonly Workspace[];
    }
  | ({ readonly kind: 'done' } & StoredMany);

async function standingOf(record: OpenedRecord): Promise<Standing> {
  const here = await findHere(record);
  if (here === 'nothing') return 'new';
  if (here === 'unreadable') return 'unreadable';
  const order = record.item.updatedAt.localeCompare(here.updatedAt);
  if (order === 0) return 'same';
  return order < 0 ? 'older' : 'newer';
}

async function linesOf(file: string, opened: OpenedAny): Promise<readonly Line[]> {
  const { records, refused, folder } = opened;
  return [
    ...(await Promise.all(
      records.map(async (record) => ({ file, record, folder, standing: await standingOf(record) })),
    )),
    ...refused.map(({ name, failure }) => ({ file: `${file}: ${name}`, failure })),
  ];
}

/** So much of a file shows what it is: a folder's own name stands at the beginning of its zip. */
const HEAD = 1_000_000;
const MARKS =
  /workspace\.json|"redress-(policy|policy-check|complaint-register|template|wording|workspace)"/;

/** Whether a single file is to be confirmed like many: the file of a folder, or none of an assessment. */
async function isLikeMany(file: File): Promise<boolean> {
  const head = await file
    .slice(0, HEAD)
    .arrayBuffer()
    .catch(() => new ArrayBuffer(0));
  return MARKS.test(new TextDecoder('latin1').decode(head));
}

/** Files as a way leads to them: one of an assessment is opened by itself. */
export async function isOpenedAlone(files: readonly File[]): Promise<boolean> {
  const [first, ...more] = files;
  return first !== undefined && more.length === 0 && !(await isLikeMany(first));
}

interface Read {
  readonly lines: readonly Line[];
  readonly folders: readonly Workspace[];
}

async function readOne(file: File): Promise<Read> {
  const bytes = await readBytes(file);
  const opened = bytes.ok ? await readAny('any', { bytes: bytes.value }) : bytes;
  if (!opened.ok) return { lines: [{ file: file.name, failure: opened.failure }], folders: [] };
  const { folder } = opened.value;
  return { lines: await linesOf(file.name, opened.value), folders: folder ? [folder] : [] };
}

/** Reads many files one after the other and shows what they are; nothing is stored before the person says so. */
export function useMany(fail: (failure: StorageFailure | undefined) => void) {
  const { beforeReplacing } = useWords('files');
  const [state, setState] = useState<Many>({ kind: 'idle' });
  const begin = useTurns();
  return {
    state,
    async open(files: readonly File[]) {
      const isLast = begin();
      const read: Read[] = [];
      for (const [done, file] of files.entries()) {
        if (!isLast()) return;
        setState({ kind: 'reading', done, total: files.length });
        read.push(await readOne(file));
      }
      const lines = read.flatMap((one) => one.lines);
      const folders = read.flatMap((one) => one.folders);
      if (isLast()) setState({ kind: 'shown', lines, folders });
    },
    async store(ifHere: IfHere) {
      if (state.kind !== 'shown') return;
      const copyName = (name: string) => nameFrom(beforeReplacing, { name });
      const counts = { stored: 0, left: 0 };
      for (const folder of [...state.folders, undefined]) {
        const records = state.lines.flatMap((line) =>
          'record' in line && line.folder === folder ? [line.record] : [],
        );
        const done = await storeAll(records, folder, ifHere, copyName);
        if (!done.ok) return fail(done.failure);
        counts.stored += done.value.stored;
        counts.left += done.value.left;
      }
      setState({ kind: 'done', ...counts });
    },
    dismiss() {
      begin();
      setState({ kind: 'idle' });
    },
  };
}

export type ManyFiles = ReturnType<typeof useMany>;
