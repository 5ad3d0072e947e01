import { applyChange, type Change, invertChange } from '#core/assessment/change.ts';
import { currentFinal, isAllowedWhenFinal } from '#core/assessment/finality.ts';
import { fail, type Result, succeed } from '#core/result.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import {
  type DatedChange,
  loadAssessment,
  saveAssessment,
  writeChanges,
} from './assessment-store.ts';
import type { StorageFailure } from './failure.ts';
import { clearJournal, readJournal } from './journal.ts';
import { stayOpen } from './open-pages.ts';
import { readUserName } from './preferences.ts';
import { startHistory } from './undo-history.ts';
import { startQueue, type WriteQueue } from './write-queue.ts';

/** Whether what is on the screen is also stored. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly failure: StorageFailure };

export interface SessionState {
  readonly assessment: Assessment;
  readonly save: SaveState;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** An assessment that is open in this tab. Every change goes through it. */
export interface AssessmentSession {
  readonly state: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Makes a change now and stores it: at once, or within half a second while text is typed. */
  readonly apply: (change: Change, pace?: 'now' | 'typing') => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Stores what still waits. Resolves when it is stored or has failed. */
  readonly flush: () => Promise<void>;
  /** Stores the whole assessment as it is on the screen: the way back after a failure. */
  readonly saveAgain: () => Promise<void>;
  /** The page is being left: what waits is kept for the next one. */
  readonly leave: () => void;
}

interface Surroundings {
  /** The instant, as an ISO string. */
  readonly now: () => string;
}

/** Opens a stored assessment. Changes that an earlier page left in a hurry are stored first. */
export async function openSession(
  id: string,
  { now }: Surroundings,
): Promise<Result<AssessmentSession, StorageFailure>> {
  stayOpen();
  const left = readJournal<DatedChange>(id);
  const loaded = left.length > 0 ? await writeChanges(id, left) : await loadAssessment(id);
  if (!loaded.ok) return fail(loaded.failure);
  clearJournal(id);
  return succeed(startSession(loaded.value, now));
}

interface Holder extends Pick<AssessmentSession, 'state' | 'subscribe'> {
  readonly show: (part: Partial<SessionState>) => void;
}

/** Holds the state and tells who listens. */
function startHolder(opened: Assessment): Holder {
  const listeners = new Set<() => void>();
  let current: SessionState = {
    assessment: opened,
    save: { kind: 'saved', at: opened.updatedAt },
    canUndo: false,
    canRedo: false,
  };
  return {
    state: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show(part) {
      current = { ...current, ...part };
      for (const listener of listeners) listener();
    },
  };
}

interface Storing extends Pick<WriteQueue, 'add' | 'flush' | 'leave'> {
  readonly saveAgain: () => Promise<void>;
}

/** Keeps what is shown and what is stored together, with what other tabs store in between. */
function startStoring({ id }: Assessment, { state, show }: Holder): Storing {
  const channel = new BroadcastChannel(`redress-${id}`);
  const showSaved = (assessment: Assessment) => {
    const isAll = queue.isEmpty();
    channel.postMessage('changed');
    show({
      assessment: queue.onTopOf(assessment),
      save: isAll ? { kind: 'saved', at: assessment.updatedAt } : { kind: 'saving' },
    });
  };
  const showFailed = (failure: StorageFailure) => show({ save: { kind: 'failed', failure } });
  const queue = startQueue(id, { onStored: showSaved, onFailed: showFailed });
  channel.onmessage = async () => {
    const loaded = await loadAssessment(id);
    if (loaded.ok) show({ assessment: queue.onTopOf(loaded.value) });
  };
  return {
    ...queue,
    async saveAgain() {
      const { assessment } = state();
      const saved = await saveAssessment(assessment);
      if (!saved.ok) return showFailed(saved.failure);
      queue.clear();
      showSaved(assessment);
    },
  };
}

/** The field that a change is about, so that a word that is typed is one step back. */
function fieldName(change: Change): string {
  const target = change.kind === 'answer' ? change.criterionId : 'id' in change ? change.id : '';
  const fields = 'fields' in change ? Object.keys(change.fields ?? {}) : [];
  return [change.kind, target, ...fields].join(' ');
}

function startSession(opened: Assessment, now: () => string): AssessmentSession {
  const history = startHistory(fieldName);
  const holder = startHolder(opened);
  const storing = startStoring(opened, holder);
  const { state, subscribe, show } = holder;

  function record(change: Change, pace: 'now' | 'typing'): void {
    const { assessment, save } = state();
    if (currentFinal(assessment) && !isAllowedWhenFinal(change)) return;
    const at = now();
    const by = readUserName();
    storing.add({ change, at, by }, pace);
    show({
      assessment: applyChange(assessment, change, at, by),
      save: save.kind === 'failed' ? save : { kind: 'saving' },
      canUndo: history.canUndo(),
      canRedo: history.canRedo(),
    });
  }
  const invert = (change: Change) => invertChange(state().assessment, change);
  const step = (change: Change | undefined) => change && record(change, 'now');
  const { flush, leave, saveAgain } = storing;
  return {
    state,
    subscribe,
    apply(change, pace = 'now') {
      history.record(invert(change), pace === 'typing');
      record(change, pace);
    },
    undo: () => step(history.undo(invert)),
    redo: () => step(history.redo(invert)),
    flush,
    leave,
    saveAgain,
  };
}
