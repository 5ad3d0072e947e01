import type { DatedEdits, Edit } from './edit.ts';
import type { Path } from './read-at.ts';

/** What every record has. */
export interface Recorded {
  readonly id: string;
  /** ISO instant of the last change. */
  readonly updatedAt: string;
}

/** A kind of record: all that one store, session, history and list need to know of it. */
export interface RecordKind<Item extends Recorded, Change> {
  /** Names the kind in what is kept; changing it loses what a page wrote down in its last moment. */
  readonly name: string;
  /** What a change sets, field by field. Reads changes that an older version wrote down too. */
  readonly editsOf: (change: Change) => readonly Edit[];
  /** The record as edits find it: with what older records lack where the edits lead. */
  readonly asFound: (item: Item, edits: readonly Edit[]) => Item;
  /** The record after edits that were made together, with what follows from them. */
  readonly apply: (item: Item, edits: DatedEdits) => Item;
  /** Whether the record, as it stands, may be changed at that place. */
  readonly isAllowed: (item: Item, path: Path) => boolean;
  /** Whether a change at that place is taken back by "undo". */
  readonly isUndoable: (path: Path) => boolean;
  /** The entry that a path leads into, where half of it would be none. */
  readonly entryOf: (path: Path) => Path | undefined;
  /** Whether what stands at a path is one value to whoever writes it, though it has parts. */
  readonly isOne: (path: Path) => boolean;
}

/** Whether a record as it stands may be changed by edits that were made together. */
export function mayApply<Item extends Recorded>(
  { isAllowed }: Pick<RecordKind<Item, never>, 'isAllowed'>,
  item: Item,
  { edits }: Pick<DatedEdits, 'edits'>,
): boolean {
  return edits.every(({ path }) => isAllowed(item, path));
}
