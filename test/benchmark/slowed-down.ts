import type { Page } from '@playwright/test';

/** So many times slower than this machine are the devices that are measured for. */
export const SLOWDOWN = 4;

/** What something costs: until it is on the screen, and of the page's own thread meanwhile. In milliseconds. */
export interface Cost {
  readonly shown: number;
  readonly worked: number;
}

/** Measures what is done on a page that is open, with its processor slowed down meanwhile, or not. */
export async function startMeasuring<Asked extends readonly unknown[]>(
  page: Page,
  time: (page: Page, ...asked: Asked) => Promise<number>,
  rate = SLOWDOWN,
): Promise<(...asked: Asked) => Promise<Cost>> {
  const client = await page.context().newCDPSession(page);
  // The thread's own time, so that whatever else the machine does is not counted.
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  return async (...asked) => {
    await page.bringToFront();
    await client.send('Emulation.setCPUThrottlingRate', { rate });
    const before = await worked();
    const shown = await time(page, ...asked);
    const after = await worked();
    await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await page.waitForTimeout(150);
    return { shown, worked: after - before };
  };
}
