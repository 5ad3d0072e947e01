import type { DatedEdits } from '#core/record/edit.ts';
import { ownName } from './site-root.ts';

/** Changing this name loses what a page wrote down in its last moment. */
const prefix = () => ownName('journal-');

/** What one page wrote down of one record, under a key of its own: no other page clears it unread. */
export interface Journal {
  readonly key: string;
  readonly kind: string | undefined;
  readonly id: string;
  /** Edits with their instants; a change with its instant where an older version of the site wrote it. */
  readonly entries: readonly unknown[];
  /** As it stands, to see whether it has been written anew meanwhile. */
  readonly text: string;
}

/** A key for the journal of one page. */
export function newJournalKey(): string {
  return `${prefix()}${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
}

/** Whether a key of localStorage is that of a journal. */
export function isJournalKey(key: string | null): boolean {
  return key?.startsWith(prefix()) ?? false;
}

/**
 * Writes down, at once, what the database has not confirmed. A page that is being closed cannot wait
 * for IndexedDB; whoever opens or lists the record next stores what stands here.
 */
export function writeJournal(
  key: string,
  { kind, id }: { readonly kind: string; readonly id: string },
  entries: readonly DatedEdits[],
): void {
  try {
    if (entries.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify({ kind, id, entries }));
  } catch {
    // No room or no permission: the save state has said so already.
  }
}

/** The journal that a text under a key of localStorage is; undefined where it is none. */
export function asJournal(key: string, text: string): Journal | undefined {
  try {
    const written: unknown = JSON.parse(text);
    // An older version of the site kept one journal for each record, under its id.
    if (Array.isArray(written))
      return { key, kind: undefined, id: key.slice(prefix().length), entries: written, text };
    const { kind, id, entries } = Object(written) as Partial<Journal>;
    if (typeof kind !== 'string' || typeof id !== 'string' || !Array.isArray(entries)) return;
    return { key, kind, id, entries, text };
  } catch {
    return undefined;
  }
}

/** What pages wrote down of records of a kind and was not stored since; those of one record, where it is named. */
export function readJournals(kind: string, id?: string): readonly Journal[] {
  try {
    return Object.keys(localStorage)
      .filter(isJournalKey)
      .flatMap((key) => asJournal(key, localStorage.getItem(key) ?? '') ?? [])
      .filter((one) => one.kind === undefined || one.kind === kind)
      .filter((one) => id === undefined || one.id === id);
  } catch {
    return [];
  }
}

/** Forgets a journal, unless it was written anew since it was read. */
export function dropJournal(key: string, text?: string): void {
  try {
    if (text === undefined || localStorage.getItem(key) === text) localStorage.removeItem(key);
  } catch {
    // Not reachable, so nothing stands there either.
  }
}
