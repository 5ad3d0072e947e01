import { useEffect, useMemo, useRef } from 'react';
import { criterionAround, criterionElementId, focusCriterion, focusedCriterion } from './focus.ts';

/** The criterion that single keys act on. It is where the focus is, or where it goes once that is drawn. */
export interface Cursor {
  /** Undefined where a clause has nothing to be answered. */
  readonly at: () => string | undefined;
  /** Moves the focus there: at once, or when its clause is drawn. */
  readonly moveTo: (criterionId: string, scrolls?: boolean) => void;
  /** The criterion that had the focus last in the open clause. */
  readonly last: () => string | undefined;
}

/** Shows which criterion the keys act on, also while the focus is elsewhere. */
function mark(criterionId: string | undefined): void {
  for (const marked of document.querySelectorAll('[data-cursor]'))
    marked.removeAttribute('data-cursor');
  if (criterionId === undefined) return;
  document.getElementById(criterionElementId(criterionId))?.setAttribute('data-cursor', '');
}

/**
 * The cursor of the open clause; `first` says where it stands before the focus was in the clause. What
 * is drawn names what is on the screen: another clause, or another selection of it.
 */
export function useCursor(drawn: string, first: () => string | undefined): Cursor {
  const waiting = useRef<string>(undefined);
  const last = useRef<string>(undefined);
  const firstNow = useRef(first);
  firstNow.current = first;

  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      const criterionId = criterionAround(target);
      if (criterionId === undefined || criterionId === last.current) return;
      last.current = criterionId;
      mark(criterionId);
    };
    addEventListener('focusin', follow);
    return () => removeEventListener('focusin', follow);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: it starts anew with what is drawn
  useEffect(() => {
    const target = waiting.current;
    waiting.current = undefined;
    last.current = undefined;
    if (target !== undefined) focusCriterion(target);
    last.current ??= focusedCriterion();
    mark(last.current ?? firstNow.current());
  }, [drawn]);

  return useMemo(
    () => ({
      at: () => waiting.current ?? focusedCriterion() ?? last.current ?? firstNow.current(),
      last: () => last.current,
      moveTo(criterionId, scrolls) {
        if (!focusCriterion(criterionId, scrolls)) waiting.current = criterionId;
      },
    }),
    [],
  );
}
