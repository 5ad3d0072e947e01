import type { DatedEdits } from '#core/record/edit.ts';
import type { Recorded } from '#core/record/record-kind.ts';
import type { StorageFailure } from './failure.ts';
import { newJournalKey, writeJournal } from './record-journal.ts';
import type { StoredKind } from './stored-kind.ts';
import { applyAllowed, type RefusedEdits, type Written, writeEdits } from './write-record.ts';

/** How long typed text may wait before it is written, in milliseconds. Choices do not wait. */
const TEXT_DELAY = 300;

/** What the queue tells: what is stored now, or why it is not. */
interface Listener<Item> {
  readonly onStored: (stored: Item) => void;
  /** Some of it was not stored, because the record was closed to it meanwhile. */
  readonly onLocked: () => void;
  readonly onFailed: (failure: StorageFailure) => void;
}

/** Changes on their way into the database. */
export interface WriteQueue<Item> {
  /** Names this queue to other windows. */
  readonly name: string;
  readonly add: (dated: DatedEdits, pace: 'now' | 'typing') => void;
  readonly isEmpty: () => boolean;
  /** What is stored, with what still waits on top: so that two windows end equal. */
  readonly onTopOf: (stored: Item) => Item;
  /** Stores what still waits. Resolves when it is stored or has failed. */
  readonly flush: () => Promise<void>;
  /** Forgets what waits. */
  readonly clear: () => void;
  /** Writes down at once what waits, for the next page to store: leaving does not wait for a database. */
  readonly leave: () => void;
}

/** What goes on waiting: what the record could not be read with, until it is put right. */
function stillWaiting(refused: readonly RefusedEdits[]): readonly RefusedEdits[] {
  return refused.filter(({ why }) => why.code !== 'storage-locked');
}

/** Says what came of a writing: what is stored now, and what is not. */
function tell<Item>(
  { onStored, onLocked, onFailed }: Listener<Item>,
  { record, refused }: Written<Item>,
  stuck: readonly RefusedEdits[],
): void {
  onStored(record);
  if (refused.length > stuck.length) onLocked();
  if (stuck[0]) onFailed(stuck[0].why);
}

/** An empty queue for one record. */
export function startQueue<Item extends Recorded>(
  kind: StoredKind<Item, never>,
  id: string,
  listener: Listener<Item>,
): WriteQueue<Item> {
  const name = newJournalKey();
  let waiting: readonly DatedEdits[] = [];
  const journal = startJournal(name, { kind: kind.name, id });

  const { flush, soon } = startWriting(async () => {
    let stuck: readonly RefusedEdits[] = [];
    while (waiting.length > stuck.length) {
      const batch = waiting;
      const written = await writeEdits(kind, id, batch, { by: name });
      if (!written.ok) return listener.onFailed(written.failure);
      const refused = written.value?.refused ?? [];
      stuck = stillWaiting(refused);
      waiting = [...stuck.map(({ dated }) => dated), ...waiting.slice(batch.length)];
      journal.keepUp(waiting);
      if (written.value) tell(listener, written.value, stuck);
    }
  });
  return {
    name,
    flush,
    add(dated, pace) {
      waiting = [...waiting, dated];
      soon(pace);
    },
    isEmpty: () => waiting.length === 0,
    onTopOf: (stored) => applyAllowed(kind, stored, waiting).record,
    clear() {
      waiting = [];
      journal.write(waiting);
    },
    leave: () => journal.write(waiting),
  };
}

/** What a page that is being left writes down of its queue. */
function startJournal(key: string, of: Parameters<typeof writeJournal>[1]) {
  let isWritten = false;
  const write = (waiting: readonly DatedEdits[]) => {
    isWritten = waiting.length > 0;
    writeJournal(key, of, waiting);
  };
  return {
    write,
    /** After each batch: the page may end before the next one, and what still waits stays written down. */
    keepUp(waiting: readonly DatedEdits[]) {
      if (isWritten) write(waiting);
    },
  };
}

/** Writes one batch after the other: soon, or now. */
function startWriting(write: () => Promise<void>) {
  let writing: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    writing ??= write().finally(() => {
      writing = undefined;
    });
    return writing;
  };
  return {
    flush,
    soon(pace: 'now' | 'typing') {
      // The score is drawn first: storing begins after this event's own work.
      if (pace === 'now') setTimeout(() => void flush(), 0);
      else timer ??= setTimeout(() => void flush(), TEXT_DELAY);
    },
  };
}
