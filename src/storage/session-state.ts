import type { Recorded } from '#core/record/record-kind.ts';
import type { StorageFailure } from './failure.ts';

/** Whether what is on the screen is also stored. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly failure: StorageFailure };

/** What a window shows of an open record. */
export interface SessionState<Item> {
  readonly record: Item;
  readonly save: SaveState;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** How many fields the last step back or forth left alone, because another window has changed them since. */
  readonly left: number;
  /** The record was closed, in another window, to something that was typed here: it is not stored. */
  readonly isLockedOut: boolean;
  /** The record was taken out of the browser in another window: nothing is stored any more. */
  readonly isGone: boolean;
}

/** Holds the state and tells who listens. */
export interface Holder<Item> {
  readonly state: () => SessionState<Item>;
  readonly subscribe: (listener: () => void) => () => void;
  readonly show: (part: Partial<SessionState<Item>>) => void;
}

/** What is shown of a record that was just opened. */
export function startHolder<Item extends Recorded>(opened: Item): Holder<Item> {
  const listeners = new Set<() => void>();
  let current: SessionState<Item> = {
    record: opened,
    save: { kind: 'saved', at: opened.updatedAt },
    canUndo: false,
    canRedo: false,
    left: 0,
    isLockedOut: false,
    isGone: false,
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
