import type { WalkStep } from '#core/assessment/walk.ts';

/** What the drawer beside a criterion shows. */
export const DRAWER_PARTS = ['guidance', 'note', 'evidence', 'findings'] as const;
export type DrawerPart = (typeof DRAWER_PARTS)[number];

/** What is to be written at once, where the drawer is opened to write. */
export type Writing = 'new' | 'photograph' | 'action';

/** An open drawer: what it shows and of what. */
export interface Drawn {
  readonly part: DrawerPart;
  /** The criterion beside which it stands; without one it shows the guidance of the open clause. */
  readonly criterionId: string | undefined;
  readonly writing: Writing | undefined;
}

/** Opens the drawer at one of its parts. */
export type OpenDrawer = (
  part: DrawerPart,
  criterionId: string | undefined,
  writing?: Writing,
) => void;

/** A criterion in the clause in which it is asked. */
export type Asked = Pick<WalkStep, 'clause' | 'criterion'>;
