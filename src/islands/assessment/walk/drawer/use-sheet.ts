import { type RefObject, useEffect } from 'react';
import { useMedia } from '#islands/shared/use-media.ts';

/** Everything on the page that is neither around an element nor in it. */
function everythingBeside(element: Element): readonly HTMLElement[] {
  const beside: HTMLElement[] = [];
  for (
    let inside: Element | null = element;
    inside && inside !== document.body;
    inside = inside.parentElement
  )
    for (const other of inside.parentElement?.children ?? [])
      if (other !== inside && other instanceof HTMLElement && !other.inert) beside.push(other);
  return beside;
}

/**
 * Where the drawer covers the page, it takes the focus and the page behind it cannot be reached; where
 * it stands beside the clause, both can.
 */
export function useSheet(drawer: RefObject<HTMLElement | null>): void {
  const isSheet = useMedia('(max-width: 46rem)');
  useEffect(() => {
    if (!isSheet || drawer.current === null) return;
    const behind = everythingBeside(drawer.current);
    for (const element of behind) element.inert = true;
    if (!drawer.current.contains(document.activeElement)) drawer.current.focus();
    return () => {
      for (const element of behind) element.inert = false;
    };
  }, [isSheet, drawer]);
}
