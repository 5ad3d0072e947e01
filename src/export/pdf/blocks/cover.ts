/** The cover: what the document is, for whom, and what it is not. It carries no foot. */

import type { CoverBlock } from '#core/document/document.ts';
import {
  FULL_HEIGHT,
  FULL_WIDTH,
  HAIRLINE,
  LEFT,
  MEASURE,
  RIGHT,
} from '#export/pdf/ink/geometry.ts';
import { filledBox, ruleLine } from '#export/pdf/ink/operators.ts';
import { type Composition, type Handler, headingTag } from '#export/pdf/page/composition.ts';
import type { Colour } from '#export/tree/palette.ts';
import type { Fragment } from '../page/fragment.ts';
import { drawArtifact, type Sheet } from '../page/sheet.ts';
import { addElement } from '../structure/element.ts';
import { plain } from '../text/shape-text.ts';
import {
  layText,
  paintLine,
  type TextBlock,
  type TextStyle,
  textFragments,
} from '../text/text-block.ts';
import { layFirm, layLogo } from './letterhead.ts';
import { BODY, NOTE } from './styles.ts';

const OVERLINE: TextStyle = { size: 10.5, leading: 15, colour: 'accent', strong: true };
const TITLE: TextStyle = { size: 31, leading: 39, colour: 'ink' };
const ORGANISATION: TextStyle = { size: 16, leading: 23, colour: 'ink' };
const FACT_LABEL: TextStyle = { size: 8.6, leading: 15, colour: 'ink-quiet' };

/** White space above the overline, and what is left of it where names are long. */
const HEAD_SPACE = 120;
const LEAST_HEAD_SPACE = 36;
/** From the bar of accent to the end of the white space. */
const BAR_SPACE = 18;
const FACT_LABEL_WIDTH = 132;
const FACT_PADDING = 4.5;
/** Lines of a fact that stay on one page. */
const LONGEST_WHOLE_FACT = 20;
const NOTICE_PADDING = 8;
/** Between the firm and the hairline. */
const FIRM_GAP = 6;
const NOBODY = { name: '', coverLine: '' } as const;
const FIRM = [{ ...BODY, strong: true }, BODY] as const;

/** A page of its own. */
export const drawCover: Handler<'cover'> = (block, composition) => {
  const line = (tag: 'P' | 'H1' | 'H2' | 'H3', value: string, style: TextStyle) =>
    layText(composition, addElement(composition.root, tag), plain(value), style, FULL_WIDTH);
  const { look } = composition;
  const logo = layLogo(composition, 'cover');
  const overline = line('P', block.overline, { ...OVERLINE, colour: look.item });
  const title = line(headingTag(composition, 1), block.title, { ...TITLE, colour: look.title });
  const organisation = line('P', block.organisation, ORGANISATION);
  const texts = [
    ...textFragments(overline, LEFT, 0),
    ...textFragments(title, LEFT, 8),
    ...textFragments(organisation, LEFT, 14),
    ...factFragments(composition, block),
    ...noticeFragments(composition, block),
  ];
  const pieces = [headSpace(composition, logo, texts), ...texts];
  return [...pieces.map(withoutFoot), { height: 0, endsPage: true, paint: () => {} }];
};

/** The logo, and the one bar of accent in the document; lower where the texts would else need a second page. */
function headSpace(
  composition: Composition,
  logo: ReturnType<typeof layLogo>,
  texts: readonly Fragment[],
): Fragment {
  const needed = texts.reduce((sum, { height, gap = 0 }) => sum + height + gap, 0);
  const least = LEAST_HEAD_SPACE + logo.height;
  const height = Math.max(least, Math.min(HEAD_SPACE, Math.floor(FULL_HEIGHT - needed)));
  const bar = { width: 42, height: 3 };
  return {
    height,
    startsPage: true,
    paint: (sheet, top) => {
      logo.paint(sheet, LEFT, top);
      const box = { x: LEFT, y: top - height + BAR_SPACE, ...bar };
      drawArtifact(sheet, filledBox(box, composition.look.bar));
    },
  };
}

