import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { readStandards } from '#build/read-content.ts';
import { readWords } from '#build/read-words.ts';
import { parseAssessmentFile } from '#core/assessment/parse-assessment.ts';
import { allClauses, clauseTitle } from '#core/catalogue/catalogue.ts';
import { findGaps } from '#core/gap/find-gaps.ts';
import { toFigure } from '#core/scoring/fraction.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { readPdfPages } from './read-pdf.ts';
import { expectSaved } from './steps.ts';

/** Who is assessed and what is noted, with letters and signs that are easily lost. */
const TYPED = {
  en: {
    home: '/',
    organisation: 'Łódź Water & <b>Sewerage</b> Việt 市民热线',
    note: 'Seen: register of May, 30 of 412 files; the naïve “yes” of façade notes.',
  },
  zh: {
    home: '/zh/',
    organisation: '滨江市供水集团（Riverside Łódź）有限公司',
    note: '查看5月投诉台账，412件中抽30件；“一网通”的CRM-07记录缺告知日期。',
  },
} as const;
type Language = keyof typeof TYPED;

/** The catalogue and the words that a language's pages and reports are made of. */
function inLanguage(language: Language) {
  const [standard] = readStandards(language);
  if (standard === undefined) throw new Error('No standard to walk.');
  const { catalogue } = standard;
  return {
    ...TYPED[language],
    language,
    catalogue,
    criteria: allClauses(catalogue).flatMap((clause) => clause.criteria),
    words: readWords(language, 'assessment'),
    site: readWords(language, 'site'),
  };
}
type Scene = ReturnType<typeof inLanguage>;

/** Mostly met low down, mixed above: the same on every run. */
function keyFor({ criteria }: Scene, position: number): string {
  const rung = criteria[position]?.rung ?? 2;
  if (rung === 2) return position % 11 === 0 ? '2' : '1';
  return ['1', '1', '3', '2', '1', '5', '3'][position % 7] ?? '1';
}

/** Answers the criteria from one place to another: a key each, and the focus moves on by itself. */
async function answerByKeyboard(page: Page, scene: Scene, from: number, to: number) {
  for (let position = from; position < to; position += 1) {
    const id = scene.criteria[position]?.id ?? '';
    await page.waitForFunction(
      (wanted) =>
        document.querySelector<HTMLElement>('[data-cursor]')?.dataset.criterion === wanted,
      id,
    );
    await page.keyboard.press(keyFor(scene, position));
  }
}

async function download(page: Page, press: () => Promise<void>): Promise<Buffer> {
  const [started] = await Promise.all([page.waitForEvent('download'), press()]);
  return readFile(await started.path());
}

/** From the home page to the first clause, with no hand on the mouse. */
async function beginByKeyboard(page: Page, { home, organisation, words, site }: Scene) {
  await page.goto(home);
  await page.getByRole('link', { name: site.home.start }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(words.setup.organisation, { exact: true })).toBeFocused();
  await page.keyboard.insertText(organisation);
  await page.keyboard.press('Enter');
  await page.waitForURL(/checklist\/\?id=/);
  await expect(page.locator('.criterion').first()).toBeVisible();
}

/** The assessment as the page saves it to a file. */
async function savedAssessment(page: Page): Promise<Assessment> {
  const file = await download(page, () => page.keyboard.press('Control+s'));
  const parsed = parseAssessmentFile(file.toString('utf8'));
  if (!parsed.ok) throw new Error(`The saved file is refused: ${parsed.failure.code}`);
  return parsed.value;
}

async function makeReport(page: Page, { words }: Scene): Promise<readonly string[]> {
  await page
    .getByRole('button', { name: new RegExp(`^(${words.report.make}|${words.report.makeAgain})$`) })
    .focus();
  await page.keyboard.press('Enter');
  const save = page.getByRole('link', { name: words.report.save.pdf });
  await expect(save).toBeVisible({ timeout: 60_000 });
  await save.focus();
  return readPdfPages(await download(page, () => page.keyboard.press('Enter')));
}

/** The report holds what was typed, as it was typed, and every gap in the words of its language. */
function expectReport(pages: readonly string[], printed: Scene, assessment: Assessment): void {
  const { catalogue } = printed;
  const text = pages.join('').replaceAll(/\s/g, '');
  const expectText = (wanted: string) => expect(text).toContain(wanted.replaceAll(/\s/g, ''));
  const score = scoreAssessment(catalogue, assessment);
  expect(pages[0]?.replaceAll(' ', '')).toContain(assessment.organisation.replaceAll(' ', ''));
  expect(pages[0]).toContain(score.overall.index ? toFigure(score.overall.index) : '');
  for (const { note } of Object.values(assessment.answers)) if (note) expectText(note);
  const gaps = findGaps(catalogue, assessment, score);
  expect(gaps.length).toBeGreaterThan(5);
  for (const gap of gaps) {
    expectText(clauseTitle(gap.score.clause));
    for (const { criterion } of gap.missing) expectText(criterion.text);
  }
}

for (const [language, other] of [
  ['en', 'zh'],
  ['zh', 'en'],
] as const) {
  test(`a full assessment by keyboard alone, from an empty browser to the PDF, in ${language}`, async ({
    page,
  }) => {
    test.setTimeout(420_000);
    const scene = inLanguage(language);
    const { criteria, catalogue, words } = scene;
    await beginByKeyboard(page, scene);
    const half = Math.floor(criteria.length / 2);
    await answerByKeyboard(page, scene, 0, half);
    await page.keyboard.press('k');
    await page.keyboard.press('e');
    await expect(page.locator('.drawer textarea')).toBeFocused();
    await page.keyboard.insertText(scene.note);
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    await expectSaved(page);

    await page.reload();
    const standing = page.locator('#overall-score');
    await expect(standing).toContainText(new RegExp(`${half}\\D+${criteria.length}`));
    await answerByKeyboard(page, scene, half, criteria.length);
    await expect(page.getByText(words.walk.allAnswered)).toBeVisible();
    await expectSaved(page);

    const assessment = await savedAssessment(page);
    const { index } = scoreAssessment(catalogue, assessment).overall;
    await expect(standing).toContainText(index ? toFigure(index) : '');
    await page.getByRole('link', { name: words.walk.report, exact: true }).focus();
    await page.keyboard.press('Enter');
    expectReport(await makeReport(page, scene), scene, assessment);

    // The report may speak another language than the screen; what was typed stays as it was typed.
    await page.getByLabel(words.report.language).selectOption(other);
    expectReport(await makeReport(page, scene), inLanguage(other), assessment);
  });
}
