/** Figures: which drawing a block gets. */

import { FULL_WIDTH, LEFT } from '#export/pdf/ink/geometry.ts';
import type { Handler } from '#export/pdf/page/composition.ts';
import { addElement } from '../structure/element.ts';
import { plain } from '../text/shape-text.ts';
import { layText, textFragments } from '../text/text-block.ts';
import { barFragments } from './figure-bars.ts';
import { radarFragment } from './figure-radar.ts';
import { CAPTION } from './styles.ts';

/** Fewer points span no area; more leave no room for their names. */
const FEWEST_AXES = 3;
const MOST_AXES = 14;

/** A caption and the drawing. A radar that could not be read is drawn as bars. */
export const drawFigure: Handler<'figure'> = (block, composition) => {
  const group = addElement(composition.root, 'Div');
  const caption = layText(
    composition,
    addElement(group, 'Caption'),
    plain(block.caption),
    CAPTION,
    FULL_WIDTH,
  );
  const above = textFragments(caption, LEFT, 14, true);
  const count = block.points.length;
  if (count === 0) return above.map((fragment) => ({ ...fragment, keepWithNext: false }));
  const isRadar = block.form === 'radar' && count >= FEWEST_AXES && count <= MOST_AXES;
  const drawing = isRadar
    ? [radarFragment(composition, block, group)]
    : barFragments(composition, block, group);
  return [...above, ...drawing];
};
