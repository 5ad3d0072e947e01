import { useState } from 'react';
import type { NamedRecord } from '#core/record/copy-record.ts';
import type { Result } from '#core/result.ts';
import { useTurns } from '#islands/shared/use-turns.ts';
import type { StorageFailure } from '#storage/failure.ts';
import { loadRecord } from '#storage/record-store.ts';
import type { ListKind } from './list-kind.ts';
import type { Records } from './use-records.ts';

/** Where the opening of a file stands. Nothing is stored before the user has seen what it holds. */
export type Import<Item, Opened, Failure> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly name: string; readonly failure: Failure }
  | { readonly kind: 'locked'; readonly file: File; readonly isWrong: boolean }
  | {
      readonly kind: 'shown';
      readonly name: string;
      readonly opened: Opened;
      /** What lies under its id in this browser. */
      readonly here: Here<Item>;
    }
  | { readonly kind: 'done'; readonly record: Item };

/** The record under an id, or that there is none, or none that this version of the site can read. */
type Here<Item> = Item | 'nothing' | 'unreadable';

/** How files of a kind of record are read, and what of them is stored beside the record. */
export interface ImportKind<Item, Opened, Failure> {
  readonly read: (file: File, passphrase?: string) => Promise<Result<Opened, Failure>>;
  readonly recordOf: (opened: Opened) => Item;
  readonly keep?: (opened: Opened) => Promise<Result<true, StorageFailure>>;
}

/** The opening of files, step by step. */
export interface Importing<Item, Opened, Failure> {
  readonly state: Import<Item, Opened, Failure>;
  readonly openFile: (file: File, passphrase?: string) => Promise<void>;
  /** Stores what was shown beside what is here. */
  readonly add: () => Promise<void>;
  /** Stores what was shown in place of what is here, of which a copy under `copyName` is kept. */
  readonly replace: (copyName: string) => Promise<void>;
  readonly dismiss: () => void;
}

async function findHere<Item extends NamedRecord, Change>(
  { stored }: ListKind<Item, Change>,
  { id }: Item,
): Promise<Here<Item>> {
  const loaded = await loadRecord(stored, id);
  if (loaded.ok) return loaded.value;
  return loaded.failure.code === 'storage-gone' ? 'nothing' : 'unreadable';
}

/** What a file holds, and what lies under its id here; or why it cannot be opened. */
async function lookInto<
  Item extends NamedRecord,
  Change,
  Opened,
  Failure extends { readonly code: string },
>(
  kind: ListKind<Item, Change>,
  { read, recordOf }: Pick<ImportKind<Item, Opened, Failure>, 'read' | 'recordOf'>,
  file: File,
  passphrase: string | undefined,
): Promise<Import<Item, Opened, Failure>> {
  const { name } = file;
  const opened = await read(file, passphrase);
  if (opened.ok) {
    const here = await findHere(kind, recordOf(opened.value));
    return { kind: 'shown', name, opened: opened.value, here };
  }
  const { failure } = opened;
  const isWrong = failure.code === 'passphrase-wrong';
  if (isWrong || failure.code === 'passphrase-needed') return { kind: 'locked', file, isWrong };
  return { kind: 'refused', name, failure };
}

/** Reads a file, checks it, shows what is in it, and stores it when the user says so. */
export function useImport<
  Item extends NamedRecord,
  Change,
  Opened,
  Failure extends { readonly code: string },
>(
  kind: ListKind<Item, Change>,
  { add, replace, fail }: Records<Item>,
  { read, recordOf, keep }: ImportKind<Item, Opened, Failure>,
): Importing<Item, Opened, Failure> {
  const [state, setState] = useState<Import<Item, Opened, Failure>>({ kind: 'idle' });
  const begin = useTurns();

  async function store(way: (record: Item) => Promise<Item | undefined>): Promise<void> {
    if (state.kind !== 'shown') return;
    const kept = await keep?.(state.opened);
    if (kept && !kept.ok) return fail(kept.failure);
    const record = await way(recordOf(state.opened));
    if (record) setState({ kind: 'done', record });
  }
  return {
    state,
    async openFile(file, passphrase) {
      const isLast = begin();
      setState({ kind: 'reading' });
      const found = await lookInto(kind, { read, recordOf }, file, passphrase);
      if (isLast()) setState(found);
    },
    add: () => store(add),
    replace: (copyName) => store((record) => replace(record, copyName)),
    dismiss() {
      begin();
      setState({ kind: 'idle' });
    },
  };
}