function factFragments(composition: Composition, block: CoverBlock): Fragment[] {
  const list = addElement(composition.root, 'L');
  return block.facts.flatMap(({ label, value, lines }, i) => {
    const item = addElement(list, 'LI');
    const lay = (tag: 'Lbl' | 'LBody', text: string, style: TextStyle, width: number) =>
      layText(composition, addElement(item, tag), plain(text), style, width);
    const name = lay('Lbl', label, FACT_LABEL, FACT_LABEL_WIDTH - 10);
    const body = lay('LBody', value, BODY, FULL_WIDTH - FACT_LABEL_WIDTH);
    return factLines(name, body, i === 0 ? 44 : FACT_PADDING, lines);
  });
}

/** A fact line by line, its name beside its value, at least `room` lines high; longer ones may part over pages. */
function factLines(name: TextBlock, body: TextBlock, gap: number, room = 1): Fragment[] {
  const count = Math.max(room, name.lines.length, body.lines.length);
  return Array.from({ length: count }, (_, i) => {
    const above = i === 0 ? FACT_PADDING : 0;
    return {
      height: above + BODY.leading,
      gap: i === 0 ? gap : 0,
      keepWithNext: i < count - 1 && count <= LONGEST_WHOLE_FACT,
      paint: (sheet: Sheet, top: number): void => {
        if (i === 0) drawArtifact(sheet, fullRule(top, 'rule'));
        const [left, right] = [name.lines[i], body.lines[i]];
        if (left) paintLine(name, left, sheet, LEFT, top - above);
        if (right) paintLine(body, right, sheet, LEFT + FACT_LABEL_WIDTH, top - above);
      },
    };
  });
}

/** At the foot of the page under a hairline, the firm above it; longer ones take the pages they need. */
function noticeFragments(composition: Composition, block: CoverBlock): Fragment[] {
  const firm = layFirm(composition, composition.document.letterhead ?? NOBODY, FIRM, FULL_WIDTH);
  const { disclaimer = '' } = composition.document.letterhead ?? {};
  const notices = [block.notice, disclaimer].flatMap((text) =>
    text === ''
      ? []
      : [layText(composition, addElement(composition.root, 'P'), plain(text), NOTE, MEASURE)],
  );
  const lines = [...firm, ...notices].flatMap((text) => textFragments(text, LEFT, 0));
  const above = firm.reduce((sum, text) => sum + heightOf(text), firm.length > 0 ? FIRM_GAP : 0);
  const height = notices.reduce((sum, text) => sum + heightOf(text) + NOTICE_PADDING, above);
  if (lines.length === 0 || height > FULL_HEIGHT / 2) return lines;
  const paint: Fragment['paint'] = (sheet, top) => {
    let y = paintTexts(firm, sheet, top) - (firm.length > 0 ? FIRM_GAP : 0);
    if (notices.length > 0) drawArtifact(sheet, fullRule(y, 'rule-strong'));
    for (const notice of notices) y = paintTexts([notice], sheet, y - NOTICE_PADDING);
  };
  return [{ height, gap: 24, atFoot: true, paint }];
}

function heightOf({ lines, style }: TextBlock): number {
  return lines.length * style.leading;
}

/** Paints texts one below the other from `top` on; gives where the last ends. */
function paintTexts(texts: readonly TextBlock[], sheet: Sheet, top: number): number {
  let y = top;
  for (const text of texts)
    for (const line of text.lines) {
      paintLine(text, line, sheet, LEFT, y);
      y -= text.style.leading;
    }
  return y;
}

function fullRule(y: number, colour: Colour): string {
  return ruleLine({ x: LEFT, y }, { x: RIGHT, y }, colour, HAIRLINE);
}

function withoutFoot(fragment: Fragment): Fragment {
  return {
    ...fragment,
    paint: (sheet, top) => {
      sheet.hasFoot = false;
      fragment.paint(sheet, top);
    },
  };
}
