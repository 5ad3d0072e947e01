/** What each role of a figure looks like on a page. A new role does not compile until it stands here. */

import type { AreaRole, LabelRole, LineRole, SignalRole } from '#core/document/drawing.ts';

const LINES: Readonly<Record<LineRole, string>> = {
  grid: 'stroke:var(--rule);stroke-width:.6',
  edge: 'stroke:var(--rule-strong);stroke-width:.6',
  measured: 'stroke:var(--accent);stroke-width:1.5',
  target: 'stroke:var(--ink);stroke-dasharray:3 3',
  series: 'stroke:var(--rule-strong);stroke-linejoin:round',
  centre: 'stroke:var(--ink);stroke-width:.8',
  limit: 'stroke:var(--ink-quiet);stroke-width:.6;stroke-dasharray:2 2',
};

const EDGE = 'stroke:var(--paper-raised)';

const AREAS: Readonly<Record<AreaRole, string>> = {
  wash: 'fill:var(--accent-wash)',
  bar: 'fill:var(--accent)',
  rest: 'fill:var(--rule-strong)',
  met: `fill:var(--answer-met);${EDGE}`,
  partly: `fill:var(--answer-partly);${EDGE}`,
  unmet: `fill:var(--answer-unmet);${EDGE}`,
  notApplicable: `fill:var(--answer-not-applicable);${EDGE}`,
  unknown: `fill:var(--answer-unknown);${EDGE}`,
  none: `fill:var(--rule);${EDGE}`,
};

const SIGNALS: Readonly<Record<SignalRole, string>> = {
  point: 'fill:var(--ink-quiet)',
  improvement: `fill:var(--accent);${EDGE}`,
  concern: `fill:var(--answer-unmet);${EDGE}`,
  change: `fill:var(--answer-unknown);${EDGE}`,
};

/** On paper of its own, so that no line runs through the words. */
const ON_PAPER = `paint-order:stroke;${EDGE};stroke-width:3px`;

const LABELS: Readonly<Record<LabelRole, string>> = {
  name: ON_PAPER,
  figure: 'font-weight:600',
  scale: `fill:var(--ink-quiet);font-size:7.2px;${ON_PAPER}`,
  count: 'fill:var(--paper-raised);font-weight:600',
};

function rules(kind: string, looks: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(looks).map(([role, look]) => `.drawing .${kind}.${role}{${look}}`);
}

/** The rules for figures; the narrow drawing takes the place of the wide one on a telephone. */
export const FIGURE_STYLE = [
  '.drawing{display:block;width:100%;overflow:visible}',
  '.for-page{max-width:46rem}',
  '.for-telephone{max-width:26rem;display:none}',
  '.drawing .line{fill:none}',
  '.drawing .label{fill:var(--ink);font-size:8px}',
  ...rules('line', LINES),
  ...rules('area', AREAS),
  ...rules('label', LABELS),
  '.drawing .signal{stroke-width:.8}',
  ...rules('signal', SIGNALS),
  '.drawing .dot{fill:var(--accent)}',
  '.drawing .ring{fill:var(--paper-raised);stroke:var(--accent);stroke-width:1.2}',
  '.drawing .tick{stroke:var(--ink);stroke-width:1.4}',
  '.drawing .tick-edge{stroke:var(--paper-raised);stroke-width:3}',
  // Its colour is that of the answer wherever its sign stands.
  '.drawing .sign{fill:currentColor;font-size:9px}',
  '.drawing .sign.on-area{fill:var(--paper-raised)}',
  '@media screen and (max-width:38rem){.for-page{display:none}.for-telephone{display:block}}',
].join('\n');
