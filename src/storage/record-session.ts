import { type Edit, narrowed } from '#core/record/edit.ts';
import type { Recorded } from '#core/record/record-kind.ts';
import { mayApply } from '#core/record/record-kind.ts';
import { type Move, redo, type UndoHistory, undo, withStep } from '#core/record/undo-history.ts';
import { fail, type Result, succeed } from '#core/result.ts';
import type { StorageFailure } from './failure.ts';
import { dropHistory, readHistory, writeHistory } from './kept-history.ts';
import { stayOpen } from './open-pages.ts';
import { signedBy } from './preferences.ts';
import { loadRecord } from './record-store.ts';
import { type Holder, startHolder } from './session-state.ts';
import { type Storing, startStoring } from './session-storing.ts';
import type { StoredKind } from './stored-kind.ts';

/** A record that is open in this window. Every change goes through it. */
export interface RecordSession<Item, Change> extends Pick<Holder<Item>, 'state' | 'subscribe'> {
  /**
   * Makes a change now and stores it: at once, or within half a second while text is typed. Only what
   * differs is stored: from what is shown, or from the record as it was when a form was opened on it.
   */
  readonly apply: (change: Change, pace?: 'now' | 'typing', from?: Item) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Stores what still waits. Resolves when it is stored or has failed. */
  readonly flush: () => Promise<void>;
  /** Tries again to store what waits, after a failure. */
  readonly saveAgain: () => Promise<void>;
  /** Makes a change that is worked out from all that is stored, such as its fingerprint; worked out anew while other windows go on storing. */
  readonly applyTo: Storing<Item, Change>['applyTo'];
  /** The page is being left: what waits, and what can be undone, is kept for the next one. */
  readonly leave: () => void;
  /** The page is shown again after it was left: it takes in what happened meanwhile. */
  readonly comeBack: () => Promise<void>;
}

interface Surroundings {
  /** The instant, as an ISO string. */
  readonly now: () => string;
}

/** Opens a stored record. What an earlier page wrote down as it was closed is stored first. */
export async function openSession<Item extends Recorded, Change>(
  kind: StoredKind<Item, Change>,
  id: string,
  { now }: Surroundings,
): Promise<Result<RecordSession<Item, Change>, StorageFailure>> {
  stayOpen();
  const loaded = await loadRecord(kind, id);
  return loaded.ok ? succeed(startSession(kind, loaded.value, now)) : fail(loaded.failure);
}

/** Remembers the steps of this window, and makes the ones back. */
function startSteps<Item extends Recorded>(
  kind: StoredKind<Item, never>,
  { id }: Item,
  { state, show }: Holder<Item>,
) {
  let history = readHistory(kind.name, id);
  const showSteps = (next: UndoHistory, left = 0) => {
    history = next;
    show({
      canUndo: history.done.length > 0,
      canRedo: history.undone.length > 0,
      left,
    });
  };
  showSteps(history);
  return {
    note(edits: readonly Edit[], before: Item, isTyping: boolean) {
      showSteps(withStep(history, kind, edits, [before, state().record], isTyping));
    },
    /** The edits that take the step, where the record may take them now. */
    take(step: (history: UndoHistory, record: Item) => Move): readonly Edit[] {
      const move = step(history, state().record);
      if (!mayApply(kind, state().record, move)) return [];
      showSteps(move.history, move.left);
      return move.edits;
    },
    keep: () => writeHistory(kind.name, id, history),
    readAgain: () => showSteps(readHistory(kind.name, id)),
    drop: () => dropHistory(kind.name, id),
  };
}

function startSession<Item extends Recorded, Change>(
  kind: StoredKind<Item, Change>,
  opened: Item,
  now: () => string,
): RecordSession<Item, Change> {
  const holder = startHolder(opened);
  const { state, subscribe, show } = holder;
  const steps = startSteps(kind, opened, holder);
  const storing = startStoring(kind, holder, now);
  const { flush, saveAgain, applyTo } = storing;

  /** Shows edits and stores them. Gives back whether the record takes any. */
  function make(edits: readonly Edit[], pace: 'now' | 'typing'): boolean {
    const { record, save } = state();
    if (edits.length === 0 || !mayApply(kind, record, { edits })) return false;
    const dated = { edits, at: now(), ...signedBy() };
    storing.add(dated, pace);
    show({
      record: kind.apply(record, dated),
      save: save.kind === 'failed' ? save : { kind: 'saving' },
      // Whoever it was closed to is told anew, where it is closed still.
      isLockedOut: false,
    });
    return true;
  }
  return {
    ...{ state, subscribe, flush, saveAgain, applyTo },
    apply(change, pace = 'now', from = state().record) {
      const before = state().record;
      const edits = kind.editsOf(change).flatMap((edit) => narrowed(from, edit, kind.isOne));
      if (make(edits, pace)) steps.note(edits, before, pace === 'typing');
    },
    undo: () => void make(steps.take(undo), 'now'),
    redo: () => void make(steps.take(redo), 'now'),
    ...leaving(steps, storing),
  };
}

/** What becomes of a session when its page is left or shown again. */
function leaving<Item, Change>(
  steps: Pick<ReturnType<typeof startSteps>, 'keep' | 'drop' | 'readAgain'>,
  storing: Storing<Item, Change>,
): Pick<RecordSession<Item, Change>, 'leave' | 'comeBack'> {
  return {
    leave() {
      if (storing.isGone()) return steps.drop();
      storing.leave();
      steps.keep();
    },
    async comeBack() {
      steps.readAgain();
      await storing.readAgain();
    },
  };
}
