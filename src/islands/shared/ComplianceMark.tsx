import type { Compliance } from '#core/scoring/score-provisions.ts';
import type { AnswerValue } from '#schema/record/assessment.ts';
import { AnswerMark } from './AnswerMark.tsx';

const MARKS: Partial<Record<Compliance, AnswerValue>> = {
  complies: 'met',
  partly: 'partly',
  doesNotComply: 'unmet',
  unknown: 'unknown',
  notApplicable: 'notApplicable',
};

interface Props {
  readonly compliance: Compliance;
  /** Inside a picture, which styles cannot size. */
  readonly size?: number;
}

/** The shape for how a provision is complied with; none while it is not answered. Its word stands beside it. */
export function ComplianceMark({ compliance, ...size }: Props) {
  const value = MARKS[compliance];
  return value && <AnswerMark value={value} {...size} />;
}
