/** Headings, paragraphs and lists. */

import type { HeadingBlock } from '#core/document/document.ts';
import { FULL_WIDTH, HAIRLINE, LEFT, MEASURE, RIGHT } from '#export/pdf/ink/geometry.ts';
import { ruleLine } from '#export/pdf/ink/operators.ts';
import { type Composition, type Handler, headingTag } from '#export/pdf/page/composition.ts';
import { cleanLine } from '#export/tree/clean-text.ts';
import type { Fragment } from '../page/fragment.ts';
import { drawArtifact } from '../page/sheet.ts';
import { addElement } from '../structure/element.ts';
import { plain, widthOf } from '../text/shape-text.ts';
import { layText, paintLine, type TextStyle, textFragments } from '../text/text-block.ts';
import { BODY, HEADING_1, HEADING_2, HEADING_3, LEAD, NOTE } from './styles.ts';

const HEADING_STYLES = { 1: HEADING_1, 2: HEADING_2, 3: HEADING_3 } as const;
const HEADING_GAPS = { 1: 34, 2: 24, 3: 15 } as const;
const PARAGRAPH_GAP = 7.5;
/** Space between the longest list label and the text, in points. */
const LABEL_GAP = 6;
const SMALLEST_LABEL = 9;

/** A heading with its anchor; it stands on the page of what follows it. */
export const drawHeading: Handler<'heading'> = (block, composition) => {
  const style = headingStyle(block.level, composition);
  if (cleanLine(block.text) === '') return [anchorOf(block, composition)];
  const element = addElement(composition.root, headingTag(composition, block.level));
  const text = layText(
    composition,
    element,
    plain(block.text),
    style,
    block.level === 1 ? FULL_WIDTH : MEASURE,
  );
  const below =
    block.level === 1
      ? headingRule(composition)
      : { height: block.level === 2 ? 3 : 1, keepWithNext: true, paint: () => {} };
  return [anchorOf(block, composition), ...textFragments(text, LEFT, 0, true), below];
};

/**
 * A paragraph in the measure of running text; an empty one takes no room. A line or two between a
 * heading and what is below it introduce that, and stay with it.
 */
export const drawParagraph: Handler<'paragraph'> = (block, composition) => {
  const style = block.tone === 'lead' ? LEAD : block.tone === 'note' ? NOTE : BODY;
  const element = addElement(composition.root, 'P');
  const text = layText(composition, element, block.runs, style, MEASURE);
  const isLead = introduces(composition) && text.lines.length <= 2;
  return textFragments(text, LEFT, PARAGRAPH_GAP, isLead);
};

/** Whether a paragraph stands between a heading and what that heads: not before the next heading of its kind. */
function introduces({ around: { previous, next } }: Composition): boolean {
  if (previous?.kind !== 'heading' || next === undefined) return false;
  if (next.kind === 'heading') return next.level > previous.level;
  return next.kind === 'table' || next.kind === 'figure' || next.kind === 'list';
}

/** A list with its labels in a column of their own. */
export const drawList: Handler<'list'> = (block, composition) => {
  const list = addElement(composition.root, 'L', { numbering: block.ordered ? 'Decimal' : 'Disc' });
  const items = block.items.map((runs, i) => {
    const item = addElement(list, 'LI');
    const label = addElement(item, 'Lbl');
    const sign = plain(block.ordered ? `${i + 1}.` : '•');
    return {
      label: layText(composition, label, sign, BODY, MEASURE),
      body: addElement(item, 'LBody'),
      runs,
    };
  });
  const labelWidth = Math.max(
    SMALLEST_LABEL,
    ...items.map((item) => item.label.lines[0]?.width ?? 0),
  );
  const indent = labelWidth + LABEL_GAP;
  return items.flatMap(({ label, body, runs }, i) => {
    const text = layText(composition, body, runs, BODY, MEASURE - indent);
    const [first, ...rest] = textFragments(text, LEFT + indent, i === 0 ? 6 : 3.5);
    const line = label.lines[0];
    if (!first || !line) return [];
    const paint: Fragment['paint'] = (sheet, top) => {
      const x = block.ordered ? LEFT + labelWidth - widthOf(line.glyphs) : LEFT + 2;
      paintLine(label, line, sheet, x, top);
      first.paint(sheet, top);
    };
    return [{ ...first, paint }, ...rest];
  });
};

/** Notes where the heading stands, for links to it. */
function anchorOf(block: HeadingBlock, composition: Composition): Fragment {
  return {
    height: 0,
    gap: HEADING_GAPS[block.level],
    keepWithNext: true,
    startsPage: block.startsPage ?? false,
    paint: (sheet, top) => composition.anchors.set(block.id, { sheet, top }),
  };
}

/** Chapters and the smallest headings have the colour of the firm; parts of a chapter stand out by weight. */
function headingStyle(level: HeadingBlock['level'], { look }: Composition): TextStyle {
  const style = HEADING_STYLES[level];
  if (level === 2) return style;
  return { ...style, colour: level === 1 ? look.title : look.item };
}

function headingRule({ look }: Composition): Fragment {
  return {
    height: 8,
    keepWithNext: true,
    paint: (sheet, top) =>
      drawArtifact(
        sheet,
        ruleLine({ x: LEFT, y: top - 4 }, { x: RIGHT, y: top - 4 }, look.rule, HAIRLINE),
      ),
  };
}
