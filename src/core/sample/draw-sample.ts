/** Fewer are hardly ever enough to say something of a year: in use are 25 to 30. */
const USUAL = 25;

/**
 * How many complaint files to look at: all of a small number, else 25 or the square root of the
 * population, whichever is more. A rule of thumb in audit practice, not a statistical guarantee.
 */
export function adviseSize(population: number): number {
  return Math.min(population, Math.max(USUAL, Math.ceil(Math.sqrt(population))));
}

/** Numbers from 0 up to 1 that follow from a seed alone (mulberry32). */
function startRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Which rows of a register of `population` complaints to take, counted from 1 and in rising order:
 * each as likely as any other, none twice. The same seed draws the same rows on any machine.
 */
export function drawRows(population: number, size: number, seed: number): readonly number[] {
  const random = startRandom(seed);
  const drawn = new Set<number>();
  const wanted = Math.min(size, population);
  while (drawn.size < wanted) drawn.add(1 + Math.floor(random() * population));
  return [...drawn].sort((a, b) => a - b);
}
