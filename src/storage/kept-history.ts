import { NO_HISTORY, type UndoHistory } from '#core/record/undo-history.ts';
import { ownName } from './site-root.ts';

/** What undo and redo know of one record in this window: kept for the next page in it, and for a reload. */
const historyKey = (kind: string, id: string) => ownName(`undo-${kind}-${id}`);

/** What this window has done to a record, and can take back. */
export function readHistory(kind: string, id: string): UndoHistory {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(historyKey(kind, id)) ?? 'null');
    const { done, undone } = Object(kept) as Partial<UndoHistory>;
    return Array.isArray(done) && Array.isArray(undone) ? { done, undone } : NO_HISTORY;
  } catch {
    return NO_HISTORY;
  }
}

/** Keeps it as long as the window is open; where there is no room for all of it, the later steps. */
export function writeHistory(kind: string, id: string, history: UndoHistory): void {
  let { done, undone } = history;
  for (let tries = 0; tries < 8; tries += 1) {
    try {
      sessionStorage.setItem(historyKey(kind, id), JSON.stringify({ done, undone }));
      return;
    } catch {
      done = done.slice(Math.ceil(done.length / 2));
      undone = undone.slice(Math.ceil(undone.length / 2));
    }
  }
}

/** Forgets it, because the record is no longer there. */
export function dropHistory(kind: string, id: string): void {
  try {
    sessionStorage.removeItem(historyKey(kind, id));
  } catch {
    // Not reachable, so nothing stands there either.
  }
}
