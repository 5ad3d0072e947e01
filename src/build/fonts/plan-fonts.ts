import { createHash } from 'node:crypto';
import {
  BASIC_RANGES,
  cutIntoPieces,
  EAST_ASIAN_SIGN_RANGES,
  IDEOGRAPH_RANGES,
  OWN_SIGN_RANGES,
  pickRanges,
  SYMBOL_RANGES,
  TEXT_RANGES,
} from './code-points.ts';

/** Raise it when the way of cutting changes, so that files made the old way are made anew. */
const CUTTING_REVISION = 4;
/** Ideographs outside the frequency list are rare: fewer, larger files do. */
const RARE_SLICE_SIZE = 500;
const HASH_LENGTH = 8;

interface OwnText {
  readonly language: string;
  readonly text: string;
}

/** What the fonts are cut from. */
export interface FontMaterial {
  /** Characters that the alphabet font and the Chinese font have. */
  readonly alphabet: ReadonlySet<number>;
  readonly chinese: ReadonlySet<number>;
  /** Chinese characters from frequent to rare, a line for each file. */
  readonly slices: string;
  /** What the project itself says in each language with ideographs, a language before its variants. */
  readonly ownTexts: readonly OwnText[];
  /** Names the packages and their versions. */
  readonly packages: string;
}

/** One font file to be cut: which characters of which font. */
export interface FontPlan {
  /** Ends in a hash of what goes into it, so a name stands for its content. */
  readonly file: string;
  /** `wide` files share the work by characters; the others carry the same characters in two weights. */
  readonly face: 'regular' | 'bold' | 'wide';
  readonly codes: readonly number[];
}

/** The files to be cut. Of several that carry a character, the first draws it. */
export function planFonts(material: FontMaterial): readonly FontPlan[] {
  const text = pickRanges(material.alphabet, TEXT_RANGES);
  const basic = pickRanges(text, BASIC_RANGES);
  const more = text.filter((code) => !basic.includes(code));
  const named = (name: string, face: FontPlan['face'], codes: readonly number[]): FontPlan => {
    const parts = [`cut ${CUTTING_REVISION}`, material.packages, face, codes.join(' ')];
    const hash = createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, HASH_LENGTH);
    return { file: `${name}.${hash}.ttf`, face, codes };
  };
  return [
    named('noto-sans-regular', 'regular', basic),
    named('noto-sans-bold', 'bold', basic),
    named('noto-sans-more-regular', 'regular', more),
    named('noto-sans-more-bold', 'bold', more),
    ...planChinese(material).map(([name, codes]) => named(`noto-sans-sc-${name}`, 'wide', codes)),
  ];
}

/** What the project itself says first, then signs, then ideographs from frequent to rare: common text touches few files. */
function planChinese({ chinese, slices, ownTexts }: FontMaterial): [string, number[]][] {
  const frequent = slices
    .split('\n')
    .map((line) => pickRanges(codesOf(line), IDEOGRAPH_RANGES).filter((code) => chinese.has(code)))
    .filter((codes) => codes.length > 0);
  const taken = new Set(frequent.flat());
  const rare = pickRanges(chinese, IDEOGRAPH_RANGES).filter((code) => !taken.has(code));
  const ideographs = [...frequent, ...cutIntoPieces(rare, RARE_SLICE_SIZE)];
  return [
    ...planOwn(chinese, ownTexts),
    ['signs', pickRanges(chinese, EAST_ASIAN_SIGN_RANGES)],
    ['symbols', pickRanges(chinese, SYMBOL_RANGES)],
    ...ideographs.map((codes, i): [string, number[]] => [String(i + 1).padStart(3, '0'), codes]),
  ];
}

/** A file for each language: what one of a language has, those of its variants do not have again. */
function planOwn(chinese: ReadonlySet<number>, texts: readonly OwnText[]): [string, number[]][] {
  const taken = new Set<number>();
  return texts.map(({ language, text }) => {
    const said = pickRanges(codesOf(text), IDEOGRAPH_RANGES);
    const own = [...pickRanges(chinese, OWN_SIGN_RANGES), ...said].filter(
      (code) => chinese.has(code) && !taken.has(code),
    );
    for (const code of own) taken.add(code);
    return [`own-${language}`, own];
  });
}

function codesOf(text: string): ReadonlySet<number> {
  return new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0));
}
