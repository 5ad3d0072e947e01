import { expect, test } from 'vitest';
import type { Drawing, Shape } from '#core/document/drawing.ts';
import { figureBlock } from '#core/figure/figure-block.ts';
import { renderDocx } from '#export/docx/render-docx.ts';
import { renderHtml } from '#export/html/render-html.ts';
import { renderMarkdown } from '#export/markdown/render-markdown.ts';
import { renderPdf } from '#export/pdf/render-pdf.ts';
import { paragraphsIn, partOf, shownText } from './docx/docx-reader.ts';
import { fontFiles } from './pdf/font-files.ts';
import { pageTexts } from './pdf/pdf-reader.ts';
import { reportOf } from './pdf/report-samples.ts';

const YEARS = [
  { year: '2024', index: 1.9 },
  { year: '2025', index: 2.4 },
  { year: '2026', index: 3.1 },
];

/** An index over the years: a figure that the product does not have, all of it. */
function drawTrend(width: number): readonly Drawing[] {
  const at = (index: number, place: number) => ({
    x: ((place + 0.5) / YEARS.length) * width,
    y: 100 - index * 20,
  });
  const points = YEARS.map(({ index }, place) => at(index, place));
  return [
    {
      width,
      height: 120,
      shapes: [
        {
          kind: 'line',
          role: 'grid',
          points: [
            { x: 0, y: 100 },
            { x: width, y: 100 },
          ],
        },
        { kind: 'line', role: 'measured', points },
        ...points.map((point): Shape => ({ kind: 'mark', role: 'dot', at: point })),
        ...YEARS.map(({ year }, place): Shape => {
          const texts = [{ role: 'name', text: year }] as const;
          const under = { x: at(0, place).x, y: 104 };
          return { kind: 'label', texts, at: under, align: 'center', rise: -1, room: 60 };
        }),
      ],
    },
  ];
}

const report = reportOf([
  figureBlock({
    caption: 'Index over the years',
    alternative: 'The index rises from 1.90 to 3.10.',
    numbers: {
      labels: ['Year', 'Index'],
      rows: YEARS.map(({ year, index }) => [year, String(index)]),
    },
    draw: drawTrend,
  }),
]);

test('a new figure is one function: every format draws what it gives', async () => {
  const pdf = (await pageTexts(await renderPdf(report, { fonts: await fontFiles() }))).join(' ');
  const body = partOf(await renderDocx(report), 'word/document.xml');
  const word = paragraphsIn(body, 'FigureText').map(shownText);

  for (const { year } of YEARS) {
    expect(pdf).toContain(year);
    expect(word).toContain(year);
    expect(renderHtml(report)).toContain(`>${year}</text>`);
    expect(renderMarkdown(report)).toContain(`| ${year} |`);
  }
}, 90_000);
