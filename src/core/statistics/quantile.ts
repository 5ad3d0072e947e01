/**
 * The value at a share of some numbers, between neighbours in proportion: the method of PERCENTILE.INC
 * in spreadsheets, and type 7 of Hyndman and Fan. The median of 1, 2 and 4, 8 is 3. `share` runs from
 * 0 to 1; undefined where there are no numbers. `sorted` rises.
 */
export function quantile(sorted: readonly number[], share: number): number | undefined {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return undefined;
  return below + (above - below) * (place - Math.floor(place));
}
