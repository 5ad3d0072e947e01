/** What a stretch of text is, where its kind matters more than its letters. */
export type Special = 'time' | 'email' | 'phone' | 'url' | 'date';

/** A word, a number or one Chinese character: what a rule compares, one after the other. */
export interface Unit {
  /** In small letters, without the `'s` of possession. */
  readonly text: string;
  /** Where it stands in the text, the end not included. */
  readonly start: number;
  readonly end: number;
}

// Script=Han takes every Chinese character for itself, so that a run of letters holds none.
const LETTER = '(?!\\p{Script=Han})[\\p{L}\\p{M}]';
const UNIT = new RegExp(
  `\\p{Script=Han}|(?:${LETTER})+(?:['’](?:${LETTER})+)*|[0-9０-９]+(?:[.,][0-9]+)*`,
  'gu',
);
const HAN = /^\p{Script=Han}/u;

/** Whether a unit is a Chinese character. */
export function isChinese({ text }: Pick<Unit, 'text'>): boolean {
  return HAN.test(text);
}

/** A word as rules are written: small, straight apostrophes, digits of normal width. */
function normalize(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/'s$/, '');
}

/** The units of a text, in their order. */
export function splitUnits(text: string): readonly Unit[] {
  return Array.from(text.matchAll(UNIT), ({ 0: word, index }) => ({
    text: normalize(word),
    start: index,
    end: index + word.length,
  }));
}
