import { applyChange, type Change, invertChange } from '#core/assessment/change.ts';
import { fail, type Result, succeed } from '#core/result.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import {
  type DatedChange,
  loadAssessment,
  saveAssessment,
  writeChanges,
} from './assessment-store.ts';
import type { StorageFailure } from './failure.ts';
import { clearJournal, readJournal, writeJournal } from './journal.ts';

/** How long typed text may wait before it is written, in milliseconds. Choices do not wait. */
const TEXT_DELAY = 300;

/** The longest chain of steps that can be undone. */
const UNDO_LIMIT = 500;

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
  readonly close: () => void;
}

interface Surroundings {
  /** The instant, as an ISO string. */
  readonly now: () => string;
}

interface UndoStep {
  readonly change: Change;
  /** Names the field while it is being typed in, so that a word is one step and not one per letter. */
  readonly typing: string | undefined;
}

function fieldName(change: Change): string {
  const target = change.kind === 'answer' ? change.criterionId : 'id' in change ? change.id : '';
  return [change.kind, target, ...Object.keys(change.fields)].join(' ');
}

/** Opens a stored assessment. Changes that an earlier page left in a hurry are stored first. */
export async function openSession(
  id: string,
  surroundings: Surroundings,
): Promise<Result<AssessmentSession, StorageFailure>> {
  const left = readJournal(id);
  const loaded = left.length > 0 ? await writeChanges(id, left) : await loadAssessment(id);
  if (!loaded.ok) return fail(loaded.failure);
  clearJournal(id);
  return succeed(startSession(loaded.value, surroundings));
}

function startSession(opened: Assessment, { now }: Surroundings): AssessmentSession {
  const { id } = opened;
  const channel = new BroadcastChannel(`redress-${id}`);
  const listeners = new Set<() => void>();
  let waiting: DatedChange[] = [];
  let writing: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let undoSteps: UndoStep[] = [];
  let redoSteps: UndoStep[] = [];
  let current: SessionState = {
    assessment: opened,
    save: { kind: 'saved', at: opened.updatedAt },
    canUndo: false,
    canRedo: false,
  };

  function show(part: Partial<SessionState>): void {
    current = { ...current, ...part, canUndo: undoSteps.length > 0, canRedo: redoSteps.length > 0 };
    for (const listener of listeners) listener();
  }

  /** What is stored, with what still waits on top: so that two tabs end equal. */
  function onTopOf(stored: Assessment): Assessment {
    return waiting.reduce((before, { change, at }) => applyChange(before, change, at), stored);
  }

  async function writeWaiting(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting;
      const written = await writeChanges(id, batch);
      if (!written.ok) {
        show({ save: { kind: 'failed', failure: written.failure } });
        return;
      }
      waiting = waiting.slice(batch.length);
      clearJournal(id);
      channel.postMessage('changed');
      const save: SaveState =
        waiting.length > 0 ? { kind: 'saving' } : { kind: 'saved', at: written.value.updatedAt };
      show({ assessment: onTopOf(written.value), save });
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

  function record(change: Change, pace: 'now' | 'typing'): void {
    const at = now();
    waiting = [...waiting, { change, at }];
    const isStuck = current.save.kind === 'failed';
    show({
      assessment: applyChange(current.assessment, change, at),
      save: isStuck ? current.save : { kind: 'saving' },
    });
    // The score is drawn first: storing begins after this event's own work.
    if (pace === 'now') setTimeout(() => void flush(), 0);
    else timer ??= setTimeout(() => void flush(), TEXT_DELAY);
  }

  function step(from: UndoStep[], to: UndoStep[]): void {
    const last = from.pop();
    if (last === undefined) return;
    to.push({ change: invertChange(current.assessment, last.change), typing: undefined });
    record(last.change, 'now');
  }

  async function readAgain(): Promise<void> {
    const loaded = await loadAssessment(id);
    if (loaded.ok) show({ assessment: onTopOf(loaded.value) });
  }
  channel.onmessage = () => void readAgain();

  return {
    state: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    apply(change, pace = 'now') {
      const typing = pace === 'typing' ? fieldName(change) : undefined;
      if (typing === undefined || undoSteps.at(-1)?.typing !== typing)
        undoSteps.push({ change: invertChange(current.assessment, change), typing });
      undoSteps = undoSteps.slice(-UNDO_LIMIT);
      redoSteps = [];
      record(change, pace);
    },
    undo: () => step(undoSteps, redoSteps),
    redo: () => step(redoSteps, undoSteps),
    flush,
    async saveAgain() {
      const saved = await saveAssessment(current.assessment);
      if (!saved.ok) return show({ save: { kind: 'failed', failure: saved.failure } });
      waiting = [];
      clearJournal(id);
      channel.postMessage('changed');
      show({ save: { kind: 'saved', at: current.assessment.updatedAt } });
    },
    close() {
      // Leaving the page does not wait for the database; the journal is written at once.
      writeJournal(id, waiting);
      void flush();
    },
  };
}
