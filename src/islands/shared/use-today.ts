import { useSyncExternalStore } from 'react';
import { dayAt } from '#core/calendar/day.ts';

/** A device that sleeps stops its timers; a page looked at again asks at once. */
const SIGNS_OF_LIFE = ['visibilitychange', 'focus', 'pageshow'] as const;

/** The longest wait: clocks are put right and zones are travelled through. */
const LONGEST = 60 * 60 * 1000;

function untilMidnight(): number {
  const now = new Date();
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  return Math.min(midnight.getTime() - now.getTime() + 1, LONGEST);
}

function watchDay(changed: () => void): () => void {
  let timer: number;
  const look = () => {
    clearTimeout(timer);
    timer = window.setTimeout(look, untilMidnight());
    changed();
  };
  timer = window.setTimeout(look, untilMidnight());
  for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, look);
  return () => {
    clearTimeout(timer);
    for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, look);
  };
}

/** Today on this device, such as `2026-11-25`, also on a page left open over midnight. */
export function useToday(): string {
  return useSyncExternalStore(watchDay, () => dayAt(new Date().toISOString()));
}
