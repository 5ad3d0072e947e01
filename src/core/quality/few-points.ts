/** What is too little to say something, and who says so. */
export interface Enough {
  readonly needed: number;
  /** A code for words: whose threshold it is. */
  readonly source:
    | 'nhs-trial-limits'
    | 'perla-run-chart'
    | 'ishikawa-histogram'
    | 'ishikawa-scatter';
}

/**
 * - Limits of fewer than 12 values are trial limits (NHS-R community, "Number of points required").
 * - A run chart needs 10 (Perla, Provost and Murray 2011, BMJ Quality and Safety 20:46).
 * - A histogram needs 50 before its shape is read, a scatter 30 pairs (Ishikawa, Guide to Quality Control).
 */
export const ENOUGH = {
  controlChart: { needed: 12, source: 'nhs-trial-limits' },
  runChart: { needed: 10, source: 'perla-run-chart' },
  histogram: { needed: 50, source: 'ishikawa-histogram' },
  scatter: { needed: 30, source: 'ishikawa-scatter' },
} as const satisfies Readonly<Record<string, Enough>>;

/** Said where there are fewer than it takes. */
export interface TooFew extends Enough {
  readonly points: number;
}

/** What is missing for a tool; undefined where there is enough. */
export function tooFew(points: number, { needed, source }: Enough): TooFew | undefined {
  return points < needed ? { points, needed, source } : undefined;
}
