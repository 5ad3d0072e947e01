const RADIX = 2_048;

/** One pass of a counting sort by eleven bits of each value, from `shift` on; ties stay as they were. */
function pass(values: Uint32Array, order: Uint32Array, sorted: Uint32Array, shift: number): void {
  const starts = new Uint32Array(RADIX + 1);
  for (const place of order) {
    const key = ((values[place] ?? 0) >>> shift) & (RADIX - 1);
    starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  }
  for (let key = 0; key < RADIX; key += 1)
    starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
  for (const place of order) {
    const key = ((values[place] ?? 0) >>> shift) & (RADIX - 1);
    const at = starts[key] ?? 0;
    sorted[at] = place;
    starts[key] = at + 1;
  }
}

/** The given places in the rising order of their values, ties as they were; the places are used up. */
export function rankOrder(values: Uint32Array, places: Uint32Array): Uint32Array {
  let highest = 0;
  for (const place of places) highest = Math.max(highest, values[place] ?? 0);
  let order: Uint32Array = places;
  let spare: Uint32Array = new Uint32Array(places.length);
  for (let shift = 0; shift < 32 && highest >>> shift > 0; shift += 11) {
    pass(values, order, spare, shift);
    [order, spare] = [spare, order];
  }
  return order;
}
