import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from '@playwright/test';
import { median, say } from './figures.ts';
import { type Build, bothBuilds, OLD_COMMIT } from './report/old-build.ts';
import { firstAndFifth, type Run, ratio, run } from './report/run.ts';

const ROUNDS = Number(process.env['ROUNDS'] ?? 5);
const REPORTS = 5;
const LANGUAGES = ['en', 'zh'];
/** Of the time of the old build, for the first report of a process and for the fifth. */
const FIRST = 0.55;
const FIFTH = 0.8;
/** Of the time that the same blocks take when they are written plainly. */
const PLAIN = 1.3;
/** Of the time for each criterion of a tenth of them; megabytes. */
const LINEAR = 1.2;
const MEMORY = 600;
/** Libraries that are no packages of this project, and where they were put. */
const OTHERS = ['jspdf@3.0.4', 'jspdf-autotable@5.0.2', 'pdfmake@0.2.20'];
const NOTO = 'node_modules/@expo-google-fonts';
const FONTS: Readonly<Record<string, readonly [string, string]>> = {
  en: [
    `${NOTO}/noto-sans/400Regular/NotoSans_400Regular.ttf`,
    `${NOTO}/noto-sans/700Bold/NotoSans_700Bold.ttf`,
  ],
  zh: [
    `${NOTO}/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf`,
    `${NOTO}/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf`,
  ],
};

const folder = mkdtempSync(join(tmpdir(), 'redress-report-'));
let builds: Awaited<ReturnType<typeof bothBuilds>>;

test.beforeAll(async () => {
  test.setTimeout(600_000);
  builds = await bothBuilds();
  for (const language of LANGUAGES)
    for (const build of [builds.old, builds.now]) {
      run(build.root, ['test/benchmark/report/write-input.ts', language, inputOf(build, language)]);
    }
});

test.afterAll(() => {
  builds.remove();
  rmSync(folder, { recursive: true, force: true });
});

function inputOf(build: Build, language: string): string {
  return join(folder, `${build === builds.old ? 'old' : 'now'}-${language}.json`);
}

function make(build: Build, program: string, language: string, format: string, out = ''): Run {
  const fonts = join(build.root, 'src/public/fonts');
  const [input, times] = [inputOf(build, language), String(REPORTS)];
  return run(build.root, [program, input, format, fonts, times, '', ...(out ? [out] : [])]);
}

function pagesOf(path: string): number {
  return Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [path], { encoding: 'utf8' }))?.[1]);
}

const ms = (figures: readonly number[]) => median(figures).toFixed(0);

function judge(figure: number, bar: number): string {
  return `${figure.toFixed(2)} ×, ${figure <= bar ? 'within' : 'NOT within'} ${bar}`;
}

for (const language of LANGUAGES) {
  for (const kind of ['plain', 'bundled'] as const) {
    test(`a report as PDF beside the old build, ${language}, ${kind}`, () => {
      test.setTimeout(1_800_000);
      const { old, now } = builds;
      const [a, b] = [join(folder, 'old.pdf'), join(folder, 'now.pdf')];
      const pairs = Array.from({ length: ROUNDS }, () => [
        firstAndFifth(make(now, now[kind], language, 'pdf', b)),
        firstAndFifth(make(old, old[kind], language, 'pdf', a)),
      ]);
      const pages = { old: pagesOf(a), now: pagesOf(b) };
      say(
        `The full report of the example, ${language}, from ${kind === 'plain' ? 'the sources' : 'one bundle'}, tagged, ${pages.now} pages, beside ${OLD_COMMIT} with ${pages.old}: CPU milliseconds of a process of its own, median of ${ROUNDS} pairs`,
      );
      for (const [which, bar] of [FIRST, FIFTH].entries()) {
        const ofNow = pairs.map(([one]) => one?.[which] ?? Number.NaN);
        const ofOld = pairs.map(([, one]) => one?.[which] ?? Number.NaN);
        const share = ratio(ofNow, ofOld);
        say(
          `  ${which === 0 ? 'first' : 'fifth'}: ${ms(ofNow)} beside ${ms(ofOld)}, ${judge(share, bar)}; for each page ${((share * pages.old) / pages.now).toFixed(2)} ×`,
        );
      }
    });
  }
}

