import {
  applyPolicyChange,
  invertPolicyChange,
  type PolicyChange,
} from '#core/policy/draft/change-policy.ts';
import { type Result, succeed } from '#core/result.ts';
import type { Policy } from '#schema/record/policy.ts';
import type { SaveState } from './assessment-session.ts';
import type { StorageFailure } from './failure.ts';
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

/** Opens a stored draft. `now` gives the ISO instant. */
export async function openPolicySession(
  id: string,
  now: () => string,
): Promise<Result<PolicySession, StorageFailure>> {
  const loaded = await loadPolicy(id);
  return loaded.ok ? succeed(startSession(loaded.value, now)) : loaded;
}

/** Holds what is shown, and stores what waits, one batch after the other. */
function startKeeping(opened: Policy, onChange: () => void) {
  const { id } = opened;
  const channel = new BroadcastChannel(`redress-policy-${id}`);
  let policy = opened;
  let save: SaveState = { kind: 'saved', at: opened.updatedAt };
  let waiting: readonly DatedPolicyChange[] = [];
  let writing: Promise<void> | undefined;
  const onTopOf = (stored: Policy) =>
    waiting.reduce((so, { change, at }) => applyPolicyChange(so, change, at), stored);

  async function writeWaiting(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting;
      const written = await writePolicyChanges(id, batch);
      if (written.ok) {
        waiting = waiting.slice(batch.length);
        policy = onTopOf(written.value);
        save = waiting.length > 0 ? { kind: 'saving' } : { kind: 'saved', at: policy.updatedAt };
        channel.postMessage('changed');
      } else save = { kind: 'failed', failure: written.failure };
      onChange();
      if (!written.ok) return;
    }
  }
  channel.onmessage = async () => {
    const loaded = await loadPolicy(id);
    if (loaded.ok) policy = onTopOf(loaded.value);
    onChange();
  };
  return {
    state: () => ({ policy, save }),
    add(dated: DatedPolicyChange) {
      waiting = [...waiting, dated];
      policy = applyPolicyChange(policy, dated.change, dated.at);
      if (save.kind !== 'failed') save = { kind: 'saving' };
    },
    flush() {
      writing ??= writeWaiting().finally(() => {
        writing = undefined;
      });
      return writing;
    },
    async saveAgain() {
      const saved = await savePolicy(policy);
      if (saved.ok) waiting = [];
      save = saved.ok
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
    saveAgain: () => keeping.saveAgain(),
  };
}
