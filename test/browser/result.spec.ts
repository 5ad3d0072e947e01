import { expect, type Page, test } from '@playwright/test';
import { readStandards } from '#build/read-content.ts';
import { createAssessment } from '#core/assessment/create-assessment.ts';
import { allClauses } from '#core/catalogue/catalogue.ts';
import type { Answer, AnswerValue, Assessment } from '#schema/record/assessment.ts';
import type { OwnStandard, OwnStandardClause } from '#schema/record/own-standard.ts';
import { expectAccessible } from './axe.ts';

const STANDARDS = ['iso-10002-2018', 'housing-ombudsman-2024', 'bs-8600-1999'];
const PATTERN: readonly (AnswerValue | undefined)[] = [
  ...(['met', 'met', 'met', 'partly', 'met', 'unmet', 'met', 'met', 'unknown'] as const),
  undefined,
];

/** An assessment against three standards, most of it answered: the same on every run. */
function answered(id: string, language = 'en'): Assessment {
  const catalogues = STANDARDS.flatMap((wanted) =>
    readStandards(language).filter(({ catalogue }) => catalogue.standard.id === wanted),
  ).map(({ catalogue }) => catalogue);
  const criteria = catalogues.flatMap(allClauses).flatMap((clause) => clause.criteria);
  const answers = criteria.flatMap((criterion, position): [string, Answer][] => {
    const value = criterion.rung === 2 ? 'met' : PATTERN[(position * 7) % PATTERN.length];
    return value === undefined ? [] : [[criterion.id, { value }]];
  });
  return {
    ...createAssessment(
      catalogues.map(({ standard }) => standard),
      { id, now: '2026-11-25T09:30:00Z' },
    ),
    organisation: 'Harbour Homes',
    answers: Object.fromEntries(answers),
  };
}

/** One clause of a charter that the organisation wrote itself. */
function aPromise(number: string): OwnStandardClause {
  return {
    id: number,
    number,
    title: `Promise ${number}`,
    weight: 1,
    criteria: [
      {
        id: `harbour-charter/${number}/a`,
        rung: 3,
        basis: 'clause',
        text: `What promise ${number} says.`,
        headline: true,
        action: 'Do it.',
      },
    ],
    evidence: [],
    test: [],
    guidance: 'A promise.',
  };
}

const CHARTER: OwnStandard = {
  id: 'harbour-charter',
  name: 'Harbour charter',
  title: 'Charter of the harbour',
  edition: '2026',
  catalogueVersion: '1.0',
  scale: 'provisions',
  clauseWord: 'provision',
  sources: [],
  areas: [{ id: 'promises', title: 'Promises', clauses: [aPromise('1'), aPromise('2')] }],
};

/** Opens the record as a file and gives back the id that it has in this browser. */
async function open(page: Page, record: Assessment): Promise<string> {
  await page.goto('/assessments/');
  await page.locator('input[type="file"]').setInputFiles({
    name: 'client.redress.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(record)),
  });
  await page.getByRole('button', { name: 'Add it to the list' }).click();
  await expect(page.getByRole('link', { name: record.organisation, exact: true })).toBeVisible();
  return record.id;
}

const shownName = (page: Page) => page.locator('.standard-shown');

test('each standard has its own result in the address, and back leads to the one before', async ({
  page,
}) => {
  const id = await open(page, answered('three-standards'));
  await page.goto(`/assessment/result/?id=${id}#7.4`);
  await expect(shownName(page)).toHaveText('ISO 10002:2018');
  await expect(page.getByRole('heading', { name: 'Gaps by grade and priority' })).toBeVisible();

  const standards = page.getByRole('navigation', { name: 'Standards' });
  await standards.getByRole('link', { name: 'Housing Ombudsman Code 2024' }).click();
  await expect(shownName(page)).toHaveText('Housing Ombudsman Code 2024');
  expect(new URL(page.url()).searchParams.get('standard')).toBe('housing-ombudsman-2024');
  await expect(page.getByRole('img', { name: /All provisions as one bar/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Time limits' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Go on assessing' })).toHaveAttribute(
    'href',
    new RegExp(`assessment/checklist/\\?id=${id}#7\\.4$`),
  );

  await page.goBack();
  await expect(shownName(page)).toHaveText('ISO 10002:2018');
});

test('a record of another scoring rule says so', async ({ page }) => {
  const id = await open(page, { ...answered('other-rule'), scoringVersion: 7 });
  await page.goto(`/assessment/result/?id=${id}`);

  await expect(page.getByText('begun with version 7 of the scoring rule')).toBeVisible();
});

