import { useEffect, useRef } from 'react';

/** So long a part may take until it is there. */
const PATIENCE = 5_000;

/** Does something with the first element that a selector finds, once it is drawn. */
export function useOnceDrawn(selector: string, act: (element: HTMLElement) => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const look = () => {
      const found = document.querySelector<HTMLElement>(selector);
      if (found === null) return;
      watching.disconnect();
      // What it listens to is set up a moment after it is drawn.
      setTimeout(() => latest.current(found), 100);
    };
    const watching = new MutationObserver(look);
    watching.observe(document.body, { childList: true, subtree: true });
    look();
    const timer = setTimeout(() => watching.disconnect(), PATIENCE);
    return () => {
      clearTimeout(timer);
      watching.disconnect();
    };
  }, [selector]);
}
