import type { Special } from './units.ts';

/** A stretch of units that is of a kind: from the first to the one after the last. */
export interface SpecialPlace {
  readonly special: Special;
  readonly firstUnit: number;
  readonly endUnit: number;
}
