import { expect, test } from '@playwright/test';

const SCENES = [
  {
    home: '/',
    query: 'acknowledgement',
    finds: '7.4 Acknowledgement of complaints',
    nothing: 'xyzzyq',
  },
  { home: '/zh/', query: '投诉台账', finds: /投诉处理过程的审核/, nothing: '量子纠缠态' },
];

for (const { home, query, finds, nothing } of SCENES) {
  test(`the handbook is searched in its own language at ${home}`, async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto(`${home}search/`);
    expect(fetched.filter((url) => url.includes('data/search'))).toEqual([]);
    await page.getByRole('searchbox').fill(query);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toContainText(query);
    const found = page.locator('.search-results').getByRole('link', { name: finds }).first();
    await expect(found).toBeVisible();
    await expect(page.locator('.search-results mark').first()).toBeVisible();
    await found.click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goto(`${home}search/?q=${encodeURIComponent(nothing)}`);
    await expect(page.getByRole('status')).toContainText(nothing);
    await expect(page.locator('.search-results li')).toHaveCount(0);
  });
}
