import { BODY, type Slide, type SlideItem } from './slide.ts';

/** Between two things on a slide. */
const GAP = 8;

interface Page {
  title: string;
  /** 1 for the first slide of what stands on several. */
  part: number;
  readonly items: SlideItem[];
}

function named({ title, part, items }: Page): Slide {
  return { title: part > 1 ? `${title} (${part})` : title, items };
}

/** Fills slides from the top down, and goes on with another one where the room ends. */
export function createPages() {
  const slides: Page[] = [];
  let top: number = BODY.top;
  const current = () => slides.at(-1);

  function begin(title: string): void {
    const last = current();
    // A chapter that only leads to what stands below it gives that its name.
    if (last && last.items.length === 0) last.title = `${last.title} · ${title}`;
    else slides.push({ title, part: 1, items: [] });
    top = BODY.top;
  }

  function goOn(): void {
    const { title, part } = current() ?? { title: '', part: 0 };
    slides.push({ title, part: part + 1, items: [] });
    top = BODY.top;
  }
  return {
    begin,
    goOn,
    /** What of the slide is filled; all of it before the first one. */
    used: () => (slides.length === 0 ? BODY.bottom : top) - BODY.top,
    /** Room that is left on the slide. */
    room: () => BODY.bottom - top,
    /** Goes on with a new slide where a height has no room on this one. */
    demand(height: number): void {
      if (slides.length === 0) begin('');
      if (height > BODY.bottom - top && (current()?.items.length ?? 0) > 0) goOn();
    },
    put(height: number, make: (top: number) => SlideItem): void {
      current()?.items.push(make(top));
      top += height + GAP;
    },
    done: () => slides.filter(({ items }) => items.length > 0).map(named),
  };
}

export type Pages = ReturnType<typeof createPages>;
