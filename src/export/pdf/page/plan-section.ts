/** Decides where the pieces of a section stand, before any of them is drawn. */

import { BOTTOM, FULL_HEIGHT, TOP } from '#export/pdf/ink/geometry.ts';
import type { Fragment } from './fragment.ts';

/** A piece with its page, counted from 0, and its upper edge in points. */
export interface PlacedFragment {
  readonly fragment: Fragment;
  readonly page: number;
  readonly top: number;
}

/** Where the next piece would stand. */
interface Cursor {
  page: number;
  y: number;
  /** Space that the last piece wants below it. */
  gapBelow: number;
  /** Nothing stands on the page yet. */
  isFresh: boolean;
}

export interface SectionPlan {
  readonly steps: readonly PlacedFragment[];
  readonly end: Readonly<Cursor>;
}

interface Planning {
  readonly cursor: Cursor;
  readonly steps: PlacedFragment[];
  /** Part of each gap that is kept. */
  readonly looseness: number;
}

/** Before the first page. */
export const START: Readonly<Cursor> = { page: -1, y: BOTTOM, gapBelow: 0, isFresh: false };

/** A last page that holds less than this, in points, looks like a mistake. */
const SPARSE_PAGE = 110;
/** So much of a page is little room for a chapter to begin in. */
const LITTLE_ROOM = 0.45;
/** Gaps may shrink this far, step by step, to spare such a page. */
const TIGHTER = [0.85, 0.7, 0.6] as const;

/**
 * Places `section` after what ended at `from`. Where a few lines would stand alone on the last page,
 * the gaps are drawn in if that makes room for them.
 */
export function planSection(section: readonly Fragment[], from: SectionPlan['end']): SectionPlan {
  const groups = groupsOf(section);
  const loose = planGroups(groups, from, 1);
  const isSparse = TOP - loose.end.y < SPARSE_PAGE && loose.end.page > (loose.steps[0]?.page ?? 0);
  if (!isSparse) return loose;
  const tighter = TIGHTER.map((looseness) => planGroups(groups, from, looseness));
  return tighter.find((plan) => plan.end.page < loose.end.page) ?? loose;
}

/** Pieces that must stand together. */
function groupsOf(section: readonly Fragment[]): Fragment[][] {
  const groups: Fragment[][] = [];
  let isOpen = false;
  for (const fragment of section) {
    const group = groups.at(-1);
    if (isOpen && group) group.push(fragment);
    else groups.push([fragment]);
    isOpen = fragment.keepWithNext === true;
  }
  return groups;
}

function planGroups(
  groups: readonly (readonly Fragment[])[],
  from: SectionPlan['end'],
  looseness: number,
): SectionPlan {
  const planning: Planning = { cursor: { ...from }, steps: [], looseness };
  for (const group of groups) placeGroup(planning, group);
  return { steps: planning.steps, end: planning.cursor };
}

function placeGroup(planning: Planning, group: readonly Fragment[]): void {
  const { cursor } = planning;
  const first = group[0];
  if (!first) return;
  const header = first.repeated?.height ?? 0;
  const height = heightOf(planning, group);
  const above = cursor.isFresh ? header : gapAbove(planning, first);
  const fits = above + height <= cursor.y - BOTTOM;
  const mayPart = cursor.isFresh || header + height > FULL_HEIGHT;
  const mustTurn = cursor.page < 0 || (startsPage(first, cursor) && !cursor.isFresh);
  if (mustTurn || !(fits || mayPart)) turnPage(cursor);
  for (const fragment of group) placeFragment(planning, fragment);
}

/** A chapter that need not have a page of its own follows on where there is room for some of it. */
function startsPage({ startsPage: wish }: Fragment, { y }: Cursor): boolean {
  return wish === 'ifLittleRoom' ? y - BOTTOM < FULL_HEIGHT * LITTLE_ROOM : wish === true;
}

function placeFragment(planning: Planning, fragment: Fragment): void {
  const { cursor, steps } = planning;
  const needed = fragment.height + gapAbove(planning, fragment);
  if (!cursor.isFresh && needed > cursor.y - BOTTOM) turnPage(cursor);
  if (!cursor.isFresh) cursor.y -= gapAbove(planning, fragment);
  else if (fragment.repeated) {
    steps.push({ fragment: fragment.repeated, page: cursor.page, top: cursor.y });
    cursor.y -= fragment.repeated.height;
  }
  if (fragment.atFoot) cursor.y = Math.min(cursor.y, BOTTOM + fragment.height);
  steps.push({ fragment, page: cursor.page, top: cursor.y });
  cursor.y = fragment.endsPage ? Number.NEGATIVE_INFINITY : cursor.y - fragment.height;
  cursor.isFresh = false;
  cursor.gapBelow = fragment.gapBelow ?? 0;
}

function gapAbove({ cursor, looseness }: Planning, fragment: Fragment): number {
  return Math.max(fragment.gap ?? 0, cursor.gapBelow) * looseness;
}

/** Height of a group in points without the space above it. */
function heightOf({ looseness }: Planning, group: readonly Fragment[]): number {
  const gaps = group.slice(1).reduce((sum, fragment) => sum + (fragment.gap ?? 0), 0);
  return group.reduce((sum, fragment) => sum + fragment.height, gaps * looseness);
}

function turnPage(cursor: Cursor): void {
  cursor.page += 1;
  cursor.y = TOP;
  cursor.gapBelow = 0;
  cursor.isFresh = true;
}
