import type { Page } from '@playwright/test';

/** Milliseconds between two frames that nobody notices. */
export const FRAME_BUDGET = 50;

/** Frames so far: the longest, and how many were longer than anybody should notice. */
export interface Frames {
  readonly longest: number;
  readonly long: number;
}

/** Notes the time between two frames from now on, while something is shown, or always; gives what was noted so far. */
export async function watchFrames(page: Page, shown = 'body'): Promise<() => Promise<Frames>> {
  await page.evaluate(
    ([selector, budget]) => {
      const { dataset } = document.documentElement;
      Object.assign(dataset, { longestFrame: '0', longFrames: '0' });
      let before = performance.now();
      let wasShown = false;
      const look = (now: number) => {
        const isShown = document.querySelector(selector) !== null;
        const passed = isShown && wasShown ? now - before : 0;
        dataset['longestFrame'] = String(Math.max(Number(dataset['longestFrame']), passed));
        if (passed > budget) dataset['longFrames'] = String(Number(dataset['longFrames']) + 1);
        before = now;
        wasShown = isShown;
        requestAnimationFrame(look);
      };
      requestAnimationFrame((now) => {
        before = now;
        look(now);
      });
    },
    [shown, FRAME_BUDGET] as const,
  );
  return () =>
    page.evaluate(() => {
      const { dataset } = document.documentElement;
      return { longest: Number(dataset['longestFrame']), long: Number(dataset['longFrames']) };
    });
}
