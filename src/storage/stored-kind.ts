import type { BadValue } from '#core/record/parse-record.ts';
import { isGroup, ownValue, type Path } from '#core/record/read-at.ts';
import type { Recorded, RecordKind } from '#core/record/record-kind.ts';

/** What checks and migrates records of a kind: large, and fetched only when it is needed. */
export interface RecordReader<Item> {
  /** A record of this or an older version of the site; undefined where it is none. */
  readonly read: (stored: unknown) => Item | undefined;
  /** What is wrong with the part of a record that a path leads into. */
  readonly problemAt: (item: Item, path: Path) => BadValue | undefined;
  /** What is wrong with a record as a whole. */
  readonly problemIn: (item: Item) => BadValue | undefined;
  /** A record after changes, with what is written down of them. */
  note?(before: Item, after: Item, by?: string): Item;
}

/** A kind of record with what storing it takes. */
export interface StoredKind<Item extends Recorded, Change> extends RecordKind<Item, Change> {
  /** The object store it lies in. */
  readonly store:
    | 'assessments'
    | 'policies'
    | 'checks'
    | 'logs'
    | 'workspaces'
    | 'templates'
    | 'phrases';
  /** Whether this version of the site wrote a record: it was checked on its way in, and is whole. */
  readonly isOurs: (stored: unknown) => stored is Item;
  readonly loadReader: () => Promise<RecordReader<Item>>;
}

/** What every record of a kind holds when this version of the site has written it. */
interface Marks {
  readonly format: string;
  readonly version: number;
  readonly groups: readonly string[];
  readonly lists: readonly string[];
}

/** Whether a record bears the marks of its kind: the quick look that stands in for checking every field. */
export function hasMarks(stored: unknown, { format, version, groups, lists }: Marks): boolean {
  return (
    ownValue(stored, 'format') === format &&
    ownValue(stored, 'version') === version &&
    groups.every((name) => isGroup(ownValue(stored, name))) &&
    lists.every((name) => Array.isArray(ownValue(stored, name)))
  );
}
