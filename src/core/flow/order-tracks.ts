/** A vertical line between two lanes, shared by all ways to one step, and where it leaves to the sides. */
export interface Track {
  /** Number of the step it leads to. */
  readonly to: number;
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** More tracks than this are taken as they come: there would be too many orders to try. */
const MOST_TRIED = 6;

/** A false join reads as a way that is not there, so it weighs more than any number of crossings. */
const FALSE_JOIN = 100;

/** The order, from left to right, in which the tracks between two lanes join nothing falsely and cross least. */
export function orderTracks(tracks: readonly Track[]): readonly Track[] {
  if (tracks.length > MOST_TRIED) return tracks;
  const [best = tracks] = ordersOf(tracks)
    .map((order) => ({ order, cost: costOf(order) }))
    .toSorted((a, b) => a.cost - b.cost)
    .map(({ order }) => order);
  return best;
}

function ordersOf(tracks: readonly Track[]): readonly (readonly Track[])[] {
  if (tracks.length < 2) return [tracks];
  return tracks.flatMap((first) =>
    ordersOf(tracks.filter((track) => track !== first)).map((rest) => [first, ...rest]),
  );
}

function costOf(order: readonly Track[]): number {
  return order.reduce(
    (sum, near, at) =>
      sum + order.slice(at + 1).reduce((inner, far) => inner + costBetween(near, far), 0),
    0,
  );
}

/** What it costs that `near` stands left of `far`. */
function costBetween(near: Track, far: Track): number {
  const crossings =
    far.left.filter((y) => isWithin(near, y)).length +
    near.right.filter((y) => isWithin(far, y)).length;
  const joins = far.left.filter((y) => near.right.includes(y)).length;
  return crossings + joins * FALSE_JOIN;
}

function isWithin({ left, right }: Track, y: number): boolean {
  const ends = [...left, ...right];
  return y >= Math.min(...ends) && y <= Math.max(...ends);
}
