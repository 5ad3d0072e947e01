import { type DBSchema, type IDBPDatabase, openDB, type StoreNames } from 'idb';
import type { DatedEdits } from '#core/record/edit.ts';
import { ownPrefix } from './site-root.ts';

/** Changing this name hides everything anyone has stored. */
export const databaseName = ownPrefix;

/** Raised only to add or drop stores: the records inside carry a version of their own. */
const DATABASE_VERSION = 10;

interface RedressDatabase extends DBSchema {
  /** As stored: unchecked until it is read, because an older version of the site may have written it. */
  assessments: { key: string; value: StoredRecord };
  /** The contents of attachments, by id and hash of the content. */
  attachments: { key: [id: string, hash: string]; value: { id: string; hash: string; blob: Blob } };
  /** When an assessment was last saved to a file, and the file that is kept up to date, if any. */
  backups: { key: string; value: Backup };
  /** Policy drafts, unchecked until they are read. */
  policies: { key: string; value: StoredRecord };
  /** Checks of policies, unchecked until they are read. */
  checks: { key: string; value: StoredRecord };
  /** Complaint registers, unchecked until they are read. */
  logs: { key: string; value: StoredRecord };
  /** Folders of clients, unchecked until they are read. */
  workspaces: { key: string; value: StoredRecord };
  /** Templates, unchecked until they are read. */
  templates: { key: string; value: StoredRecord };
  /** Wordings of findings and actions, unchecked until they are read. */
  phrases: { key: string; value: StoredRecord };
  /** The identity of the firm that makes the papers: one at most. */
  brands: { key: string; value: StoredRecord };
  /** The team in which an assessment is worked on, by the assessment's id. */
  teams: { key: string; value: TeamRow };
  /** What came from the team so far, by the assessment's id. */
  teamStates: { key: string; value: { readonly id: string; readonly state: unknown } };
  /** What was changed here and no other device of the team is known to have. */
  outbox: { key: number; value: OutboxRow };
}

/** A team as this device knows it. */
export interface TeamRow {
  /** Id of the assessment. */
  readonly id: string;
  /** Names the team to the engine; says nothing. */
  readonly stream: string;
  /** The key under which everything is locked, as text. */
  readonly key: string;
  /** The key was made of a phrase, which the invitation leaves out. */
  readonly hasPhrase: boolean;
  readonly user?: string;
  readonly password?: string;
  /** Names this device to the team. */
  readonly sender: string;
  /** When the last places of the order were taken in here, in milliseconds of this device's clock. */
  readonly recent: readonly (readonly [seq: number, at: number])[];
  /** What was locked to be sent, and is sent so until it has come back: rows of the outbox up to one. */
  readonly sealed?: { readonly upTo: number; readonly id: string; readonly bytes: Uint8Array };
}

/** Changes of one writing that wait for the team. */
export interface OutboxRow {
  readonly n?: number;
  readonly id: string;
  readonly dated: readonly DatedEdits[];
  readonly decided?: readonly string[];
  readonly moved?: boolean;
}

/** A record as it lies in the database: of all its fields only the id is sure. */
interface StoredRecord {
  readonly id: string;
}

/** What is known of the saved file of one assessment. */
export interface Backup {
  /** Id of the assessment. */
  readonly id: string;
  /** ISO instant of what was saved: the assessment's last change by then. */
  readonly savedAt?: string;
  /** The file into which every change is written. */
  readonly file?: FileSystemFileHandle;
}

/** Every store, with the version of the database since which it is there and the key of what lies in it. */
const STORES: readonly (readonly [
  since: number,
  name: StoreNames<RedressDatabase>,
  keyPath: string | string[],
])[] = [
  [1, 'assessments', 'id'],
  [2, 'attachments', ['id', 'hash']],
  [2, 'backups', 'id'],
  [3, 'policies', 'id'],
  [4, 'checks', 'id'],
  [5, 'logs', 'id'],
  [7, 'workspaces', 'id'],
  [7, 'templates', 'id'],
  [8, 'phrases', 'id'],
  [9, 'brands', 'id'],
  [10, 'teams', 'id'],
  [10, 'teamStates', 'id'],
  [10, 'outbox', 'n'],
];

let opening: Promise<IDBPDatabase<RedressDatabase>> | undefined;

/** The open database; opened on first use, and again after the browser closed it. */
export async function openDatabase(): Promise<IDBPDatabase<RedressDatabase>> {
  const forget = () => {
    opening = undefined;
  };
  // Some private windows have no databases at all.
  if (typeof indexedDB === 'undefined') throw new DOMException('no database', 'SecurityError');
  opening ??= openDB<RedressDatabase>(databaseName(), DATABASE_VERSION, {
    upgrade(database, before) {
      for (const [since, name, keyPath] of STORES)
        if (before < since)
          database.createObjectStore(name, { keyPath, autoIncrement: name === 'outbox' });
    },
    // Another tab wants a newer database, or to delete it: give way at once, it would wait for us.
    blocking(_current, _wanted, event) {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  }).catch((cause: unknown) => {
    forget();
    throw cause;
  });
  return opening;
}