for (const language of LANGUAGES)
  test(`a report for Word beside the same blocks written plainly, ${language}`, () => {
    test.setTimeout(1_800_000);
    const { now } = builds;
    const blocks = join(folder, `blocks-${language}.json`);
    make(now, now.bundled, language, 'blocks', blocks);
    const plain = [resolve('test/benchmark/report/make-plainly.ts'), blocks, 'docx', '5'];
    const own = [resolve('test/benchmark/report/make-word.ts'), blocks, '5'];
    const pairs = Array.from({ length: ROUNDS }, () => [
      firstAndFifth(run(now.root, own)),
      firstAndFifth(run(now.root, [...plain, now.root])),
    ]);
    say(`The blocks of the full report as a Word file, ${language}, beside docx written plainly`);
    for (const which of [0, 1]) {
      const ofOwn = pairs.map(([one]) => one?.[which] ?? Number.NaN);
      const ofPlain = pairs.map(([, one]) => one?.[which] ?? Number.NaN);
      say(
        `  ${which === 0 ? 'first' : 'fifth'}: ${ms(ofOwn)} beside ${ms(ofPlain)}, ${judge(ratio(ofOwn, ofPlain), PLAIN)}`,
      );
    }
  });

test('the same blocks by other PDF libraries', () => {
  test.setTimeout(1_800_000);
  const packages = process.env['PDF_LIBRARIES'];
  if (!packages || !existsSync(join(packages, 'node_modules'))) {
    say(
      `Left out: other libraries. npm i --prefix DIR ${OTHERS.join(' ')}, then PDF_LIBRARIES=DIR`,
    );
    return;
  }
  const { now } = builds;
  for (const language of LANGUAGES) {
    const blocks = join(folder, `blocks-${language}.json`);
    make(now, now.bundled, language, 'blocks', blocks);
    say(`The blocks of the full report by other libraries, ${language}, untagged, without figures`);
    const fonts = (FONTS[language] ?? []).map((path) => resolve(path));
    const own = firstAndFifth(make(now, now.bundled, language, 'pdf'));
    say(`  this one, tagged, blocks made as well: first ${ms([own[0]])}, fifth ${ms([own[1]])}`);
    for (const library of ['jspdf', 'pdfmake']) {
      const program = resolve('test/benchmark/report/make-plainly.ts');
      const [first, fifth] = firstAndFifth(
        run(now.root, [program, blocks, library, '5', packages, ...fonts]),
      );
      say(`  ${library}: first ${ms([first])}, fifth ${ms([fifth])}`);
    }
  }
});

test('a report on ten thousand criteria beside one on a thousand', () => {
  test.setTimeout(1_800_000);
  const { now } = builds;
  const fonts = join(now.root, 'src/public/fonts');
  const inputs = [1_000, 10_000].map((criteria) => {
    const path = join(folder, `large-${criteria}.json`);
    run(now.root, ['test/benchmark/report/write-large-input.ts', String(criteria), path]);
    return path;
  });
  for (const format of ['pdf', 'docx']) {
    const [small, large] = inputs.map((path) =>
      run(now.root, [now.bundled, path, format, fonts, '1']),
    );
    if (small === undefined || large === undefined) return;
    const [few, many] = [small, large].map(({ used }) => used[0] ?? Number.NaN);
    const each = (many ?? Number.NaN) / 10 / (few ?? Number.NaN);
    const megabytes = large.memory / 1_024;
    say(
      `The full report on 10,000 criteria as ${format}: ${many?.toFixed(0)} ms beside ${few?.toFixed(0)} for 1,000, for each criterion ${judge(each, LINEAR)}; ${megabytes.toFixed(0)} MB, ${megabytes < MEMORY ? 'below' : 'NOT below'} ${MEMORY}`,
    );
  }
});
