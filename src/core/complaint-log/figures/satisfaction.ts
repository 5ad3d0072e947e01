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

/** The scores of the complaints, and from which one on they count as satisfied. */
interface Scores {
  readonly scores: Float64Array;
  readonly counts: readonly (readonly [score: number, count: number])[];
  readonly from: number;
}

/** The scores of a register; undefined where it has none. */
function scoresOf({ log, settings, complaints }: LogView): Scores | undefined {
  const column = log.numbers.find(({ role }) => role === 'satisfaction');
  if (column === undefined) return undefined;
  const scores = column.numbers.values.subarray(0, complaints);
  const counts = countScores(scores);
  if (counts.length === 0) return undefined;
  const from = settings.satisfiedFrom ?? usualThreshold(counts.map(([score]) => score));
  return { scores, counts, from };
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

/** Whether each complainant was satisfied; undefined for a register without scores. */
export function satisfiedOnes(view: LogView): Verdicts | undefined {
  const found = scoresOf(view);
  if (found === undefined) return undefined;
  const { scores, from } = found;
  const verdicts = new Uint8Array(scores.length);
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at] ?? Number.NaN;
    if (!Number.isNaN(score)) verdicts[at] = score >= from ? YES : NO;
  }
  return verdicts;
}

/** Of the complaints that are closed, those with a score; of all, where closing is not known. */
function response(view: LogView, scores: Float64Array): readonly [answered: number, asked: number] {
  const closed = view.dates.get('closed')?.days;
  let [answered, asked] = [0, 0];
  for (let at = 0; at < view.complaints; at += 1) {
    const isAnswered = !Number.isNaN(scores[at] ?? Number.NaN);
    if (isAnswered) answered += 1;
    // A score of a complaint that is still open was asked for too.
    if (isAnswered || closed === undefined || closed[at] !== NO_DAY) asked += 1;
  }
  return [answered, asked];
}

/** Most different scores that are listed. */
const SCORE_LIMIT = 200;

/** Satisfaction with the handling, beside how many answered at all. */
export function satisfactionOf(view: LogView): LogFigures['satisfaction'] {
  const found = scoresOf(view);
  if (found === undefined) return undefined;
  const scores = found.counts;
  const [answered, asked] = response(view, found.scores);
  const sum = scores.reduce((before, [score, count]) => before + score * count, 0);
  const satisfied = scores.reduce(
    (before, [score, count]) => before + (score >= found.from ? count : 0),
    0,
  );
  return {
    response: logShare(answered, asked),
    satisfied: logShare(satisfied, answered),
    satisfiedFrom: found.from,
    mean: sum / answered,
    scores: scores.slice(0, SCORE_LIMIT).map(([score, count]) => [score, count]),
  };
}
