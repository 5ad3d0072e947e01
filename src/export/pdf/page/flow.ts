/** Puts pieces of blocks on pages from top to bottom. */

import { BOTTOM, FULL_HEIGHT, TOP } from './geometry.ts';
import { createSheet, type Sheet } from './sheet.ts';

/** A piece that stands on one page. */
export interface Fragment {
  /** Points, without the gap. */
  readonly height: number;
  /** Space above it in points; none at the top of a page. */
  readonly gap?: number;
  /** Space below it in points, where the next piece does not ask for more. */
  readonly gapBelow?: number;
  /** Stands on the same page as the piece after it. */
  readonly keepWithNext?: boolean;
  readonly startsPage?: boolean;
  readonly endsPage?: boolean;
  /** Stands at the foot of the page if there is room. */
  readonly atFoot?: boolean;
  /** Drawn again above this piece when it comes to stand at the top of a page. */
  readonly repeated?: Fragment;
  paint(sheet: Sheet, top: number): void;
}

export interface Flow {
  readonly sheets: Sheet[];
  /** Pieces that wait for the one they must stand with. */
  pending: Fragment[];
  /** Upper edge of the next piece in points. */
  y: number;
  /** Space that the last piece wants below it. */
  gapBelow: number;
  /** Nothing is drawn on the page yet. */
  isFresh: boolean;
}

/** A flow without pages; the first piece begins one. */
export function createFlow(): Flow {
  return { sheets: [], pending: [], y: BOTTOM, gapBelow: 0, isFresh: false };
}

/** Adds pieces. The last may wait for what follows: call `finishFlow` after the last block. */
export function addFragments(flow: Flow, fragments: readonly Fragment[]): void {
  for (const fragment of fragments) {
    flow.pending.push(fragment);
    if (fragment.keepWithNext) continue;
    const group = flow.pending;
    flow.pending = [];
    placeGroup(flow, group);
  }
}

/** Draws what still waits. A document without pieces gets one empty page. */
export function finishFlow(flow: Flow): void {
  const group = flow.pending;
  flow.pending = [];
  placeGroup(flow, group);
  if (flow.sheets.length === 0) turnPage(flow);
}

function placeGroup(flow: Flow, group: readonly Fragment[]): void {
  const first = group[0];
  if (!first) return;
  const above = flow.isFresh ? (first.repeated?.height ?? 0) : gapAbove(flow, first);
  const fits = above + heightOf(group) <= flow.y - BOTTOM;
  const isAllowedToSplit =
    flow.isFresh || (first.repeated?.height ?? 0) + heightOf(group) > FULL_HEIGHT;
  if (
    flow.sheets.length === 0 ||
    (first.startsPage && !flow.isFresh) ||
    !(fits || isAllowedToSplit)
  )
    turnPage(flow);
  for (const fragment of group) placeFragment(flow, fragment);
}

function placeFragment(flow: Flow, fragment: Fragment): void {
  if (!flow.isFresh && fragment.height + gapAbove(flow, fragment) > flow.y - BOTTOM) turnPage(flow);
  const sheet = flow.sheets.at(-1);
  if (!sheet) return;
  if (!flow.isFresh) flow.y -= gapAbove(flow, fragment);
  else if (fragment.repeated) {
    fragment.repeated.paint(sheet, flow.y);
    flow.y -= fragment.repeated.height;
  }
  if (fragment.atFoot) flow.y = Math.min(flow.y, BOTTOM + fragment.height);
  fragment.paint(sheet, flow.y);
  flow.y -= fragment.height;
  flow.isFresh = false;
  flow.gapBelow = fragment.gapBelow ?? 0;
  if (fragment.endsPage) flow.y = Number.NEGATIVE_INFINITY;
}

function gapAbove(flow: Flow, fragment: Fragment): number {
  return Math.max(fragment.gap ?? 0, flow.gapBelow);
}

/** Height of a group in points without the space above it. */
function heightOf(group: readonly Fragment[]): number {
  const whole = group.reduce((sum, fragment) => sum + (fragment.gap ?? 0) + fragment.height, 0);
  return whole - (group[0]?.gap ?? 0);
}

function turnPage(flow: Flow): void {
  flow.sheets.push(createSheet(flow.sheets.length));
  flow.y = TOP;
  flow.gapBelow = 0;
  flow.isFresh = true;
}
