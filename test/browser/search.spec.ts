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

for (const query of ['受理告知', '投诉台账', '抽取', '诉', '函']) {
  test(`${query} is found inside Chinese sentences`, async ({ page }) => {
    await page.goto(`/zh/search/?q=${encodeURIComponent(query)}`);

    await expect(page.locator('.search-results mark').first()).toBeVisible();
  });
}

test('the page of a standard is found by its name', async ({ page }) => {
  await page.goto('/search/?q=ISO+10002');

  const found = page.locator('.search-results').getByRole('link', { name: 'ISO 10002:2018' });
  await expect(found.first()).toHaveAttribute('href', /standards\/iso-10002-2018\/$/);
});

test('an empty search asks for a word and fetches nothing', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('/search/');
  await page.getByRole('button', { name: 'Search' }).click();

  await expect(page.getByRole('status')).toHaveText('Type a word to look for.');
  expect(fetched.filter((url) => url.includes('data/search'))).toEqual([]);
});

test('a search that cannot fetch its index says so, and works once it can', async ({ page }) => {
  await page.route('**/data/search/en.json', (route) => route.abort());
  await page.goto('/search/?q=register');
  await expect(page.getByRole('status')).toContainText('could not be fetched');
  await page.unroute('**/data/search/en.json');
  await page.getByRole('button', { name: 'Search' }).click();

  await expect(page.locator('.search-results li').first()).toBeVisible();
});
