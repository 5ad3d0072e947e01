import { expect, test } from '@playwright/test';
import { beginAssessment, storedRecord } from './steps.ts';

for (const [timezoneId, time, day] of [
  ['Asia/Shanghai', '2026-12-31T23:30:00Z', '2027-01-01'],
  ['America/Los_Angeles', '2026-11-26T02:30:00Z', '2026-11-25'],
] as const) {
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test(`an assessment begun at ${time} begins on ${day}`, async ({ page }) => {
      await page.clock.setFixedTime(time);
      const id = await beginAssessment(page, 'Harbour Council');

      expect(await storedRecord(page, id)).toMatchObject({ startedOn: day });
    });
  });
}

test('a page left open over midnight dates what is added with the new day', async ({ page }) => {
  await page.clock.install({ time: '2026-11-25T23:50:00Z' });
  const id = await beginAssessment(page, 'Harbour Council');
  await page.goto(`/assessment/evidence/?id=${id}`);
  await expect(page.getByRole('button', { name: 'Add evidence' })).toBeVisible();
  await page.clock.fastForward('20:00');
  await page.getByRole('button', { name: 'Add evidence' }).click();

  await expect(page.getByLabel('Date', { exact: true })).toHaveValue(/26/);
});
