/** Numbers that a scale is marked with, and its two ends. */
export interface Scale {
  readonly ticks: readonly number[];
  readonly least: number;
  readonly most: number;
}

const STEPS = [1, 2, 2.5, 5, 10];
const FEWEST_TICKS = 3;
/** A scale that could begin at 0 without losing half of its height does so. */
const NEAR_ZERO = 0.5;

/**
 * A scale over some values, marked at 1, 2, 2.5 or 5 times a power of ten. It begins at 0 unless all
 * values lie far above. `isWhole` keeps halves of what is counted off it.
 */
export function scaleOver(
  values: readonly number[],
  { isWhole = false, fromZero = false, most = 6 } = {},
): Scale {
  const high = values.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
  const low = values.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
  if (values.length === 0) return { ticks: [0, 1], least: 0, most: 1 };
  const from = low >= 0 && (fromZero || low < NEAR_ZERO * high || high === low) ? 0 : low;
  const to = high > from ? high : from + 1;
  const step = stepFor(to - from, isWhole, most);
  const first = Math.floor(from / step + 1e-9);
  const last = Math.ceil(to / step - 1e-9);
  const ticks = Array.from({ length: last - first + 1 }, (_, place) =>
    tidy((first + place) * step),
  );
  return { ticks, least: tidy(first * step), most: tidy(last * step) };
}

function stepFor(range: number, isWhole: boolean, most: number): number {
  const power = 10 ** Math.floor(Math.log10(range / most));
  const steps = [...STEPS, ...STEPS.map((step) => 10 * step)].map((step) => step * power);
  const fitting = steps.filter((step) => !isWhole || Number.isInteger(tidy(step)));
  const enough = fitting.find((step) => range / step <= most);
  return enough ?? Math.max(1, Math.ceil(range / FEWEST_TICKS));
}

/** Without what doubles leave behind the twelfth digit. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
