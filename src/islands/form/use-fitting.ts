import { useEffect, useState } from 'react';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { tooLongSentence } from '#text/too-long.ts';
import { clearHeldText, type HeldPlace, holdText, readHeldText } from './held-text.ts';

interface Fitting {
  readonly value: string;
  /** Said while it is too long to be kept. */
  readonly error: string | undefined;
  readonly onChange: (typed: string) => void;
}

interface Held {
  readonly as: HeldPlace;
  readonly text: string | undefined;
  /** The browser has it, so that the page may be left. */
  readonly isSafe: boolean;
}

function heldBefore(as: HeldPlace): Held {
  return { as, text: readHeldText(as), isSafe: true };
}

/**
 * A text that is kept as it is typed. One that is longer than can be kept stays in its field whole, and
 * what was kept before stays as it was. The browser holds it under `heldAs` until it fits, so that it is
 * there again when somebody comes back; without a name, or without room, it asks before the page is left.
 */
export function useFitting(
  kept: string,
  limit: number,
  onChange: (text: string) => void,
  heldAs: HeldPlace,
): Fitting {
  const { language } = useSurroundings();
  const { problems } = useWords('registers');
  const [last, setHeld] = useState(() => heldBefore(heldAs));
  // The same field may show another text, as when the next clause is opened.
  const held = last.as === heldAs ? last : heldBefore(heldAs);
  if (held !== last) setHeld(held);
  const { text: tooLong, isSafe } = held;
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    if (!isSafe) addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isSafe]);
  return {
    value: tooLong ?? kept,
    error: tooLong && tooLongSentence({ limit, length: tooLong.length }, language, problems),
    onChange(typed) {
      const isTooLong = typed.length > limit;
      const text = isTooLong ? typed : undefined;
      setHeld({ as: heldAs, text, isSafe: !isTooLong || holdText(heldAs, typed) });
      if (isTooLong) return;
      if (tooLong) clearHeldText(heldAs);
      onChange(typed);
    },
  };
}
