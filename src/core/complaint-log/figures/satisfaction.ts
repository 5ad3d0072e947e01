import type { LogFigures } from '#schema/record/log-figures.ts';
import { NO_DAY } from './day-table.ts';
import { logShare } from './log-share.ts';
import type { LogView } from './log-view.ts';
import { NO, type Verdicts, YES } from './verdicts.ts';

/** Whole scores below this, as nearly all are, are counted in a list. */
const WHOLE_SCORES = 128;

/** How often each score was given, the lowest first. */
function countScores(scores: Float64Array): readonly (readonly [score: number, count: number])[] {
  const whole = new Uint32Array(WHOLE_SCORES);
  const others = new Map<number, number>();
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at] ?? Number.NaN;
    const place = score | 0;
    if (place === score && place >= 0 && place < WHOLE_SCORES)
      whole[place] = (whole[place] ?? 0) + 1;
    else if (!Number.isNaN(score)) others.set(score, (others.get(score) ?? 0) + 1);
  }
  for (const [score, count] of whole.entries()) if (count > 0) others.set(score, count);
  return [...others].sort(([one], [other]) => one - other);
}

/** The scores of the complaints, from which one on they count as satisfied, and whether each complainant was. */
export interface Scores {
  readonly counts: readonly (readonly [score: number, count: number])[];
  readonly from: number;
  readonly satisfied: Verdicts;
}

/** The scores of a register; undefined where it has none. */
export function scoresOf({ log, settings, complaints }: LogView): Scores | undefined {
  const column = log.numbers.find(({ role }) => role === 'satisfaction');
  if (column === undefined) return undefined;
  const scores = column.numbers.values.subarray(0, complaints);
  const counts = countScores(scores);
  if (counts.length === 0) return undefined;
  const from = settings.satisfiedFrom ?? usualThreshold(counts.map(([score]) => score));
  return { counts, from, satisfied: satisfiedOnes(scores, from) };
}

/**
 * Who counts as satisfied until somebody says so: the lowest of the scores given that lies in the upper two
 * fifths of the scale, so 4 and 5 of 1 to 5. A scale begins at 1, or below where a score does; that nobody
 * gave the lowest score does not raise the bar.
 */
function usualThreshold(scores: readonly number[]): number {
  const [lowest, highest] = [Math.min(1, ...scores), Math.max(...scores)];
  const least = lowest + (highest - lowest) * 0.75;
  return Math.min(...scores.filter((score) => score >= least));
}

/** Whether each complainant was satisfied. */
function satisfiedOnes(scores: Float64Array, from: number): Verdicts {
  const verdicts = new Uint8Array(scores.length);
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at] ?? Number.NaN;
    if (!Number.isNaN(score)) verdicts[at] = score >= from ? YES : NO;
  }
  return verdicts;
}

/** How many were asked: who is closed, or answered while still open; all, where closing is not known. */
function countAsked({ dates, complaints }: LogView, satisfied: Verdicts): number {
  const closed = dates.get('closed')?.days;
  if (closed === undefined) return complaints;
  let asked = 0;
  for (let at = 0; at < complaints; at += 1)
    asked += Number(satisfied[at] !== 0 || closed[at] !== NO_DAY);
  return asked;
}

/** Most different scores that are listed. */
const SCORE_LIMIT = 200;

/** Satisfaction with the handling, beside how many answered at all. */
export function satisfactionOf(
  view: LogView,
  { counts, from, satisfied }: Scores,
): LogFigures['satisfaction'] {
  let [answered, sum, pleased] = [0, 0, 0];
  for (const [score, count] of counts) {
    answered += count;
    sum += score * count;
    if (score >= from) pleased += count;
  }
  return {
    response: logShare(answered, countAsked(view, satisfied)),
    satisfied: logShare(pleased, answered),
    satisfiedFrom: from,
    mean: sum / answered,
    scores: counts.slice(0, SCORE_LIMIT).map(([score, count]) => [score, count]),
  };
}
