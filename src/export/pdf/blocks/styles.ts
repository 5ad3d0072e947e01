/** The type scale of the printed report: sizes and leadings in points. */

import type { TextStyle } from '../text/text-block.ts';

export const BODY: TextStyle = { size: 9.8, leading: 15, colour: 'ink' };
export const LEAD: TextStyle = { size: 12, leading: 18.5, colour: 'ink' };
export const NOTE: TextStyle = { size: 8.4, leading: 12.6, colour: 'ink-quiet' };
export const HEADING_1: TextStyle = { size: 21, leading: 28, colour: 'ink' };
export const HEADING_2: TextStyle = { size: 13.5, leading: 19, colour: 'ink', strong: true };
export const HEADING_3: TextStyle = { size: 10.2, leading: 15, colour: 'accent', strong: true };
export const CAPTION: TextStyle = { size: 8.6, leading: 12.6, colour: 'ink', strong: true };
export const CELL: TextStyle = { size: 8.5, leading: 12.6, colour: 'ink' };
export const COLUMN_LABEL: TextStyle = {
  size: 7.8,
  leading: 11,
  colour: 'ink-quiet',
  strong: true,
};
export const FIGURE_LABEL: TextStyle = { size: 8, leading: 11, colour: 'ink' };
export const FIGURE_NOTE: TextStyle = { size: 7.2, leading: 10, colour: 'ink-quiet' };
export const FOOT: TextStyle = { size: 7.6, leading: 10, colour: 'ink-quiet' };
