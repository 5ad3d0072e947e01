import type { Criterion } from '#core/catalogue/catalogue.ts';
import type { Answer } from '#schema/record/assessment.ts';
import type { OpenDrawer } from './drawer/drawer-part.ts';
import type { Walk } from './use-walk.ts';

/** A finding in the words that stand at its criterion. */
export interface FindingOn {
  readonly id: string;
  /** Such as `F3`. */
  readonly name: string;
  readonly condition: string;
}

/** What a criterion is drawn from. */
export interface CriterionProps extends Pick<Walk, 'session' | 'answer' | 'confirm' | 'isLocked'> {
  readonly criterion: Criterion;
  /** What people call it in this clause. */
  readonly name: string;
  /** What it rests on, in words; a code asks for everything in it. */
  readonly basis: string | undefined;
  readonly given: Answer | undefined;
  /** One reason covers the whole clause: the criterion cannot be answered by itself. */
  readonly isCovered: boolean;
  /** How many pieces of evidence speak to it. */
  readonly evidence: number;
  /** What was found about it; undefined where nothing was. */
  readonly findings: readonly FindingOn[] | undefined;
  readonly onDrawer: OpenDrawer;
}
