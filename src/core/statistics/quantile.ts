/**
 * The value at a share of so many ranked values, between neighbours in proportion: the method of
 * PERCENTILE.INC in spreadsheets, and type 7 of Hyndman and Fan. `valueAt` gives the value of a rank from
 * 0; undefined where there are no values. `share` runs from 0 to 1.
 */
export function quantileByRank(
  size: number,
  share: number,
  valueAt: (rank: number) => number,
): number | undefined {
  if (size === 0) return undefined;
  const place = share * (size - 1);
  const below = valueAt(Math.floor(place));
  return below + (valueAt(Math.ceil(place)) - below) * (place - Math.floor(place));
}

/** The same of sorted numbers: the median of 1, 2 and 4, 8 is 3. `sorted` rises. */
export function quantile(sorted: readonly number[], share: number): number | undefined {
  return quantileByRank(sorted.length, share, (rank) => sorted[rank] ?? Number.NaN);
}

/** The rank from 0 of a share by nearest rank: the smallest one that so many values reach. */
export function nearestRank(size: number, share: number): number {
  return Math.max(Math.ceil(share * size) - 1, 0);
}
