import type { AnswerValue } from '#schema/record/assessment.ts';

const SHAPES: Record<AnswerValue, string> = {
  met: 'M3 8.5 6.5 12 13 4.5',
  partly: 'M8 2a6 6 0 0 0 0 12z',
  unmet: 'M4 4 12 12M12 4 4 12',
  notApplicable: 'M3 8H13',
  unknown: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2Q8 8.8 8 10M8 13v.1',
};

/** The shape of an answer, so that colour is never the only sign. Its word always stands beside it. */
export function AnswerMark({
  value,
  size,
}: {
  readonly value: AnswerValue;
  /** Inside a picture, which styles cannot size. */
  readonly size?: number;
}) {
  return (
    <svg
      className={`mark mark-${value}`}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
    >
      <path d={SHAPES[value]} />
    </svg>
  );
}
