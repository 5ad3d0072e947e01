/**
 * Cuts the fonts of the PDF from the packages that carry them whole. The result is derived, so it is
 * not in the repository: it is made before the site is built or a test reads it, and kept as long as
 * the packages stay the same.
 */

import { createHash } from 'node:crypto';
import { access, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fontkit from '@cantoo/fontkit';
import subsetFont from 'subset-font';
import { hasIdeographs, languages } from '../languages.ts';
import { packCodePoints } from './code-points.ts';
import { type FontPlan, planFonts } from './plan-fonts.ts';

const SLICES = new URL('./chinese-slices.txt', import.meta.url);
const PLAN = new URL('./plan-fonts.ts', import.meta.url);
const RANGES = new URL('./code-points.ts', import.meta.url);
const OWN_TEXT = /\.(md|yaml|json)$/;
/** Texts that no report says: pages of the handbook, and the library, whose book takes what it needs of all slices. */
const NEVER_PRINTED = /^(guidance|library)[\\/]/;
/** Of a clause the fields are printed; the guidance below them is read on the screen. */
const CLAUSE = /[\\/]clauses[\\/].*\.md$/;
const END_OF_FIELDS = '\n---';
const COVERAGE = 'coverage.json';
const NOTO_SANS = 'node_modules/@expo-google-fonts/noto-sans';
const NOTO_SANS_SC = 'node_modules/@expo-google-fonts/noto-sans-sc';
/** Drawing in a PDF needs outlines, widths and the character map; nothing that shapes or lays out. */
const UNUSED_TABLES = ['GSUB', 'GPOS', 'GDEF', 'BASE', 'STAT', 'vhea', 'vmtx', 'VORG', 'meta'];

/**
 * Writes the font files, `coverage.json` and the licences into `src/public/fonts`, and leaves alone
 * what is there already: a file's name stands for what it was cut from.
 *
 * @param root - folder of the repository; by default the one this file is in
 * @throws when a font package is not installed or a file cannot be written
 */
export async function prepareFonts(
  root: string = fileURLToPath(new URL('../../..', import.meta.url)),
): Promise<void> {
  const target = join(root, 'src/public/fonts');
  const stamp = await stampOf(root);
  if (await isPrepared(target, stamp)) return;
  await mkdir(target, { recursive: true });
  const sources = await readSources(root);
  const plans = planFonts({
    alphabet: charactersOf(sources.regular),
    chinese: charactersOf(sources.wide),
    slices: await readFile(SLICES, 'utf8'),
    ownTexts: await readOwnTexts(root),
    packages: await packageVersions(root),
  });
  // Drafts are moved into place whole: two runs at once may not read each other's halves.
  const cache = join(root, 'node_modules/.cache/redress');
  await mkdir(cache, { recursive: true });
  const drafts = await mkdtemp(join(cache, 'fonts-'));
  const there = new Set(await readdir(target));
  for (const plan of plans)
    if (!there.has(plan.file)) await cutFont(drafts, plan, sources[plan.face]);
  await copyLicences(root, drafts);
  await writeCoverage(drafts, stamp, plans);
  await moveAll(drafts, target);
  await removeOthers(target, plans);
}

/** The whole font behind each kind of file. */
type Sources = Readonly<Record<FontPlan['face'], Uint8Array>>;

async function readSources(root: string): Promise<Sources> {
  const [regular, bold, wide] = await Promise.all([
    readFile(join(root, NOTO_SANS, '400Regular/NotoSans_400Regular.ttf')),
    readFile(join(root, NOTO_SANS, '700Bold/NotoSans_700Bold.ttf')),
    readFile(join(root, NOTO_SANS_SC, '400Regular/NotoSansSC_400Regular.ttf')),
  ]);
  return { regular, bold, wide };
}

/** What a report says by itself in each language that is written in ideographs. */
async function readOwnTexts(root: string) {
  const texts = languages(root)
    .filter(hasIdeographs)
    .map(async (language) => ({ language, text: await readOwnText(root, language) }));
  return Promise.all(texts);
}

/** What stands in the folders of a language. */
async function readOwnText(root: string, language: string): Promise<string> {
  const content = join(root, 'content');
  const files = (await readdir(content, { recursive: true }))
    .filter((file) => file.split(/[\\/]/).includes(language))
    .filter((file) => OWN_TEXT.test(file) && !NEVER_PRINTED.test(file))
    .sort();
  const texts = files.map(async (file) => {
    const text = await readFile(join(content, file), 'utf8');
    return CLAUSE.test(file) ? text.slice(0, text.indexOf(END_OF_FIELDS)) : text;
  });
  return (await Promise.all(texts)).join('');
}

function charactersOf(font: Uint8Array): ReadonlySet<number> {
  const opened = fontkit.create(font);
  if (!('characterSet' in opened))
    throw new Error('A font package holds a collection where one font was expected.');
  return new Set(opened.characterSet);
}

async function cutFont(folder: string, plan: FontPlan, source: Uint8Array): Promise<void> {
  const font = await subsetFont(Buffer.from(source), String.fromCodePoint(...plan.codes), {
    targetFormat: 'truetype',
    noHinting: true,
    noLayoutClosure: true,
    dropTables: UNUSED_TABLES,
  });
  await writeFile(join(folder, plan.file), font);
}

async function copyLicences(root: string, folder: string): Promise<void> {
  await writeFile(
    join(folder, 'OFL-noto-sans.txt'),
    await readFile(join(root, NOTO_SANS, 'LICENSE_FONT')),
  );
  await writeFile(
    join(folder, 'OFL-noto-sans-sc.txt'),
    await readFile(join(root, NOTO_SANS_SC, 'LICENSE_FONT')),
  );
}

async function writeCoverage(
  folder: string,
  stamp: string,
  plans: readonly FontPlan[],
): Promise<void> {
  const files = plans.map(({ file, face, codes }) => ({
    file,
    face,
    codes: packCodePoints(codes),
  }));
  await writeFile(join(folder, COVERAGE), JSON.stringify({ version: 1, stamp, files }));
}

/** The coverage last: whoever finds it may rely on every file that it names. */
async function moveAll(drafts: string, target: string): Promise<void> {
  const files = (await readdir(drafts)).filter((file) => file !== COVERAGE);
  for (const file of [...files, COVERAGE]) await rename(join(drafts, file), join(target, file));
  await rm(drafts, { recursive: true });
}

async function removeOthers(target: string, plans: readonly FontPlan[]): Promise<void> {
  const wanted = new Set(plans.map((plan) => plan.file));
  const others = (await readdir(target)).filter(
    (file) => file.endsWith('.ttf') && !wanted.has(file),
  );
  await Promise.all(others.map((file) => rm(join(target, file), { force: true })));
}

/** Changes with anything that the fonts are made from. */
async function stampOf(root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of [SLICES, PLAN, RANGES]) hash.update(await readFile(file));
  for (const { text } of await readOwnTexts(root)) hash.update(text);
  return `${await packageVersions(root)}, ${hash.digest('hex').slice(0, 12)}`;
}

async function packageVersions(root: string): Promise<string> {
  const folders = [NOTO_SANS, NOTO_SANS_SC, 'node_modules/subset-font'];
  return (await Promise.all(folders.map((folder) => versionOf(join(root, folder))))).join(', ');
}

async function versionOf(folder: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const version =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest
      ? manifest.version
      : '';
  return String(version);
}

async function isPrepared(target: string, stamp: string): Promise<boolean> {
  try {
    const coverage: unknown = JSON.parse(await readFile(join(target, COVERAGE), 'utf8'));
    if (typeof coverage !== 'object' || coverage === null) return false;
    if (!('stamp' in coverage) || coverage.stamp !== stamp) return false;
    if (!('files' in coverage) || !Array.isArray(coverage.files)) return false;
    const names: string[] = coverage.files.map((entry: { file: string }) => entry.file);
    await Promise.all(names.map((name) => access(join(target, name))));
    return true;
  } catch {
    return false;
  }
}
