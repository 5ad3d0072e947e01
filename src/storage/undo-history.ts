import type { Change } from '#core/assessment/change.ts';

/** The longest chain of steps that can be undone. */
const LIMIT = 500;

interface Step {
  /** What takes the step back. */
  readonly change: Change;
  /** Names the field while it is being typed in, so that a word is one step and not one per letter. */
  readonly typing: string | undefined;
}

/** Steps that can be taken back, and steps that were. */
export interface UndoHistory {
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
  /** Remembers a new step by its inverse; what was undone before can no longer be redone. */
  readonly record: (inverse: Change, isTyping: boolean) => void;
  /** The change to make for "undo", if any. `invert` gives the inverse of that change as things stand. */
  readonly undo: (invert: (change: Change) => Change) => Change | undefined;
  /** The change to make for "redo", if any. */
  readonly redo: (invert: (change: Change) => Change) => Change | undefined;
}

function fieldName(change: Change): string {
  const target = change.kind === 'answer' ? change.criterionId : 'id' in change ? change.id : '';
  const fields = 'fields' in change ? Object.keys(change.fields ?? {}) : [];
  return [change.kind, target, ...fields].join(' ');
}

/** An empty history. */
export function startHistory(): UndoHistory {
  let done: Step[] = [];
  let undone: Step[] = [];

  function move(from: Step[], to: Step[], invert: (change: Change) => Change): Change | undefined {
    const last = from.pop();
    if (last !== undefined) to.push({ change: invert(last.change), typing: undefined });
    return last?.change;
  }

  return {
    canUndo: () => done.length > 0,
    canRedo: () => undone.length > 0,
    record(inverse, isTyping) {
      const typing = isTyping ? fieldName(inverse) : undefined;
      if (typing === undefined || done.at(-1)?.typing !== typing)
        done = [...done, { change: inverse, typing }].slice(-LIMIT);
      undone = [];
    },
    undo: (invert) => move(done, undone, invert),
    redo: (invert) => move(undone, done, invert),
  };
}
