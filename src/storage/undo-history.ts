/** The longest chain of steps that can be undone. */
const LIMIT = 500;

interface Step<Change> {
  /** What takes the step back. */
  readonly change: Change;
  /** Names the field while it is being typed in, so that a word is one step and not one per letter. */
  readonly typing: string | undefined;
}

/** Steps that can be taken back, and steps that were. */
export interface UndoHistory<Change> {
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
  /** Remembers a new step by its inverse; what was undone before can no longer be redone. */
  readonly record: (inverse: Change, isTyping: boolean) => void;
  /** The change to make for "undo", if any. `invert` gives the inverse of that change as things stand. */
  readonly undo: (invert: (change: Change) => Change) => Change | undefined;
  /** The change to make for "redo", if any. */
  readonly redo: (invert: (change: Change) => Change) => Change | undefined;
}

/** An empty history. `fieldName` says which field a change is about. */
export function startHistory<Change>(fieldName: (change: Change) => string): UndoHistory<Change> {
  let done: Step<Change>[] = [];
  let undone: Step<Change>[] = [];

  function move(
    from: Step<Change>[],
    to: Step<Change>[],
    invert: (change: Change) => Change,
  ): Change | undefined {
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
