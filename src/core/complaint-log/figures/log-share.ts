import { wilsonInterval } from '#core/statistics/share.ts';
import type { LogShare } from '#schema/record/log-figures.ts';

/** Wholes from here on need no interval beside their shares. */
const MANY = 100;

/** A share with its interval where the whole is small. */
export function logShare(part: number, whole: number): LogShare {
  const interval = whole < MANY ? wilsonInterval({ part, whole }) : undefined;
  return { part, whole, ...interval };
}
