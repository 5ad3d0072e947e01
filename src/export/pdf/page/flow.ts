/** Puts pieces of blocks on pages from top to bottom. */

import type { Fragment } from './fragment.ts';
import { planSection, type SectionPlan, START } from './plan-section.ts';
import { createSheet, type Sheet } from './sheet.ts';

export interface Flow {
  readonly sheets: Sheet[];
  /** Pieces of the section that is not complete yet. */
  section: Fragment[];
  /** Where the section before ended. */
  end: SectionPlan['end'];
}

/** A flow without pages; the first piece begins one. */
export function createFlow(): Flow {
  return { sheets: [], section: [], end: START };
}

/**
 * Adds pieces. A section is drawn when the next one begins, since only then it shows whether its last
 * page is worth having: call `finishFlow` after the last block.
 */
export function addFragments(flow: Flow, fragments: readonly Fragment[]): void {
  for (const fragment of fragments) {
    if (fragment.startsPage) drawSection(flow);
    flow.section.push(fragment);
    if (fragment.endsPage) drawSection(flow);
  }
}

/** Draws what still waits. A document without pieces gets one empty page. */
export function finishFlow(flow: Flow): void {
  drawSection(flow);
  if (flow.sheets.length === 0) sheetAt(flow, 0);
}

function drawSection(flow: Flow): void {
  const section = flow.section;
  flow.section = [];
  const plan = planSection(section, flow.end);
  for (const { fragment, page, top } of plan.steps) fragment.paint(sheetAt(flow, page), top);
  flow.end = plan.end;
}

function sheetAt(flow: Flow, page: number): Sheet {
  for (;;) {
    const sheet = flow.sheets[page];
    if (sheet) return sheet;
    flow.sheets.push(createSheet(flow.sheets.length));
  }
}
