/** The cover: what the document is, for whom, and what it is not. It carries no foot. */

import type { CoverBlock } from '#core/report/document.ts';
import { type Composition, type Handler, headingTag } from '../composition.ts';
import type { Fragment } from '../page/flow.ts';
import { FULL_HEIGHT, FULL_WIDTH, HAIRLINE, LEFT, MEASURE, RIGHT } from '../page/geometry.ts';
import { filledBox, ruleLine } from '../page/operators.ts';
import { drawArtifact } from '../page/sheet.ts';
import { addElement } from '../structure/element.ts';
import { plain } from '../text/shape-text.ts';
import { layText, paintLine, type TextStyle, textFragments } from '../text/text-block.ts';
import { BODY, NOTE } from './styles.ts';

const OVERLINE: TextStyle = { size: 10.5, leading: 15, colour: 'accent', strong: true };
const TITLE: TextStyle = { size: 31, leading: 39, colour: 'ink' };
const ORGANISATION: TextStyle = { size: 16, leading: 23, colour: 'ink' };
const FACT_LABEL: TextStyle = { size: 8.6, leading: 15, colour: 'ink-quiet' };

/** White space above the overline. */
const HEAD_SPACE = 120;
const FACT_LABEL_WIDTH = 132;
const FACT_PADDING = 4.5;

/** A page of its own. */
export const drawCover: Handler<'cover'> = (block, composition) => {
  const line = (tag: 'P' | 'H1' | 'H2' | 'H3', value: string, style: TextStyle) =>
    layText(composition, addElement(composition.root, tag), plain(value), style, FULL_WIDTH);
  const overline = line('P', block.overline, OVERLINE);
  const title = line(headingTag(composition, 1), block.title, TITLE);
  const organisation = line('P', block.organisation, ORGANISATION);
  const pieces = [
    headSpace(),
    ...textFragments(overline, LEFT, 0),
    ...textFragments(title, LEFT, 8),
    ...textFragments(organisation, LEFT, 14),
    ...factFragments(composition, block),
    ...noticeFragments(composition, block),
  ];
  return [...pieces.map(withoutFoot), { height: 0, endsPage: true, paint: () => {} }];
};

/** The one bar of accent in the document. */
function headSpace(): Fragment {
  return {
    height: HEAD_SPACE,
    startsPage: true,
    paint: (sheet, top) => drawArtifact(sheet, filledBox({ x: LEFT, y: top - HEAD_SPACE + 18, width: 42, height: 3 }, 'accent')),
  };
}

function factFragments(composition: Composition, block: CoverBlock): Fragment[] {
  const list = addElement(composition.root, 'L');
  return block.facts.map((fact, i) => {
    const item = addElement(list, 'LI');
    const label = layText(composition, addElement(item, 'Lbl'), plain(fact.label), FACT_LABEL, FACT_LABEL_WIDTH - 10);
    const bodyWidth = FULL_WIDTH - FACT_LABEL_WIDTH;
    const value = layText(composition, addElement(item, 'LBody'), plain(fact.value), BODY, bodyWidth);
    const lineCount = Math.max(1, label.lines.length, value.lines.length);
    const height = lineCount * BODY.leading + 2 * FACT_PADDING;
    const paint: Fragment['paint'] = (sheet, top) => {
      drawArtifact(sheet, ruleLine({ x: LEFT, y: top }, { x: RIGHT, y: top }, 'rule', HAIRLINE));
      const lineTop = (line: number): number => top - FACT_PADDING - line * BODY.leading;
      label.lines.forEach((line, k) => paintLine(label, line, sheet, LEFT, lineTop(k)));
      value.lines.forEach((line, k) => paintLine(value, line, sheet, LEFT + FACT_LABEL_WIDTH, lineTop(k)));
    };
    return { height, gap: i === 0 ? 44 : 0, paint };
  });
}

/** At the foot of the page under a hairline; a longer one takes the pages it needs. */
function noticeFragments(composition: Composition, block: CoverBlock): Fragment[] {
  const notice = layText(composition, addElement(composition.root, 'P'), plain(block.notice), NOTE, MEASURE);
  const lines = textFragments(notice, LEFT, 0);
  const [first, ...rest] = lines;
  if (!first) return [];
  const height = lines.length * NOTE.leading + 8;
  if (height > FULL_HEIGHT / 2) return lines;
  const whole: Fragment = {
    height,
    gap: 24,
    atFoot: true,
    paint: (sheet, top) => {
      drawArtifact(sheet, ruleLine({ x: LEFT, y: top }, { x: RIGHT, y: top }, 'rule-strong', HAIRLINE));
      [first, ...rest].forEach((line, i) => line.paint(sheet, top - 8 - i * NOTE.leading));
    },
  };
  return [whole];
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
