import type { Sample, Stratum } from '#schema/record/sample.ts';
import { divideSample } from './divide-sample.ts';
import { drawRows } from './draw-sample.ts';

/** The strata of a sample; none unless it is drawn by them. */
export function strataOf({
  method,
  strata,
}: Pick<Sample, 'method' | 'strata'>): readonly Stratum[] {
  return method === 'stratified' ? (strata ?? []) : [];
}

/** What is drawn from one stratum. */
export interface StratumDraw {
  readonly stratum: Stratum;
  readonly seed: number;
  /** Counted from 1 within the stratum. */
  readonly rows: readonly number[];
}

/**
 * Divides a sample among its strata and draws from each. The first stratum has the seed of the
 * sample, each further one the next number, so that every draw can be done again by itself. Empty
 * while size or seed is missing.
 */
export function drawStrata(
  sample: Pick<Sample, 'method' | 'strata' | 'size' | 'seed'>,
): readonly StratumDraw[] {
  const { size, seed } = sample;
  const strata = strataOf(sample);
  if (!size || seed === undefined) return [];
  const shares = divideSample(
    size,
    strata.map(({ population = 0 }) => population),
  );
  return strata.map((stratum, at) => ({
    stratum,
    seed: seed + at,
    rows: drawRows(stratum.population ?? 0, shares[at] ?? 0, seed + at),
  }));
}
