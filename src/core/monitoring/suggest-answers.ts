import type { FigureSign } from '#schema/authored/log-criteria.ts';
import type { TallyRole } from '#schema/record/complaint-log.ts';
import type { LogFigures } from '#schema/record/log-figures.ts';
import type { LogCriterion } from './log-criterion.ts';

/** An answer that figures can suggest: that something is unmet, no register shows. */
type Suggested = 'met' | 'partly';

/** A criterion with the answer that the figures of a register suggest. */
export interface SuggestedAnswer extends LogCriterion {
  readonly answer: Suggested;
}

/** A year, for a chart that shows a rise or fall. */
const YEAR = 12;

function whole(isWhole: boolean): Suggested {
  return isWhole ? 'met' : 'partly';
}

/** Whether each row has a value of its own, spelt in one way; undefined where there is no such column. */
function filledIn({ tallies }: LogFigures, role: TallyRole): Suggested | undefined {
  const tally = tallies.find((one) => one.role === role);
  return tally && whole(tally.blank === 0 && tally.proposals.length === 0);
}

const SIGNS: Readonly<Record<FigureSign, (figures: LogFigures) => Suggested | undefined>> = {
  counted: ({ months }) => (months.length > 0 ? 'met' : undefined),
  monthlyProcess: ({ months, durations, upheld }) =>
    months.length > 0 && (durations.length > 0 || upheld !== undefined)
      ? whole(durations.length > 0 && upheld !== undefined)
      : undefined,
  categorised: (figures) => filledIn(figures, 'category'),
  chartedYear: ({ months, tallies }) =>
    months.length > 0 && tallies.some(({ role }) => role === 'category')
      ? whole(months.length >= YEAR)
      : undefined,
  satisfaction: ({ satisfaction }) =>
    satisfaction !== undefined && satisfaction.response.part > 0 ? 'met' : undefined,
  wentWrong: ({ promises, ownDue, repeats, escalated, external, reopened }) => {
    const told = [promises[0] ?? ownDue, repeats, escalated ?? external, reopened];
    const count = told.filter((one) => one !== undefined).length;
    return count === 0 ? undefined : whole(count >= 2);
  },
  references: ({ counting, warnings }) =>
    counting === 'ids' ? whole(!warnings.some(({ code }) => code === 'blankIds')) : undefined,
  products: (figures) => filledIn(figures, 'product'),
  sites: (figures) => filledIn(figures, 'site'),
  dueDates: ({ ownDue, complaints }) => ownDue && whole(ownDue.withDue === complaints),
};

/** What the figures suggest as answers, criterion by criterion; none where the register cannot tell. */
export function suggestAnswers(
  figures: LogFigures,
  criteria: readonly LogCriterion[],
): readonly SuggestedAnswer[] {
  return criteria.flatMap((criterion) => {
    const answer = SIGNS[criterion.shows](figures);
    return answer === undefined ? [] : [{ ...criterion, answer }];
  });
}
