import type { Tally } from './pareto.ts';

/** How many of a kind there were in each period. */
export interface CheckRow {
  readonly name: string;
  readonly counts: readonly number[];
}

export interface CheckSheet {
  readonly periods: readonly string[];
  /** Kinds with the most first, each with its sum. */
  readonly rows: readonly (CheckRow & { readonly sum: number })[];
  /** The kinds that are not shown one by one, as one row; undefined where all are. */
  readonly rest?: CheckRow & { readonly sum: number; readonly kinds: number };
  /** Of each period, and of all. */
  readonly sums: readonly number[];
  readonly total: number;
}

/**
 * A check sheet: kinds by periods, with sums (Ishikawa, Guide to Quality Control). With more kinds than
 * `most` the smaller ones stand together in a last row, so that the sums stay whole.
 */
export function checkSheet(
  rows: readonly CheckRow[],
  periods: readonly string[],
  most = Number.POSITIVE_INFINITY,
): CheckSheet {
  const sorted = rows
    .map((row) => ({ ...row, sum: sumOf(row.counts) }))
    .toSorted((a, b) => b.sum - a.sum || (a.name < b.name ? -1 : 1));
  const shown = sorted.length <= most ? sorted : sorted.slice(0, Math.max(0, most - 1));
  const others = sorted.slice(shown.length);
  const sums = columnSums(sorted, periods.length);
  return {
    ...{ periods, rows: shown, sums, total: sumOf(sums) },
    ...(others.length === 0 ? {} : { rest: restOf(others, periods.length) }),
  };
}

/** The kinds of a check sheet over all its periods, for a Pareto chart. */
export function talliesOf(rows: readonly CheckRow[]): readonly Tally[] {
  return rows.map(({ name, counts }) => ({ name, count: sumOf(counts) }));
}

function restOf(others: readonly (CheckRow & { readonly sum: number })[], periods: number) {
  const counts = columnSums(others, periods);
  return { name: '', counts, sum: sumOf(counts), kinds: others.length };
}

function columnSums(rows: readonly CheckRow[], periods: number): readonly number[] {
  return Array.from({ length: periods }, (_, period) =>
    sumOf(rows.map(({ counts }) => counts[period] ?? 0)),
  );
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
