import type { HeadingBlock } from '#core/document/document.ts';
import type { Sheet } from './sheet.ts';

/** A piece that stands on one page. */
export interface Fragment {
  /** Points, without the gap. */
  readonly height: number;
  /** Space above it in points; none at the top of a page. */
  readonly gap?: number;
  /** Space below it in points, where the next piece does not ask for more. */
  readonly gapBelow?: number;
  /** Stands on the same page as the piece after it. */
  readonly keepWithNext?: boolean;
  readonly startsPage?: HeadingBlock['startsPage'];
  readonly endsPage?: boolean;
  /** Stands at the foot of the page if there is room. */
  readonly atFoot?: boolean;
  /** Drawn again above this piece when it comes to stand at the top of a page. */
  readonly repeated?: Fragment;
  paint(sheet: Sheet, top: number): void;
}
