/** A share as its two numbers: so many of so many. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** Where a share lies in all cases, 0 to 1, as a random sample of some of them leaves it open. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The standard normal deviate that leaves 2.5% on either side. */
const NINETY_FIVE = 1.959_963_984_540_054;

/**
 * Wilson's interval at 95% for a share seen in a random sample (Wilson 1927), without a correction for
 * continuity. 17 of 20 is 64% to 95%. Undefined where nothing was looked at.
 */
export function wilsonInterval({ part, whole }: Share): Interval | undefined {
  if (whole === 0) return undefined;
  const square = NINETY_FIVE ** 2;
  const seen = part / whole;
  const middle = seen + square / (2 * whole);
  const spread = NINETY_FIVE * Math.sqrt((seen * (1 - seen)) / whole + square / (4 * whole ** 2));
  const scale = 1 + square / whole;
  // Rounding in doubles must not put the end of a share of none or all inside of it.
  return {
    low: part === 0 ? 0 : (middle - spread) / scale,
    high: part === whole ? 1 : (middle + spread) / scale,
  };
}

/**
 * The largest share of faults that a random sample of `size` leaves open at 95% when it shows none: the
 * exact bound of Clopper and Pearson. With 25 it is 11.3%.
 */
export function boundWhenNoneFound(size: number): number {
  return size === 0 ? 1 : 1 - 0.05 ** (1 / size);
}

/** Whole per cent, rounded half up, as a spreadsheet prints it; undefined where there is no whole. */
export function roundedPercent({ part, whole }: Share): number | undefined {
  return whole === 0 ? undefined : Math.floor((200 * part + whole) / (2 * whole));
}
