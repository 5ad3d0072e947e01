import type { Indicator } from '#core/monitoring/indicator.ts';
import type { LogCriterion } from '#core/monitoring/log-criterion.ts';

/** What the page brings along besides its words, in its language. */
export interface LogPageProps {
  readonly indicators: readonly Indicator[];
  /** The criteria that the figures speak to. */
  readonly criteria: readonly LogCriterion[];
}
