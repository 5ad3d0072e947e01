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
import {
  cutIntoPieces,
  EAST_ASIAN_SIGN_RANGES,
  IDEOGRAPH_RANGES,
  packCodePoints,
  pickRanges,
  SYMBOL_RANGES,
  TEXT_RANGES,
} from './code-points.ts';

/** One font file to be cut: which characters of which source. */
interface FontPlan {
  readonly file: string;
  /** `wide` files share the work by characters; the two others carry the same characters in two weights. */
  readonly face: 'regular' | 'bold' | 'wide';
  readonly source: Uint8Array;
  readonly codes: readonly number[];
}

/** Raise it when the way of cutting changes, so that files made the old way are made anew. */
const CUTTING_REVISION = 3;
/** Ideographs outside the frequency list are rare: fewer, larger files do. */
const RARE_SLICE_SIZE = 500;
const COVERAGE = 'coverage.json';
const NOTO_SANS = 'node_modules/@expo-google-fonts/noto-sans';
const NOTO_SANS_SC = 'node_modules/@expo-google-fonts/noto-sans-sc';
/** Drawing in a PDF needs outlines, widths and the character map; nothing that shapes or lays out. */
const UNUSED_TABLES = ['GSUB', 'GPOS', 'GDEF', 'BASE', 'STAT', 'vhea', 'vmtx', 'VORG', 'meta'];

/**
 * Writes the font files, `coverage.json` and the licences into `src/public/fonts`. Does nothing when
 * they are there and come from the same packages.
 *
 * @param root - folder of the repository; by default the one this file is in
 * @throws when a font package is not installed or a file cannot be written
 */
export async function prepareFonts(
  root: string = fileURLToPath(new URL('../../..', import.meta.url)),
): Promise<void> {
  const target = join(root, 'src/public/fonts');
  const slices = await readFile(new URL('./chinese-slices.txt', import.meta.url), 'utf8');
  const stamp = await stampOf(root, slices);
  if (await isPrepared(target, stamp)) return;
  await mkdir(target, { recursive: true });
  const sources = await readSources(root);
  const plans = planFonts(sources, slices);
  // Drafts are moved into place whole: two runs at once may not read each other's halves.
  const drafts = await mkdtemp(join(target, '.drafts-'));
  for (const plan of plans) await cutFont(drafts, plan);
  await copyLicences(root, drafts);
  await writeCoverage(drafts, stamp, plans);
  await moveAll(drafts, target);
  await removeOthers(target, plans);
}

interface Sources {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly chinese: Uint8Array;
}

async function readSources(root: string): Promise<Sources> {
  const [regular, bold, chinese] = await Promise.all([
    readFile(join(root, NOTO_SANS, '400Regular/NotoSans_400Regular.ttf')),
    readFile(join(root, NOTO_SANS, '700Bold/NotoSans_700Bold.ttf')),
    readFile(join(root, NOTO_SANS_SC, '400Regular/NotoSansSC_400Regular.ttf')),
  ]);
  return { regular, bold, chinese };
}

function planFonts(sources: Sources, slices: string): FontPlan[] {
  const text = pickRanges(charactersOf(sources.regular), TEXT_RANGES);
  const plans: FontPlan[] = [
    { file: 'noto-sans-regular.ttf', face: 'regular', source: sources.regular, codes: text },
    { file: 'noto-sans-bold.ttf', face: 'bold', source: sources.bold, codes: text },
  ];
  for (const [name, codes] of planChinese(charactersOf(sources.chinese), slices)) {
    plans.push({ file: `noto-sans-sc-${name}.ttf`, face: 'wide', source: sources.chinese, codes });
  }
  return plans;
}

/** Signs first, then ideographs from frequent to rare, so that common text touches few files. */
function planChinese(available: ReadonlySet<number>, slices: string): [string, number[]][] {
  const signs = pickRanges(available, EAST_ASIAN_SIGN_RANGES);
  const symbols = pickRanges(available, SYMBOL_RANGES);
  const frequent = slices
    .split('\n')
    .map((line) =>
      pickRanges(new Set(codesOf(line)), IDEOGRAPH_RANGES).filter((code) => available.has(code)),
    )
    .filter((codes) => codes.length > 0);
  const taken = new Set(frequent.flat());
  const rare = pickRanges(available, IDEOGRAPH_RANGES).filter((code) => !taken.has(code));
  const ideographs = [...frequent, ...cutIntoPieces(rare, RARE_SLICE_SIZE)];
  return [
    ['signs', signs],
    ['symbols', symbols],
    ...ideographs.map((codes, i): [string, number[]] => [String(i + 1).padStart(3, '0'), codes]),
  ];
}

function codesOf(text: string): number[] {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0);
}

function charactersOf(font: Uint8Array): ReadonlySet<number> {
  const opened = fontkit.create(font);
  if (!('characterSet' in opened))
    throw new Error('A font package holds a collection where one font was expected.');
  return new Set(opened.characterSet);
}

async function cutFont(folder: string, plan: FontPlan): Promise<void> {
  const font = await subsetFont(Buffer.from(plan.source), String.fromCodePoint(...plan.codes), {
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

async function stampOf(root: string, slices: string): Promise<string> {
  const packages = await Promise.all(
    [NOTO_SANS, NOTO_SANS_SC, 'node_modules/subset-font'].map((folder) =>
      versionOf(join(root, folder)),
    ),
  );
  const cut = createHash('sha256').update(slices).digest('hex').slice(0, 12);
  return [`cut ${CUTTING_REVISION}`, ...packages, cut].join(', ');
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
