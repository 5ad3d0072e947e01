/** Changing this name loses what a page wrote down in its last moment. */
const journalKey = (id: string) => `redress-journal-${id}`;

/**
 * Writes down, at once, the changes that the database has not confirmed. A page that is being closed
 * cannot wait for IndexedDB; the next one to open the assessment stores what stands here.
 */
export function writeJournal(id: string, changes: readonly unknown[]): void {
  if (changes.length === 0) return;
  try {
    localStorage.setItem(journalKey(id), JSON.stringify(changes));
  } catch {
    // No room or no permission: the save state has said so already.
  }
}

/** The changes that were written down and not stored since; none when there is no readable journal. */
export function readJournal<Dated>(id: string): readonly Dated[] {
  try {
    const changes: unknown = JSON.parse(localStorage.getItem(journalKey(id)) ?? '[]');
    return Array.isArray(changes) ? changes : [];
  } catch {
    return [];
  }
}

/** Forgets the journal once its changes are stored. */
export function clearJournal(id: string): void {
  try {
    localStorage.removeItem(journalKey(id));
  } catch {
    // Not reachable, so nothing stands there either.
  }
}
