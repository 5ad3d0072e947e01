/** One page while it is drawn: its operators, what they mean, and the links on it. */

import { hex4 } from '#export/pdf/ink/operators.ts';
import type { LinkAnnotation, StructureElement, TaggedPage } from '../structure/element.ts';

/** Drawing that is known only when every page is laid out, such as a page number. */
export type LateOperators = () => string;

export interface Sheet extends TaggedPage {
  readonly operators: (string | LateOperators)[];
  readonly links: LinkAnnotation[];
  /** Covers carry no foot. */
  hasFoot: boolean;
  /** The element whose marked ink is still open at the end of `operators`. */
  open: StructureElement | 'artifact' | undefined;
}

/** An empty page. */
export function createSheet(index: number): Sheet {
  return { index, operators: [], owners: [], links: [], hasFoot: true, open: undefined };
}

/** Draws ink that belongs to `element`. Ink of the same element that follows at once joins it. */
export function drawFor(
  sheet: Sheet,
  element: StructureElement,
  ink: string | LateOperators,
): void {
  if (sheet.open !== element) {
    closeInk(sheet);
    const id = sheet.owners.length;
    sheet.owners.push(element);
    element.kids.push({ sheet, id });
    sheet.operators.push(`/${element.tag} <</MCID ${id}${actualText(element)}>> BDC`);
    sheet.open = element;
  }
  sheet.operators.push(ink);
}

/** Said by the ink as well as by the tree: most readers that copy text look no further. */
function actualText({ actualText: text }: StructureElement): string {
  if (text === undefined) return '';
  const units = Array.from({ length: text.length }, (_, i) => hex4(text.charCodeAt(i)));
  return ` /ActualText <feff${units.join('')}>`;
}

/** Draws ink that says nothing: rules, fills, leaders, repeated headers. */
export function drawArtifact(sheet: Sheet, ink: string | LateOperators): void {
  if (sheet.open !== 'artifact') {
    closeInk(sheet);
    sheet.operators.push('/Artifact <</Type /Layout>> BDC');
    sheet.open = 'artifact';
  }
  sheet.operators.push(ink);
}

/** Draws the foot of the page, which readers skip. */
export function drawFoot(sheet: Sheet, ink: string): void {
  closeInk(sheet);
  sheet.operators.push('/Artifact <</Type /Pagination /Subtype /Footer>> BDC', ink, 'EMC');
}

/** Draws ink behind all other of the page, which readers skip. */
export function drawBehind(sheet: Sheet, ink: string): void {
  sheet.operators.unshift('/Artifact <</Type /Pagination /Subtype /Watermark>> BDC', ink, 'EMC');
}

/** Ends the marked ink that is open, so that the page is well formed. */
export function closeInk(sheet: Sheet): void {
  if (sheet.open) sheet.operators.push('EMC');
  sheet.open = undefined;
}
