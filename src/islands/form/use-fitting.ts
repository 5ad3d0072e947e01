import { useEffect, useState } from 'react';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { tooLongSentence } from '#text/too-long.ts';

interface Fitting {
  readonly value: string;
  /** Said while it is too long to be kept. */
  readonly error: string | undefined;
  readonly onChange: (typed: string) => void;
}

/**
 * A text that is kept as it is typed. One that is longer than can be kept stays in its field whole, what
 * was kept before stays as it was, and the browser asks before the page is left.
 */
export function useFitting(kept: string, limit: number, onChange: (text: string) => void): Fitting {
  const { language } = useSurroundings();
  const { problems } = useWords('registers');
  const [tooLong, setTooLong] = useState<string>();
  const isHeld = tooLong !== undefined;
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    if (isHeld) addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isHeld]);
  return {
    value: tooLong ?? kept,
    error:
      tooLong === undefined
        ? undefined
        : tooLongSentence({ limit, length: tooLong.length }, language, problems),
    onChange(typed) {
      const isFitting = typed.length <= limit;
      setTooLong(isFitting ? undefined : typed);
      if (isFitting) onChange(typed);
    },
  };
}
