/** Values in groups, of which some ranks are asked for. */
export interface Grouped {
  readonly values: Uint32Array;
  /** The value that stands for none, and the lowest and highest of the others. */
  readonly none: number;
  readonly lowest: number;
  readonly highest: number;
  /** By value, its group; one from `count` on is none. */
  readonly groups: Uint16Array;
  readonly count: number;
}

/** Cells that values are counted in, over all groups: so many that they stay near the processor. */
const CELLS = 16_384;

/** Into how many cells the values of each group are parted, by their size. */
interface Cells {
  readonly ofGroup: number;
  /** Values that agree in all bits above so many lowest ones are in one cell. */
  readonly shift: number;
  readonly counts: Uint32Array;
}

/** The cells of the values, as yet uncounted. */
function cellsFor({ lowest, highest, count }: Grouped): Cells {
  const most = Math.max(Math.floor(CELLS / Math.max(count, 1)), 1);
  const range = Math.max(highest - lowest, 0);
  let shift = 0;
  while (shift < 31 && range >>> shift >= most) shift += 1;
  const ofGroup = (range >>> shift) + 1;
  return { ofGroup, shift, counts: new Uint32Array(count * ofGroup) };
}

function countCells({ values, none, lowest, groups, count }: Grouped, cells: Cells): void {
  const { ofGroup, shift, counts } = cells;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? none;
    const group = groups[at] ?? count;
    if (value === none || group >= count) continue;
    const cell = group * ofGroup + ((value - lowest) >>> shift);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
}

function sizeOf({ ofGroup, counts }: Cells, group: number): number {
  let size = 0;
  for (let cell = group * ofGroup; cell < (group + 1) * ofGroup; cell += 1)
    size += counts[cell] ?? 0;
  return size;
}

/** A rank that is asked for: in which cell it stands, and how many values of the group lie in cells below. */
interface Sought {
  readonly rank: number;
  readonly cell: number;
  readonly below: number;
}

/** Where the ranks of a group stand; `ranks` rise. */
function seek({ ofGroup, counts }: Cells, group: number, ranks: readonly number[]): Sought[] {
  let cell = group * ofGroup;
  let below = 0;
  return ranks.map((rank) => {
    while (below + (counts[cell] ?? 0) <= rank) {
      below += counts[cell] ?? 0;
      cell += 1;
    }
    return { rank, cell, below };
  });
}

/** Where the values of each cell that something is sought in stand; all are sorted. */
interface Found {
  readonly values: Uint32Array;
  readonly starts: Int32Array;
}

/** Gives each cell that something is sought in a place for its values; below 0 where nothing is. */
function placesFor({ counts }: Cells, sought: readonly Sought[]): Found {
  const starts = new Int32Array(counts.length).fill(-1);
  let size = 0;
  for (const { cell } of sought) {
    if ((starts[cell] ?? 0) >= 0) continue;
    starts[cell] = size;
    size += counts[cell] ?? 0;
  }
  return { values: new Uint32Array(size), starts };
}

/** All values of the cells that something is sought in. */
function valuesOfCells(
  { values, none, lowest, groups, count }: Grouped,
  { ofGroup, shift }: Cells,
  found: Found,
): void {
  const next = found.starts.slice();
  const list = found.values;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? none;
    const group = groups[at] ?? count;
    if (value === none || group >= count) continue;
    const cell = group * ofGroup + ((value - lowest) >>> shift);
    const place = next[cell] ?? -1;
    if (place < 0) continue;
    list[place] = value;
    next[cell] = place + 1;
  }
}

/** The values at the ranks that are sought, by rank. */
function valuesAt(
  { counts }: Cells,
  { values, starts }: Found,
  sought: readonly Sought[],
): ReadonlyMap<number, number> {
  return new Map(
    sought.map(({ rank, cell, below }) => {
      const start = starts[cell] ?? 0;
      const sorted = values.subarray(start, start + (counts[cell] ?? 0)).sort();
      return [rank, sorted[rank - below] ?? Number.NaN];
    }),
  );
}

/**
 * The values of each group at the ranks that are asked of it, from 0 and rising, given its size: what stands
 * there when the group is sorted. Values are counted in cells; only the cells that hold a rank are sorted.
 */
export function ranksByGroup(
  grouped: Grouped,
  asked: (size: number) => readonly number[],
): readonly { readonly size: number; readonly at: (rank: number) => number }[] {
  const cells = cellsFor(grouped);
  countCells(grouped, cells);
  const groups = Array.from({ length: grouped.count }, (_, group) => {
    const size = sizeOf(cells, group);
    return { size, sought: size === 0 ? [] : seek(cells, group, asked(size)) };
  });
  const found = placesFor(
    cells,
    groups.flatMap(({ sought }) => sought),
  );
  valuesOfCells(grouped, cells, found);
  return groups.map(({ size, sought }) => {
    const known = valuesAt(cells, found, sought);
    return { size, at: (rank) => known.get(rank) ?? Number.NaN };
  });
}
