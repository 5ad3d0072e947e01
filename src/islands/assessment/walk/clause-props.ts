import type { ClauseScore } from '#core/scoring/score-clause.ts';
import type { OpenDrawer } from './drawer/drawer-part.ts';
import type { Walk } from './use-walk.ts';

/** What the open clause is drawn from. */
export interface ClauseProps {
  readonly walk: Walk;
  readonly clauseScore: ClauseScore;
  readonly isGuided: boolean;
  readonly onDrawer: OpenDrawer;
}
