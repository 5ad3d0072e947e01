import { applyChange } from '#core/assessment/change.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { type DatedChange, writeChanges } from './assessment-store.ts';
import type { StorageFailure } from './failure.ts';
import { clearJournal, writeJournal } from './journal.ts';

/** How long typed text may wait before it is written, in milliseconds. Choices do not wait. */
const TEXT_DELAY = 300;

/** What the queue tells: what is stored now, or why it is not. */
interface Listener {
  readonly onStored: (stored: Assessment) => void;
  readonly onFailed: (failure: StorageFailure) => void;
}

/** Changes on their way into the database. */
export interface WriteQueue {
  readonly add: (change: DatedChange, pace: 'now' | 'typing') => void;
  readonly isEmpty: () => boolean;
  /** What is stored, with what still waits on top: so that two tabs end equal. */
  readonly onTopOf: (stored: Assessment) => Assessment;
  /** Stores what still waits. Resolves when it is stored or has failed. */
  readonly flush: () => Promise<void>;
  /** Forgets what waits, because it has been stored another way. */
  readonly clear: () => void;
  /** Writes down at once what waits, for the next page to store: leaving does not wait for a database. */
  readonly leave: () => void;
}

/** An empty queue for one assessment. */
export function startQueue(id: string, listener: Listener): WriteQueue {
  let waiting: readonly DatedChange[] = [];
  let writing: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function writeWaiting(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting;
      const written = await writeChanges(id, batch);
      if (!written.ok) return listener.onFailed(written.failure);
      waiting = waiting.slice(batch.length);
      clearJournal(id);
      listener.onStored(written.value);
    }
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    writing ??= writeWaiting().finally(() => {
      writing = undefined;
    });
    return writing;
  }

  return {
    add(change, pace) {
      waiting = [...waiting, change];
      // The score is drawn first: storing begins after this event's own work.
      if (pace === 'now') setTimeout(() => void flush(), 0);
      else timer ??= setTimeout(() => void flush(), TEXT_DELAY);
    },
    isEmpty: () => waiting.length === 0,
    onTopOf: (stored) =>
      waiting.reduce((before, { change, at, by }) => applyChange(before, change, at, by), stored),
    flush,
    clear() {
      waiting = [];
      clearJournal(id);
    },
    leave: () => writeJournal(id, waiting),
  };
}
