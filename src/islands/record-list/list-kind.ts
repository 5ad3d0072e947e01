import type { PluralForms } from '#core/message.ts';
import type { NamedRecord } from '#core/record/copy-record.ts';
import type { StoredKind } from '#storage/stored-kind.ts';

/** The words of a list, whatever lies in it. */
export interface ListWords {
  /** On the button that opens a record, where there is one beside its name. */
  readonly open?: string;
  readonly rename: string;
  readonly renameLabel: string;
  readonly renameSave: string;
  readonly cancel: string;
  readonly duplicate: string;
  readonly copyName: string;
  readonly saveFile: string;
  readonly delete: string;
  readonly deleted: string;
  readonly undoDelete: string;
  readonly unreadable: PluralForms;
  readonly actionOn: string;
}

/** A kind of record as it lies in a list. */
export interface ListKind<Item extends NamedRecord, Change> {
  readonly stored: StoredKind<Item, Change>;
  readonly words: ListWords;
  readonly nameOf: (item: Item) => string;
  /** The page on which it is opened. */
  readonly address: (item: Item) => string;
  /** The change that gives it another name. */
  readonly renaming: (name: string) => Change;
  /** Hands it to the user as a file. */
  readonly saveFile: (item: Item) => void;
  /** Told of a copy that was made, with what it is a copy of. */
  readonly onCopied?: (of: Item, copy: Item) => Promise<unknown>;
}
