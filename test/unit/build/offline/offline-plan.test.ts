import { expect, test } from 'vitest';
import { packParcels, planOffline } from '#build/offline/plan-offline.ts';
import { siteFile } from '#build/offline/site-file.ts';
import { sortIntoParts } from '#build/offline/sort-into-parts.ts';
import { unpack } from '#offline/parcel.ts';
import { partsOpenedBy } from '#offline/plan.ts';

const page = (lang: string, part: string | undefined, body: string) =>
  `<html lang="${lang}"${part === undefined ? '' : ` data-part="${part}"`}>${body}`;

const SITE = {
  '_astro/Docs.1a.css': 'body {}',
  '_astro/List.1a.js': 'import"./shared.1a.js";import(`./later.1a.js`)',
  '_astro/Walk.1a.js': 'import{a}from"./shared.1a.js";import{b}from"./workbook.1a.js"',
  '_astro/later.1a.js': 'import("./render-docx.1a.js")',
  '_astro/render-docx.1a.js': '1',
  '_astro/shared.1a.js': '2',
  '_astro/workbook.1a.js': '3',
  'assessment/index.html': page('en', 'assessment', '../_astro/Walk.1a.js'),
  'assessments/index.html': page('en', 'assessment', '../_astro/List.1a.js ../favicon.svg'),
  'data/as-10002-2022/en/walk.json': '{}',
  'data/as-10002-2022/zh/walk.json': '{"a":1}',
  'data/iso-10002-2018/en/walk.json': '{"b":1}',
  'data/words/en.json': '{"c":1}',
  'favicon.svg': '<svg/>',
  'fonts/noto-sans-regular.1a.ttf': 'font',
  'fonts/noto-sans-sc-001.1a.ttf': 'rare',
  'fonts/noto-sans-sc-own-zh.1a.ttf': 'own',
  'guidance/index.html': page('en', undefined, '../_astro/Docs.1a.css'),
  'offline/index.html': page('en', 'every', ''),
  'zh/assessments/index.html': page('zh', 'assessment', '../../_astro/List.1a.js'),
} as const;

const files = Object.entries(SITE).map(([path, text]) =>
  siteFile(path, new TextEncoder().encode(text)),
);
const sorted = sortIntoParts(files, ['en', 'zh']);
const parcels = packParcels(sorted);
const plan = planOffline(sorted, parcels);

/** Addresses of all that is kept with a part. */
function keptWith(id: string): readonly string[] {
  const travelling = [...parcels.keys()]
    .filter(({ address }) => plan.parts[id]?.parcels.includes(address))
    .flatMap((parcel) => parcel.files.map(({ address }) => address));
  return [...travelling, ...(plan.parts[id]?.loose ?? [])].sort();
}

test('an assessment is kept with its pages, what they load at once or later, its data and its fonts', () => {
  expect(keptWith('assessment/en')).toEqual([
    '_astro/List.1a.js',
    '_astro/Walk.1a.js',
    '_astro/later.1a.js',
    '_astro/shared.1a.js',
    '_astro/workbook.1a.js',
    'assessment/',
    'assessments/',
    'data/iso-10002-2018/en/walk.json',
    'data/words/en.json',
    'favicon.svg',
    'fonts/noto-sans-regular.1a.ttf',
    'offline/',
  ]);
});

test('what is rarely used is left until it was used, unless a script does not run without it', () => {
  expect(keptWith('assessment/en')).toContain('_astro/workbook.1a.js');
  expect(keptWith('assessment/en')).not.toContain('_astro/render-docx.1a.js');
});

test('the Chinese assessment brings the font of its own texts, and no page in English', () => {
  expect(keptWith('assessment/zh')).toContain('fonts/noto-sans-sc-own-zh.1a.ttf');
  expect(keptWith('assessment/zh')).not.toContain('assessments/');
});

test('a standard is kept when its data is asked for, in that language', () => {
  expect(partsOpenedBy(plan, ['data/as-10002-2022/zh/walk.json'])).toEqual([
    'standard/as-10002-2022/zh',
  ]);
  expect(partsOpenedBy(plan, ['guidance/', 'offline/', 'fonts/noto-sans-regular.1a.ttf'])).toEqual(
    [],
  );
});

test('every file is in some part, so that all of the site can be kept', () => {
  const kept = new Set(Object.keys(plan.parts).flatMap(keptWith));

  expect(files.map(({ address }) => address).filter((address) => !kept.has(address))).toEqual([]);
  expect(keptWith('rest/any')).toEqual(['_astro/render-docx.1a.js']);
});

test('what most pages load themselves travels by itself, out of the browser’s own store', () => {
  expect(plan.parts['assessment/en']?.loose).toContain('_astro/shared.1a.js');
});

test('a parcel opens to the files that went in', () => {
  for (const parcel of parcels.keys())
    expect(unpack(parcel.bytes)).toEqual(
      parcel.files.map(({ address, type, bytes }) => ({ address, type, bytes })),
    );
});

test('the version changes with any byte', () => {
  const changed = sorted.map((one) =>
    one.file.path === 'favicon.svg'
      ? { ...one, file: siteFile('favicon.svg', new Uint8Array([1])) }
      : one,
  );

  expect(planOffline(changed, parcels).version).not.toBe(plan.version);
});
