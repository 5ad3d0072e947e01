import type { SelfTest } from '#core/self-test/self-test.ts';
import type { LogPageProps } from '#islands/complaint-log/page-props.ts';
import type { PageProps } from '#islands/shared/surroundings.tsx';
import type { Standards } from '#islands/shared/use-opened.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { ScoreExampleWords } from '#text/words.ts';
import type { Shown } from './part-states.ts';

/** What every shown part is drawn from. */
export interface PartProps extends PageProps {
  readonly shown: Shown;
  /** The leading standard, and a code of rules. */
  readonly standards: Standards;
  readonly example: Assessment;
  readonly scoreWords: ScoreExampleWords;
  /** What the page of a complaint register brings along. */
  readonly log: LogPageProps;
  readonly selfTests: readonly SelfTest[];
}
