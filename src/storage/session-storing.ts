import { narrowed } from '#core/record/edit.ts';
import type { Recorded } from '#core/record/record-kind.ts';
import { fail, type Result, succeed } from '#core/result.ts';
import type { StorageFailure } from './failure.ts';
import { signedBy } from './preferences.ts';
import { isAbout, watchRecords } from './record-channel.ts';
import { loadRecord } from './record-store.ts';
import type { Holder } from './session-state.ts';
import type { StoredKind } from './stored-kind.ts';
import { startQueue, type WriteQueue } from './write-queue.ts';
import { writeEdits } from './write-record.ts';

type Work<Item, Change> = (stored: Item) => Promise<Result<Change | undefined, StorageFailure>>;

/** Keeps what is shown and what is stored together. */
export interface Storing<Item, Change> extends Pick<WriteQueue<Item>, 'add' | 'flush' | 'leave'> {
  readonly saveAgain: () => Promise<void>;
  readonly applyTo: (work: Work<Item, Change>) => Promise<Result<Item, StorageFailure>>;
  readonly readAgain: () => Promise<void>;
  /** Whether the record was taken out of the browser, in another window. */
  readonly isGone: () => boolean;
}

/** So often a change is worked out anew, while other windows go on storing. */
const TRIES = 20;

/** Works a change out from what is stored and stores it; undefined where something else is stored by then. */
async function workOutOnce<Item extends Recorded, Change>(
  kind: StoredKind<Item, Change>,
  id: string,
  work: Work<Item, Change>,
  at: string,
): Promise<Result<Item | undefined, StorageFailure>> {
  const stored = await loadRecord(kind, id);
  if (!stored.ok) return stored;
  const record = stored.value;
  const change = await work(record);
  if (!change.ok) return change;
  if (change.value === undefined) return stored;
  const edits = kind.editsOf(change.value).flatMap((edit) => narrowed(record, edit, kind.isOne));
  const dated = { edits, at, ...signedBy() };
  const written = await writeEdits(kind, id, [dated], { ifStill: record });
  if (!written.ok) return written;
  const [refused] = written.value?.refused ?? [];
  return refused ? fail(refused.why) : succeed(written.value?.record);
}

async function workOut<Item extends Recorded, Change>(
  kind: StoredKind<Item, Change>,
  id: string,
  work: Work<Item, Change>,
  now: () => string,
): Promise<Result<Item, StorageFailure>> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const worked = await workOutOnce(kind, id, work, now());
    if (!worked.ok) return worked;
    if (worked.value !== undefined) return succeed(worked.value);
  }
  return fail({ code: 'storage-failed', detail: '' });
}

interface Hearing {
  readonly onChanged: () => void;
  readonly onRemoved: () => void;
}

/** Hears what other windows do to a record. */
function hearOf(kind: string, id: string, own: string, { onChanged, onRemoved }: Hearing): void {
  watchRecords((news) => {
    if (news.what === 'wiped') return onRemoved();
    if (!isAbout(news, kind) || news.id !== id || news.by === own) return;
    if (news.what === 'removed') onRemoved();
    else onChanged();
  });
}

/** Readings of what is stored, of which several may go on at once. */
function startReadings<Item extends Recorded, Change>(kind: StoredKind<Item, Change>, id: string) {
  let [reads, writes] = [0, 0];
  return {
    /** This window wrote: a reading that began before may be older. */
    outdate() {
      writes += 1;
    },
    /** What is stored; undefined where a later reading has begun, which gives it instead. */
    async latest() {
      reads += 1;
      const turn = reads;
      for (;;) {
        const before = writes;
        const loaded = await loadRecord(kind, id);
        if (turn !== reads) return undefined;
        if (before === writes) return loaded;
      }
    },
  };
}

/** What is shown of what is stored, and whether it is still there. */
function startShowing<Item extends Recorded, Change>(
  kind: StoredKind<Item, Change>,
  { state, show }: Holder<Item>,
) {
  const { id } = state().record;
  const readings = startReadings(kind, id);
  const showFailed = (failure: StorageFailure) => show({ save: { kind: 'failed', failure } });
  const showStored = (stored: Item) =>
    show({
      record: queue.onTopOf(stored),
      save: queue.isEmpty() ? { kind: 'saved', at: stored.updatedAt } : { kind: 'saving' },
    });
  const showWritten = (stored: Item) => {
    readings.outdate();
    showStored(stored);
  };
  const queue = startQueue(kind, id, {
    onStored: showWritten,
    onLocked: () => show({ isLockedOut: true }),
    onFailed: showFailed,
  });
  return {
    queue,
    showWritten,
    showFailed,
    leaveOff() {
      queue.clear();
      show({ isGone: true });
      showFailed({ code: 'storage-gone' });
    },
    async readAgain() {
      const loaded = await readings.latest();
      if (!loaded?.ok) return;
      show({ isGone: false });
      const isStuck = state().save.kind === 'failed' && !queue.isEmpty();
      if (isStuck) show({ record: queue.onTopOf(loaded.value) });
      else showStored(loaded.value);
    },
  };
}

/** Keeps what is shown and what is stored together, with what other windows store in between. */
export function startStoring<Item extends Recorded, Change>(
  kind: StoredKind<Item, Change>,
  holder: Holder<Item>,
  now: () => string,
): Storing<Item, Change> {
  const { id } = holder.state().record;
  const { queue, showWritten, showFailed, leaveOff, readAgain } = startShowing(kind, holder);
  const isGone = () => holder.state().isGone;
  hearOf(kind.name, id, queue.name, {
    onChanged: () => void readAgain(),
    onRemoved: leaveOff,
  });
  return {
    ...queue,
    ...{ isGone, readAgain },
    add(dated, pace) {
      if (!isGone()) queue.add(dated, pace);
    },
    async saveAgain() {
      if (isGone()) return;
      await queue.flush();
      const { record, save } = holder.state();
      if (save.kind !== 'failed' || save.failure.code !== 'storage-gone') return;
      // The database itself was cleared, and nobody said so: the whole of it is still on this screen.
      const { addRecord } = await import('./add-record.ts');
      const added = await addRecord(kind, record);
      if (!added.ok) return showFailed(added.failure);
      // Where another window was quicker, what waits here is stored on top of what it wrote.
      if (added.value === undefined) return queue.flush();
      queue.clear();
      showWritten(added.value);
    },
    async applyTo(work) {
      await queue.flush();
      const worked = await workOut(kind, id, work, now);
      if (worked.ok) showWritten(worked.value);
      return worked;
    },
  };
}
