import type { FigureBlock } from '#core/document/document.ts';
import { drawBars } from '#core/figure/draw-bars.ts';
import { drawRadar } from '#core/figure/draw-radar.ts';
import { figureBlock } from '#core/figure/figure-block.ts';
import type { ProfilePoint } from '#core/figure/profile-point.ts';

const KEY = { index: 'Index', target: 'Target' };

const PROFILE: readonly ProfilePoint[] = [
  { label: 'Principles', index: 2.5, target: 3, figure: '2.50' },
  { label: 'Framework', index: 3.25, target: 3, figure: '3.25' },
  { label: 'Planning', index: 1.75, target: 4, figure: '1.75' },
  { label: 'Monitoring', index: null, target: 3, figure: 'n/a' },
];

/** A figure of a profile, valid by default. */
export function aFigure(
  form: 'radar' | 'bars',
  caption: string,
  points: readonly ProfilePoint[] = PROFILE,
): FigureBlock {
  const draw = form === 'radar' ? drawRadar : drawBars;
  return figureBlock({
    caption,
    alternative: `${caption} in words`,
    numbers: {
      labels: ['Area', KEY.index, KEY.target],
      rows: points.map(({ label, index, figure, target }) => [
        label,
        figure,
        index === null ? '' : String(target),
      ]),
    },
    draw: (width) => draw(points, KEY, width),
  });
}
