import type { LogFigures } from '#schema/record/log-figures.ts';
import { NO_DAY } from './day-table.ts';
import { logShare } from './log-share.ts';
import type { LogView } from './log-view.ts';

/** The scores of the complaints, and from which one on they count as satisfied. */
function scoresOf({ log, settings, complaints }: LogView):
  | {
      readonly scores: Float64Array;
      readonly counts: ReadonlyMap<number, number>;
      readonly from: number;
    }
  | undefined {
  const column = log.numbers.find(({ role }) => role === 'satisfaction');
  if (column === undefined) return undefined;
  const scores = column.numbers.values.subarray(0, complaints);
  const counts = new Map<number, number>();
  for (const score of scores)
    if (!Number.isNaN(score)) counts.set(score, (counts.get(score) ?? 0) + 1);
  if (counts.size === 0) return undefined;
  return { scores, counts, from: settings.satisfiedFrom ?? usualThreshold([...counts.keys()]) };
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

/** Whether a complainant was satisfied; undefined for one who did not say. */
export function satisfiedTest(view: LogView): ((at: number) => boolean | undefined) | undefined {
  const found = scoresOf(view);
  if (found === undefined) return undefined;
  const { scores, from } = found;
  return (at) => {
    const score = scores[at] ?? Number.NaN;
    return Number.isNaN(score) ? undefined : score >= from;
  };
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
  const scores = [...found.counts].sort(([one], [other]) => one - other);
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
