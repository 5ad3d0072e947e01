import { readdirSync, readFileSync } from 'node:fs';
import { create, type Font } from '@cantoo/fontkit';
import { beforeAll, expect, test } from 'vitest';
import { prepareFonts } from '#build/fonts/prepare-fonts.ts';
import { subset } from '#export/pdf/fonts/subset.ts';
import { advanceOf, openTrueType } from '#export/pdf/fonts/true-type.ts';

const FOLDER = 'src/public/fonts/';

beforeAll(() => prepareFonts(), 90_000);

function read(name: string): Uint8Array {
  const file = readdirSync(FOLDER).find((one) => one.startsWith(`${name}.`));
  return readFileSync(FOLDER + file);
}

/** The same file as another reader sees it. */
function readElsewhere(bytes: Uint8Array): Font {
  const font = create(bytes);
  if (!('createSubset' in font)) throw new Error('more than one font');
  return font;
}

const FONTS = ['noto-sans-regular', 'noto-sans-more-bold', 'noto-sans-sc-own-zh'] as const;

test.each(FONTS)('%s is measured as another reader measures it', (name) => {
  const ours = openTrueType(read(name));
  const theirs = readElsewhere(read(name));

  // The other reader counts the mark at the end of the list as a character.
  const known = theirs.characterSet.filter((code) => code !== 0xffff);
  expect([...ours.glyphs.keys()].sort()).toEqual([...known].sort());
  for (const [code, glyph] of ours.glyphs) {
    const other = theirs.glyphForCodePoint(code);
    expect([glyph, advanceOf(ours, glyph)]).toEqual([other?.id, other?.advanceWidth]);
  }
  expect(ours).toMatchObject({
    unitsPerEm: theirs.unitsPerEm,
    ascent: theirs.ascent,
    descent: theirs.descent,
    capHeight: theirs.capHeight,
    postscriptName: theirs.postscriptName,
  });
});

test.each([
  ['noto-sans-regular', 'Ångström, Łódź'],
  ['noto-sans-more-bold', 'ệΕλλάδα'],
  ['noto-sans-sc-own-zh', '投诉处理过程应当可见'],
] as const)('a subset of %s has the same outlines, parts included', (name, text) => {
  const whole = openTrueType(read(name));
  const wanted = [...text].map((sign) => whole.glyphs.get(sign.codePointAt(0) ?? 0) ?? 0);
  const cut = subset(whole, wanted);
  const before = readElsewhere(read(name));
  const after = readElsewhere(cut.bytes);

  expect(cut.bytes.length).toBeLessThan(read(name).length / 10);
  expect(wanted).not.toContain(0);
  for (const [i, glyph] of wanted.entries()) {
    const own = after.getGlyph(cut.glyphs[i] ?? 0);
    const other = before.getGlyph(glyph);
    expect(own?.path.toSVG()).toBe(other?.path.toSVG());
    expect(own?.advanceWidth).toBe(other?.advanceWidth);
  }
});
