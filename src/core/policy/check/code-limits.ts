import type { PolicyCodeFile } from '#schema/authored/policy-code.ts';
import type { Period } from '#schema/record/policy.ts';
import type { Clock } from './time-limits.ts';

/** What a code limits. `timeLimit` is how long people may wait before they complain. */
export const LIMITED = [
  'acknowledge',
  'answer',
  'complex',
  'extension',
  'reviewTime',
  'timeLimit',
] as const;
export type Limited = (typeof LIMITED)[number];

interface Provision {
  readonly of: Limited;
  /** Its number in the code, such as `6.9`. */
  readonly provision: string;
  /** Last part of the address of the clause, where the code is a standard of this site. */
  readonly slug?: string;
}

/** The longest or shortest time that a code allows. */
export interface CodeLimit extends Provision {
  readonly kind: 'atMost' | 'atLeast';
  readonly period: Period;
}

/** What may start a clock by a code. */
export interface CodeStart extends Provision {
  readonly kind: 'start';
  readonly from: readonly Clock['from'][];
  /** What is asked, as a sentence. */
  readonly asks: string;
}

/** The time limits of a code, in one language. */
export interface CodeLimits extends Pick<PolicyCodeFile, 'page' | 'asOf'> {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  /** Id of the standard that it is on this site. */
  readonly standard?: string;
  readonly limits: readonly CodeLimit[];
  readonly starts: readonly CodeStart[];
}
