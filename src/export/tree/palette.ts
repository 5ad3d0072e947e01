import type { Hex } from '#core/document/letterhead.ts';

/** Colours of the printed report: the light values of styles/tokens.css under the same names. */
export const PALETTE = {
  'paper-raised': '#ffffff',
  ink: '#1d2327',
  'ink-quiet': '#565d61',
  rule: '#d9d5ca',
  'rule-strong': '#8a8d8a',
  accent: '#17597a',
  'accent-wash': '#e3eef3',
  'level-1': '#eadfcb',
  'level-2': '#c5cdae',
  'level-3': '#86ada0',
  'level-4': '#38788a',
  'level-5': '#16466a',
  'level-1-ink': '#1d2327',
  'level-2-ink': '#1d2327',
  'level-3-ink': '#1d2327',
  'level-4-ink': '#ffffff',
  'level-5-ink': '#ffffff',
  'answer-met': '#1c6b50',
  'answer-partly': '#8a6100',
  'answer-unmet': '#a3341c',
  'answer-not-applicable': '#565d61',
  'answer-unknown': '#5b4b8a',
} as const;

/** Name of a colour of the report. */
export type Colour = keyof typeof PALETTE;

/** A colour of the report, or one that a firm brings along. */
export type Ink = Colour | Hex;

const isHex = (ink: Ink): ink is Hex => ink.startsWith('#');

/** The colour as `#rrggbb`. */
export function hexOf(ink: Ink): string {
  return isHex(ink) ? ink : PALETTE[ink];
}
