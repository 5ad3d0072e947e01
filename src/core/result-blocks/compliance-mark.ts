import type { AnswerMark } from '#core/document/answer-mark.ts';
import type { Compliance } from '#core/scoring/score-provisions.ts';

/** The shape that stands before each word of compliance. */
export const COMPLIANCE_MARKS: Readonly<Record<Compliance, AnswerMark>> = {
  complies: 'met',
  partly: 'partly',
  doesNotComply: 'unmet',
  unknown: 'unknown',
  notAnswered: 'none',
  notApplicable: 'notApplicable',
};
