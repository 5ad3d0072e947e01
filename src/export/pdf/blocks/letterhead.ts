/** The firm under whose name the document goes out: its logo and its name, on the cover or in the margin above the first page. */

import type { Letterhead } from '#core/document/letterhead.ts';
import { type Box, FULL_WIDTH, LEFT, PAGE, RIGHT } from '#export/pdf/ink/geometry.ts';
import { num } from '#export/pdf/ink/operators.ts';
import type { Composition } from '#export/pdf/page/composition.ts';
import { hasHead, type LogoPlace, logoSize } from '#export/tree/letterhead.ts';
import type { Fragment } from '../page/fragment.ts';
import { drawArtifact, drawFor, type Sheet } from '../page/sheet.ts';
import { addElement } from '../structure/element.ts';
import { plain } from '../text/shape-text.ts';
import {
  layText,
  paintLine,
  type TextBlock,
  type TextStyle,
  textFragments,
} from '../text/text-block.ts';
import { FOOT } from './styles.ts';

/** Names the logo to the pages. */
export const LOGO_NAME = 'Logo';

/** Upper edge of what stands in the margin. */
const HEAD_TOP = PAGE.height - 24;
const HEAD_GAP = 20;
const FINE_PRINT: TextStyle = { size: 7.2, leading: 9.6, colour: 'ink-quiet' };
const END_GAP = 8;
/** So many lines of each text the margin holds. */
const HEAD_LINES = 2;

/** Lays out the logo; what it paints says the firm's name, and is decoration where there is none. */
export function layLogo(
  composition: Composition,
  place: LogoPlace,
): {
  readonly width: number;
  readonly height: number;
  readonly paint: (sheet: Sheet, x: number, top: number) => void;
} {
  const { name, logo } = composition.document.letterhead ?? {};
  if (logo === undefined) return { width: 0, height: 0, paint: () => {} };
  const { width, height } = logoSize(logo, place);
  const element = name ? addElement(composition.root, 'Figure', { alternative: name }) : undefined;
  return {
    width,
    height,
    paint: (sheet, x, top) => {
      const box = { x, y: top - height, width, height };
      if (element === undefined) return drawArtifact(sheet, pictureIn(box));
      element.box = box;
      drawFor(sheet, element, pictureIn(box));
    },
  };
}

function pictureIn({ x, y, width, height }: Box): string {
  return `q ${num(width)} 0 0 ${num(height)} ${num(x)} ${num(y)} cm /${LOGO_NAME} Do Q`;
}

/** The name of the firm and its line, as lines of text; what is empty is none. */
export function layFirm(
  composition: Composition,
  { name, coverLine }: Pick<Letterhead, 'name' | 'coverLine'>,
  [strong, quiet]: readonly [TextStyle, TextStyle],
  width: number,
): readonly TextBlock[] {
  const lay = (text: string, style: TextStyle) =>
    text === ''
      ? []
      : [layText(composition, addElement(composition.root, 'P'), plain(text), style, width)];
  return [...lay(name, strong), ...lay(coverLine, quiet)];
}

type Head = (sheet: Sheet) => void;

/** What stands in the margin above the first page of a document without a cover; nothing where no firm is named. */
export function layHead(composition: Composition): Head | undefined {
  const { letterhead } = composition.document;
  if (letterhead === undefined || !hasHead(composition.document)) return undefined;
  const logo = layLogo(composition, 'head');
  const strong = { ...FOOT, size: 8.6, colour: composition.look.item, strong: true };
  const room = FULL_WIDTH - logo.width - HEAD_GAP;
  const texts = layFirm(composition, letterhead, [strong, FOOT], room);
  return (sheet) => {
    logo.paint(sheet, RIGHT - logo.width, HEAD_TOP);
    let top = HEAD_TOP;
    for (const text of texts)
      for (const line of text.lines.slice(0, HEAD_LINES)) {
        paintLine(text, line, sheet, LEFT, top);
        top -= text.style.leading;
      }
  };
}

/** What the firm is not to be held to, at the end of a document without a cover. */
export function layEnd(composition: Composition): readonly Fragment[] {
  const { disclaimer = '' } = composition.document.letterhead ?? {};
  if (disclaimer === '' || !hasHead(composition.document)) return [];
  const element = addElement(composition.root, 'P');
  const text = layText(composition, element, plain(disclaimer), FINE_PRINT, FULL_WIDTH);
  return textFragments(text, LEFT, END_GAP);
}

/** The first pieces of a document, with the head above the page on which they stand. */
export function underHead(
  fragments: readonly Fragment[],
  head: Head | undefined,
): readonly Fragment[] {
  const [first, ...rest] = fragments;
  if (head === undefined || first === undefined) return fragments;
  const paint: Fragment['paint'] = (sheet, top) => {
    head(sheet);
    first.paint(sheet, top);
  };
  return [{ ...first, paint }, ...rest];
}
