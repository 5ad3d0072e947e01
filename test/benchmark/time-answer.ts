import type { Page } from '@playwright/test';

/**
 * Milliseconds from a press on another answer until the frame after the one in which the score line has
 * changed; 2,000 and more where the score stayed the same.
 */
export function timeAnswer(page: Page, position: number): Promise<number> {
  return page.evaluate(
    (number) =>
      new Promise<number>((resolve) => {
        const criteria = [...document.querySelectorAll('.criterion')];
        const holder = criteria[number % criteria.length];
        const choices = [
          ...(holder?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? []),
        ];
        const [met, , unmet] = choices;
        const next = met?.checked ? unmet : met;
        const shown = () => document.querySelector('#overall-score')?.textContent;
        const before = shown();
        const start = performance.now();
        // A press of a pointer: the page may tell it from a choice by the arrow keys.
        next?.dispatchEvent(
          new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }),
        );
        const look = () => {
          // A change of answer that leaves every figure as it was would be looked for in vain.
          const isShown = shown() !== before || performance.now() - start > 2_000;
          if (!isShown) {
            requestAnimationFrame(look);
            return;
          }
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve(performance.now() - start);
          channel.port2.postMessage(0);
        };
        requestAnimationFrame(look);
      }),
    position,
  );
}
