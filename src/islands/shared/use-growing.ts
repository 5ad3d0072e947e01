import { startTransition, useEffect, useState } from 'react';

/** So many rows of a long list are drawn at once: about what a screen shows. With each frame they are twice as many. */
const ROWS = 6;

/**
 * The rows of a list that are drawn by now. The first stand at once and the rest follow between frames,
 * so that a long list does not hold up its page; where the address names a row, all stand at once.
 * `first` are fewer where the list begins below the first screen.
 */
export function useGrowing<Row>(rows: readonly Row[], first = ROWS): readonly Row[] {
  const { length } = rows;
  const [count, setCount] = useState(() =>
    location.hash === '' ? first : Number.POSITIVE_INFINITY,
  );
  const isWhole = count === Number.POSITIVE_INFINITY;
  useEffect(() => {
    if (isWhole) return;
    // All that comes later is drawn at once.
    const next = 2 * count >= length ? Number.POSITIVE_INFINITY : 2 * count;
    const frame = requestAnimationFrame(() => startTransition(() => setCount(next)));
    return () => cancelAnimationFrame(frame);
  }, [count, isWhole, length]);
  return isWhole || length <= count ? rows : rows.slice(0, count);
}
