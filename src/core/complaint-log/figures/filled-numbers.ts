/** The numbers of a column that are there, and the complaints that they stand for. */
export interface Filled {
  readonly places: Uint32Array;
  readonly values: Float64Array;
}

/** The numbers of so many complaints that are there. */
export function filledOf(values: Float64Array, complaints: number): Filled {
  const places = new Uint32Array(complaints);
  let size = 0;
  for (let at = 0; at < complaints; at += 1)
    if (!Number.isNaN(values[at] ?? Number.NaN)) {
      places[size] = at;
      size += 1;
    }
  return { places: places.subarray(0, size), values };
}

/** Sums of numbers by group. */
export function sumNumbers(
  { places, values }: Filled,
  groups: Uint16Array,
  count: number,
): Float64Array {
  const sums = new Float64Array(count);
  for (let next = 0; next < places.length; next += 1) {
    const at = places[next] ?? 0;
    const group = groups[at] ?? 0;
    sums[group] = (sums[group] ?? 0) + (values[at] ?? 0);
  }
  return sums;
}
