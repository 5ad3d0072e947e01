import { startTransition, useEffect, useState } from 'react';

/** So many rows of a long list are drawn at once: more than a screen shows. With each frame they are twice as many. */
const ROWS = 12;

/**
 * The rows of a list that are drawn by now. The first stand at once and the rest follow between frames,
 * so that a long list does not hold up its page; where the address names a row, all stand at once.
 */
export function useGrowing<Row>(rows: readonly Row[]): readonly Row[] {
  const { length } = rows;
  const [count, setCount] = useState(() =>
    location.hash === '' ? ROWS : Number.POSITIVE_INFINITY,
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
