/** Figures: a caption, and a picture with its words for those who do not see it. */

import type { FigureBlock, ProfilePoint } from '#core/document/document.ts';
import { canBeRadar } from '#core/figure/radar-shape.ts';
import type { Handler } from '#export/html/page/composition.ts';
import { escapeHtml, textOf } from '#export/html/page/markup.ts';
import { radarSvg } from './radar.ts';

const LEVELS = [1, 2, 3, 4, 5];

/** A radar that could not be read is drawn as bars. */
export const writeFigure: Handler<'figure'> = (block) => {
  const isRadar = block.form === 'radar' && canBeRadar(block.points);
  return [
    `<figure><figcaption>${textOf(block.caption)}</figcaption>`,
    `<div role="img" aria-label="${escapeHtml(block.alternative)}">`,
    isRadar ? radarSvg(block) : bars(block.points),
    key(block, isRadar ? LINE_SIGNS : BAR_SIGNS),
    '</div></figure>',
  ].join('');
};

const LINE_SIGNS = {
  index: '<line class="edge" x2="24" y1="6" y2="6"/><circle class="dot" cx="12" cy="6" r="3"/>',
  target: '<line class="target" x2="24" y1="6" y2="6"/>',
};

const BAR_SIGNS = {
  index: '<rect class="dot" y="3" width="24" height="6"/>',
  target: '<line class="tick" x1="12" x2="12" y2="12"/>',
};

/** Names and figures are text, so that they break as the page does; the bars stand between them. */
function bars(points: readonly ProfilePoint[]): string {
  const scale = LEVELS.map((level) => `<span>${level}</span>`).join('');
  return [
    `<div class="bars"><span></span><span class="scale">${scale}</span><span></span>`,
    ...points.map(barRow),
    '</div>',
  ].join('');
}

function barRow({ label, figure, index, target }: ProfilePoint): string {
  const grid = LEVELS.map((level) => upright('grid', level)).join('');
  const measured =
    index === null
      ? ''
      : `<rect class="dot" width="${along(index)}" y="5" height="10"/>${upright('tick', target)}`;
  return [
    `<span>${escapeHtml(label)}</span>`,
    `<svg viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">${grid}${measured}</svg>`,
    `<strong>${escapeHtml(figure)}</strong>`,
  ].join('');
}

function upright(name: string, value: number): string {
  return `<line class="${name}" x1="${along(value)}" x2="${along(value)}" y1="0" y2="20"/>`;
}

/** Hundredths of the width, of which 5 has all. */
function along(value: number): number {
  return Math.round(value * 2000) / 100;
}

function key({ key: words }: FigureBlock, signs: FigureBlock['key']): string {
  const entry = (sign: string, word: string) =>
    `<span><svg viewBox="0 0 24 12" aria-hidden="true">${sign}</svg>${escapeHtml(word)}</span>`;
  return `<p class="key">${entry(signs.index, words.index)}${entry(signs.target, words.target)}</p>`;
}
