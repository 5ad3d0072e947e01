/** How each kind of block comes onto slides. A new kind does not compile until it stands here. */

import type { Block, FigureBlock, ReportDocument } from '#core/document/document.ts';
import { wrapText } from '#core/figure/text-width.ts';
import { readableLine, readableText } from '../tree/readable-text.ts';
import { layOutTable } from './lay-out-table.ts';
import { BODY, lineOf, SIZES, type Slide, type SlideRun, type SlideText } from './slide.ts';
import { createPages, type Pages } from './slide-pages.ts';

const TONES = { lead: SIZES.lead, note: SIZES.note } as const;
/** A figure is drawn at this size at least, or gets a slide of its own; it is never blown up further than that. */
const LEAST_SCALE = 1.15;
const MOST_SCALE = 1.75;
const BULLET_ROOM = 18;
/** Below so much of a slide, the next heading still stands on it, for none to be nearly empty. */
const MOST_ABOVE = 140;

type Layer<Kind extends Block['kind']> = (
  block: Extract<Block, { kind: Kind }>,
  pages: Pages,
) => void;

const LAYERS: { readonly [Kind in Block['kind']]: Layer<Kind> } = {
  cover({ overline, title, organisation, facts, notice }, pages) {
    pages.begin(readableLine(title));
    putText(pages, [{ text: overline, strong: true }], { look: 'quiet' });
    putText(pages, [{ text: organisation, strong: true }], { size: SIZES.lead });
    for (const { label, value } of facts)
      putText(pages, [{ text: `${label}  `, strong: true }, { text: value }]);
    putText(pages, [{ text: notice }], { size: SIZES.note, look: 'quiet' });
  },
  // Slides have their own list of slides beside them.
  contents: () => {},
  heading({ level, text, startsPage }, pages) {
    const runsOn = level > 1 && startsPage !== true && pages.used() < MOST_ABOVE;
    if (level < 3 && !runsOn) pages.begin(readableLine(text));
    else putText(pages, [{ text, strong: true }], { size: level < 3 ? SIZES.lead : SIZES.text });
  },
  paragraph({ runs, tone }, pages) {
    const size = tone === undefined ? SIZES.text : TONES[tone];
    putText(pages, runs, { size, look: tone === 'note' ? 'quiet' : 'plain' });
  },
  list({ items, ordered }, pages) {
    for (const [at, runs] of items.entries())
      putText(pages, ordered ? [{ text: `${at + 1}. ` }, ...runs] : runs, {
        look: ordered ? 'plain' : 'bullet',
      });
  },
  table(block, pages) {
    putCaption(pages, block.caption, 6 * SIZES.table);
    if (block.columns.length > 0) layOutTable(block, pages);
  },
  figure: layOutFigure,
};

/** A document as slides: a heading begins one, and what has no room goes on with the next. */
export function layOutSlides({ blocks, title }: ReportDocument): readonly Slide[] {
  const pages = createPages();
  if (blocks[0]?.kind !== 'heading' && blocks[0]?.kind !== 'cover') pages.begin(title);
  for (const block of blocks) (LAYERS[block.kind] as Layer<Block['kind']>)(block, pages);
  return pages.done();
}

type TextLook = Partial<Pick<SlideText, 'size' | 'look'>>;

/** A text with the height that it is about to take; one that is higher than a slide goes on in the next. */
function putText(
  pages: Pages,
  runs: readonly SlideRun[],
  { size = SIZES.text, look = 'plain' }: TextLook = {},
): void {
  const clean = runs.map(({ text, strong }) => ({ text: readableText(text), strong }));
  const whole = clean.map(({ text }) => text).join('');
  if (whole.trim() === '') return;
  const width = BODY.width - (look === 'bullet' ? BULLET_ROOM : 0);
  const lines = whole.split('\n').flatMap((line) => wrapText(line, width / size));
  const step = size * lineOf(whole);
  const most = Math.floor((BODY.bottom - BODY.top) / step);
  const parts: (readonly SlideRun[])[] = [];
  if (lines.length <= most) parts.push(clean);
  else
    for (let from = 0; from < lines.length; from += most)
      parts.push([{ text: lines.slice(from, from + most).join('\n') }]);
  for (const part of parts) {
    const count = parts.length === 1 ? lines.length : most;
    const height = Math.max(1, count) * step;
    pages.demand(height);
    pages.put(height, (top) => ({ kind: 'text', top, height, size, look, runs: part }));
  }
}

/** A caption stays with what begins below it. */
function putCaption(pages: Pages, caption: string, below: number): void {
  if (caption === '') return;
  pages.demand(SIZES.caption * lineOf(caption) + below);
  putText(pages, [{ text: caption }], { size: SIZES.caption, look: 'strong' });
}

function layOutFigure({ caption, alternative, wide }: FigureBlock, pages: Pages): void {
  const [first] = wide;
  putCaption(pages, caption, (first?.height ?? 0) * LEAST_SCALE);
  for (const drawing of wide) {
    const { width, height } = drawing;
    const whole = Math.min(BODY.width / width, (BODY.bottom - BODY.top) / height);
    pages.demand(height * Math.min(LEAST_SCALE, whole));
    const scale = Math.min(BODY.width / width, pages.room() / height, MOST_SCALE);
    pages.put(height * scale, (top) => ({ kind: 'figure', top, scale, drawing, alternative }));
  }
}