test('a provision that is not complied with leads to its place in the walk', async ({ page }) => {
  const id = await open(page, answered('to-the-walk'));
  await page.goto(`/assessment/result/?id=${id}&standard=housing-ombudsman-2024`);
  const missing = page.getByRole('region', { name: 'What is not, or only partly, complied with' });
  const first = missing.getByRole('link').first();
  const name = (await first.textContent()) ?? '';
  await first.click();
  await expect(page).toHaveURL(/#housing-ombudsman-2024\//);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the result of several standards is accessible and fits a telephone, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 390, height: 844 });
    const id = await open(page, answered('accessible'));
    for (const standard of STANDARDS) {
      await page.goto(`/assessment/result/?id=${id}&standard=${standard}`);
      await expect(page.getByRole('heading', { name: 'Coverage' })).toBeVisible();
      await expectAccessible(page);
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(excess).toBeLessThanOrEqual(0);
    }
  });
}

test('what is tailored is said with the standard it concerns, and leads to the tailoring', async ({
  page,
}) => {
  const record = answered('tailored-result');
  const leftOut = { 'iso-10002-2018/7.4/5a': { reason: 'Nobody to compare with.' } };
  const id = await open(page, { ...record, tailoring: { ownCriteria: {}, leftOut } });
  await page.goto(`/assessment/result/?id=${id}#7.4`);
  await page.getByRole('link', { name: 'See what is added and left out' }).click();
  await expect(page.getByText('Left out: Nobody to compare with.')).toBeVisible();

  await page.goto(`/assessment/result/?id=${id}&standard=bs-8600-1999`);
  await expect(page.getByRole('heading', { name: 'Coverage' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'See what is added and left out' })).toHaveCount(0);
});

test('a standard from a file has its result, and nothing is asked of the site for its complaint flow', async ({
  page,
}) => {
  const id = await open(page, {
    ...answered('own-standard-result'),
    standards: [{ id: CHARTER.id, catalogueVersion: CHARTER.catalogueVersion }],
    ownStandards: [CHARTER],
    answers: { 'harbour-charter/1/a': { value: 'met' } },
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`/assessment/result/?id=${id}`);
  await expect(page.getByText('1 of 2 complied with')).toBeVisible();
  await expect(page.getByText('1 of 2 clauses were looked at.')).toBeVisible();
  await page.waitForLoadState('networkidle');

  expect(asked.filter((path) => path.includes('harbour-charter'))).toEqual([]);
});

test('the result names what holds with valid evidence alone, or once that there is none', async ({
  page,
}) => {
  const record = answered('evidenced');
  await open(page, record);
  await page.goto(`/assessment/result/?id=${record.id}`);
  await expect(page.getByText('No evidence is recorded yet')).toHaveCount(1);
  await expect(page.getByRole('columnheader', { name: 'Valid evidence alone' })).toHaveCount(0);

  const register = { title: 'Register', kind: 'record', method: 'examine' } as const;
  const id = await open(page, {
    ...record,
    id: 'evidenced-too',
    organisation: 'Harbour Lettings',
    evidence: {
      e1: { ...register, date: '2026-11-20', criteria: ['iso-10002-2018/7.4/2a'] },
    },
  });
  await page.goto(`/assessment/result/?id=${id}`);
  await expect(page.getByText('With valid evidence alone: Level 1')).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Valid evidence alone' })).not.toHaveCount(0);
  await expect(page.getByRole('cell', { name: '1 (1 lower)' }).first()).toBeVisible();
  await page.goto(`/assessment/result/?id=${id}&standard=housing-ombudsman-2024`);
  await expect(page.getByText(/With valid evidence alone: \d+ of \d+ complied with/)).toBeVisible();
});

test('the radar says which criteria an area lacks: by pointing, by tapping, by keyboard', async ({
  page,
}) => {
  const id = await open(page, answered('radar'));
  await page.goto(`/assessment/result/?id=${id}`);
  const planning = page.getByRole('button', { name: /^Planning index .* missing/ });
  await expect(planning).toHaveAttribute('aria-expanded', 'false');
  await page
    .getByRole('img', { name: /Radar chart of the index by area/ })
    .locator('svg:visible')
    .getByText('Planning')
    .hover({ force: true });
  await expect(planning).toHaveAttribute('aria-expanded', 'true');
  await expect(
    page.getByRole('listitem').filter({ has: planning }).getByRole('link').first(),
  ).toBeVisible();
  await planning.press('Enter');
  await expect(planning).toHaveAttribute('aria-expanded', 'false');
});

test('the contents of the result stay in view and lead to its chapters', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const id = await open(page, answered('contents'));
  await page.goto(`/assessment/result/?id=${id}`);
  const contents = page.getByRole('navigation', { name: 'On this page' });
  await contents.getByRole('link', { name: 'Clause by clause' }).click();
  await expect(page.getByRole('heading', { name: 'Clause by clause' })).toBeInViewport();
  await expect(contents).toBeInViewport();
});
