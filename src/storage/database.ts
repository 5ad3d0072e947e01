import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** Changing this name hides everything anyone has stored. */
export const DATABASE_NAME = 'redress';

/** Raised only to add or drop stores: the records inside carry a version of their own. */
const DATABASE_VERSION = 1;

interface RedressDatabase extends DBSchema {
  /** As stored: unchecked until it is read, because an older version of the site may have written it. */
  assessments: { key: string; value: Readonly<Record<string, unknown>> };
}

let opening: Promise<IDBPDatabase<RedressDatabase>> | undefined;

/** The open database; opened on first use, and again after the browser closed it. */
export function openDatabase(): Promise<IDBPDatabase<RedressDatabase>> {
  const forget = () => {
    opening = undefined;
  };
  opening ??= openDB<RedressDatabase>(DATABASE_NAME, DATABASE_VERSION, {
    upgrade(database) {
      database.createObjectStore('assessments', { keyPath: 'id' });
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
