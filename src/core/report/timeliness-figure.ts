import type { FigureBlock } from '#core/document/document.ts';
import { drawShares } from '#core/figure/draw-shares.ts';
import { figureBlock } from '#core/figure/figure-block.ts';
import { fill, withLabel } from '#core/message.ts';
import { joinItems } from '#core/result-blocks/figures.ts';
import type { ReportContext } from './report-context.ts';

/** How often one target of time was kept. What is unknown is told where it was counted. */
export interface TimelinessBar {
  readonly name: string;
  readonly onTime: number;
  readonly late: number;
  readonly unknown?: number;
}

interface Timeliness {
  /** What the figure is of. */
  readonly name: string;
  /** What a bar stands for, and how its numbers are said. */
  readonly label: string;
  readonly point: string;
  readonly bars: readonly TimelinessBar[];
}

const MARKS = [
  ['met', 'onTime'],
  ['unmet', 'late'],
  ['unknown', 'unknown'],
] as const;

/** How targets of time were kept, a bar each; nothing where none is set or nothing was due. */
export function timelinessFigure(
  { name, label, point, bars }: Timeliness,
  words: ReportContext['words'],
): readonly FigureBlock[] {
  if (bars.length === 0) return [];
  const { sampleFigure: said } = words;
  const marks = MARKS.filter(([, key]) => bars.some((bar) => bar[key] !== undefined));
  const points = bars.map((bar) => withLabel(bar.name, fill(point, { ...bar })));
  return [
    figureBlock({
      caption: fill(said.caption, { name }),
      alternative: fill(said.text, { points: joinItems(points, words) }),
      numbers: {
        labels: [label, ...marks.map(([, key]) => said[key])],
        rows: bars.map((bar) => [bar.name, ...marks.map(([, key]) => String(bar[key] ?? 0))]),
      },
      draw: (width) =>
        drawShares(
          bars.map((bar) => ({
            name: bar.name,
            shares: marks.map(([mark, key]) => ({ mark, word: said[key], count: bar[key] ?? 0 })),
          })),
          width,
        ),
    }),
  ];
}
