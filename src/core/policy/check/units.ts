/** What a stretch of text is, where its kind matters more than its letters. */
export type Special = 'time' | 'email' | 'phone' | 'url' | 'date' | 'outside' | 'name';

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
/** Signs that nobody sees, and the hyphen with which a word goes on in the next line. */
const SEAM = '[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]|[-\\u2010][ \\t]*\\r?\\n[ \\t]*(?=\\p{Ll})';
const UNIT = new RegExp(
  `\\p{Script=Han}|${LETTER}(?:${LETTER}|(?:${SEAM})+(?=${LETTER})|['’ʼ](?=${LETTER}))*|[0-9０-９]+(?:[.,][0-9]+)*`,
  'gu',
);
const SEAMS = new RegExp(SEAM, 'gu');
const HAN = /^\p{Script=Han}/u;
/** Small letters of English and digits are as rules are written. */
const PLAIN = /^[a-z0-9]+$/;

/** Before it there is no Chinese character. */
const FIRST_HAN = 0x2e80;

/** Whether a unit is a Chinese character. */
export function isChinese({ text }: Pick<Unit, 'text'>): boolean {
  return text.charCodeAt(0) >= FIRST_HAN && HAN.test(text);
}

/** A word as rules are written: small, straight apostrophes, nothing unseen in it, and each sign in its usual form. */
function normalize(word: string): string {
  if (PLAIN.test(word)) return word;
  return word
    .normalize('NFKC')
    .replace(SEAMS, '')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/'s$/, '');
}

/** The units of a text, in their order. `simplified` holds the usual form of signs that rules are not written in. */
export function splitUnits(
  text: string,
  simplified: Readonly<Record<string, string>> = {},
): readonly Unit[] {
  const forms = new Map<string, string>();
  const usualForm = (word: string) => {
    const known = forms.get(word);
    if (known !== undefined) return known;
    const usual = normalize(word);
    const form = simplified[usual] ?? usual;
    forms.set(word, form);
    return form;
  };
  const units: Unit[] = [];
  for (const { 0: word, index } of text.matchAll(UNIT))
    units.push({ text: usualForm(word), start: index, end: index + word.length });
  return units;
}
