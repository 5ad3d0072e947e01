import { expect, test } from '@playwright/test';
import { beginRegister, expectSaved } from './steps.ts';

test('a cause-and-effect diagram is drawn as it is written, kept with the register, and stands in its figures', async ({
  page,
}) => {
  await beginRegister(page, 'Harbour Council');
  const fields = page.locator('details', { hasText: 'Cause-and-effect diagram' });
  await fields.getByText('Cause-and-effect diagram').press('Enter');
  await expect(fields.getByText('The diagram is drawn as soon as')).toBeVisible();
  await fields.getByLabel('What happens').fill('Answers come late');
  await fields.getByLabel('People', { exact: true }).fill('No cover during leave\n- One handler');
  await expect(fields.getByRole('img')).toHaveAccessibleName(
    /One possible cause of “Answers come late” is written down: People: 1/,
  );
  await expectSaved(page);
  await page.reload();

  const report = page.locator('.log-report');
  await expect(report.getByRole('heading', { name: 'Cause-and-effect diagram' })).toBeVisible();
  await expect(report.getByRole('cell', { name: 'One handler' })).toBeVisible();
});
