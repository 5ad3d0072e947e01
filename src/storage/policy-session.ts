import {
  applyPolicyChange,
  invertPolicyChange,
  type PolicyChange,
} from '#core/policy/draft/change-policy.ts';
import { type Result, succeed } from '#core/result.ts';
import type { Policy } from '#schema/record/policy.ts';
import type { SaveState } from './assessment-session.ts';
import type { StorageFailure } from './failure.ts';
import { clearJournal, readJournal, writeJournal } from './journal.ts';
import {
  type DatedPolicyChange,
  loadPolicy,
  savePolicy,
  writePolicyChanges,
} from './policy-store.ts';
import { startHistory } from './undo-history.ts';

/** How long typed text may wait before it is written, in milliseconds. Choices do not wait. */
const TEXT_DELAY = 300;

export interface PolicyState {
  readonly policy: Policy;
  readonly save: SaveState;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** A draft that is open in this tab. Every change goes through it. */
export interface PolicySession {
  readonly state: () => PolicyState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Makes a change now and stores it: at once, or within half a second while text is typed. */
  readonly apply: (change: PolicyChange, pace?: 'now' | 'typing') => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Stores what still waits. */
  readonly flush: () => Promise<void>;
  /** The page is being left: what waits is kept for the next one. */
  readonly leave: () => void;
  /** Stores the whole draft as it is on the screen: the way back after a failure. */
  readonly saveAgain: () => Promise<void>;
}

function fieldName(change: PolicyChange): string {
  switch (change.kind) {
    case 'answer':
      return `answer ${change.questionId} ${Object.keys(change.fields).join(' ')}`;
    case 'edit':
      return `edit ${change.key}`;
    case 'settings':
      return `settings ${Object.keys(change.fields).join(' ')}`;
  }
}

/** Opens a stored draft; what an earlier page left in a hurry is stored first. `now` gives the ISO instant. */
export async function openPolicySession(
  id: string,
  now: () => string,
): Promise<Result<PolicySession, StorageFailure>> {
  const left = readJournal<DatedPolicyChange>(id);
  const loaded = left.length > 0 ? await writePolicyChanges(id, left) : await loadPolicy(id);
  if (!loaded.ok) return loaded;
  clearJournal(id);
  return succeed(startSession(loaded.value, now));
}

/** What is shown of a draft, and what of it waits to be stored. */
interface Holding {
  policy: Policy;
  save: SaveState;
  waiting: readonly DatedPolicyChange[];
}

function onTopOf(stored: Policy, { waiting }: Holding): Policy {
  return waiting.reduce((so, { change, at }) => applyPolicyChange(so, change, at), stored);
}

/** Stores what waits, one batch after the other; calls after each. */
async function writeWaiting(holding: Holding, onWritten: () => void): Promise<void> {
  while (holding.waiting.length > 0) {
    const batch = holding.waiting;
    const written = await writePolicyChanges(holding.policy.id, batch);
    if (!written.ok) holding.save = { kind: 'failed', failure: written.failure };
    else {
      holding.waiting = holding.waiting.slice(batch.length);
      clearJournal(holding.policy.id);
      holding.policy = onTopOf(written.value, holding);
      const isAll = holding.waiting.length === 0;
      holding.save = isAll ? { kind: 'saved', at: holding.policy.updatedAt } : { kind: 'saving' };
    }
    onWritten();
    if (!written.ok) return;
  }
}

/** Holds what is shown, and keeps it, what is stored and other tabs together. */
function startKeeping(opened: Policy, onChange: () => void) {
  const channel = new BroadcastChannel(`redress-policy-${opened.id}`);
  const save: SaveState = { kind: 'saved', at: opened.updatedAt };
  const holding: Holding = { policy: opened, save, waiting: [] };
  let writing: Promise<void> | undefined;
  const onWritten = () => {
    if (holding.save.kind !== 'failed') channel.postMessage('changed');
    onChange();
  };
  channel.onmessage = async () => {
    const loaded = await loadPolicy(opened.id);
    if (loaded.ok) holding.policy = onTopOf(loaded.value, holding);
    onChange();
  };
  return {
    state: () => ({ policy: holding.policy, save: holding.save }),
    add(dated: DatedPolicyChange) {
      holding.waiting = [...holding.waiting, dated];
      holding.policy = applyPolicyChange(holding.policy, dated.change, dated.at);
      if (holding.save.kind !== 'failed') holding.save = { kind: 'saving' };
    },
    leave: () => writeJournal(opened.id, holding.waiting),
    flush() {
      writing ??= writeWaiting(holding, onWritten).finally(() => {
        writing = undefined;
      });
      return writing;
    },
    async saveAgain() {
      const { policy } = holding;
      const saved = await savePolicy(policy);
      if (saved.ok) holding.waiting = [];
      holding.save = saved.ok
        ? { kind: 'saved', at: policy.updatedAt }
        : { kind: 'failed', failure: saved.failure };
      onChange();
    },
  };
}

function startSession(opened: Policy, now: () => string): PolicySession {
  const listeners = new Set<() => void>();
  const history = startHistory(fieldName);
  let shown: PolicyState;
  const show = () => {
    const { canUndo, canRedo } = history;
    shown = { ...keeping.state(), canUndo: canUndo(), canRedo: canRedo() };
    for (const listener of listeners) listener();
  };
  const keeping = startKeeping(opened, show);
  let timer: ReturnType<typeof setTimeout> | undefined;
  show();

  function record(change: PolicyChange, pace: 'now' | 'typing'): void {
    keeping.add({ change, at: now() });
    clearTimeout(timer);
    timer = setTimeout(() => void keeping.flush(), pace === 'now' ? 0 : TEXT_DELAY);
    show();
  }
  const invert = (change: PolicyChange) => invertPolicyChange(keeping.state().policy, change);
  const step = (change: PolicyChange | undefined) => change && record(change, 'now');
  return {
    state: () => shown,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    apply(change, pace = 'now') {
      history.record(invert(change), pace === 'typing');
      record(change, pace);
    },
    undo: () => step(history.undo(invert)),
    redo: () => step(history.redo(invert)),
    flush: () => keeping.flush(),
    leave: () => keeping.leave(),
    saveAgain: () => keeping.saveAgain(),
  };
}
