import type { Colour } from '#export/tree/palette.ts';

/** Colours of the report on a dark screen: the dark values of styles/tokens.css under the same names. */
export const DARK_PALETTE: Readonly<Record<Colour, string>> = {
  'paper-raised': '#1c2124',
  ink: '#e8e6df',
  'ink-quiet': '#a9aeae',
  rule: '#343a3d',
  'rule-strong': '#7d8484',
  accent: '#8cc7e0',
  'accent-wash': '#1b303a',
  'level-1': '#3b372e',
  'level-2': '#4b5239',
  'level-3': '#3f7365',
  'level-4': '#67a9bd',
  'level-5': '#b4e0f4',
  'level-1-ink': '#f0ece2',
  'level-2-ink': '#f3f4e9',
  'level-3-ink': '#ffffff',
  'level-4-ink': '#0f1c22',
  'level-5-ink': '#0f1c22',
  'answer-met': '#7ccfae',
  'answer-partly': '#e0b65a',
  'answer-unmet': '#f29379',
  'answer-not-applicable': '#a9aeae',
  'answer-unknown': '#b9abe6',
};
