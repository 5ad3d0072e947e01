import { ownEntry } from '#core/own-entry.ts';

/** What a stretch of text is, where its kind matters more than its letters. */
export type Special =
  | 'time'
  | 'email'
  | 'phone'
  | 'url'
  | 'date'
  | 'outside'
  | 'name'
  | 'role'
  | 'office';

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
  'uy',
);
const ASCII = 0x80;
const COMMON_HAN = { first: 0x4e00, last: 0x9fff };
const [HYPHEN, APOSTROPHE, SPACE] = [0x2d, 0x27, 0x20];
const DECIMAL = new Set([0x2e, 0x2c]);
/** Dashes, quotes and points of print, which end a word: all but the hyphen, the apostrophe and signs that nobody sees. */
const [FIRST_MARK, LAST_MARK] = [0x2012, 0x2026];
const APOSTROPHES = new Set([APOSTROPHE, 0x2019]);
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

const LETTERS = 1;
const DIGITS = 2;
/** What each sign of ASCII is part of; 0 for what stands between units. */
const KINDS = Uint8Array.from({ length: ASCII }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (/[a-z]/i.test(sign)) return LETTERS;
  return /\d/.test(sign) ? DIGITS : 0;
});

/** The next place where a unit may begin. */
function startOfUnit(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign < ASCII ? KINDS[sign] !== 0 : sign < FIRST_MARK || sign > LAST_MARK) break;
  }
  return at;
}

/** Whether an apostrophe is followed by a letter that is not of ASCII, or by a sign that nobody sees. */
function mayBeLetter(sign: number, next: number): boolean {
  return APOSTROPHES.has(sign) && next >= ASCII;
}

/** Whether what follows a run of letters or figures may belong to it: a sign of it in a word, a hyphen at the end of a line. */
function mayGoOn(text: string, end: number, kind: number): boolean {
  const sign = text.charCodeAt(end);
  if (sign >= ASCII)
    return sign < FIRST_MARK || sign > LAST_MARK || mayBeLetter(sign, text.charCodeAt(end + 1));
  if (kind === DIGITS) return DECIMAL.has(sign) && KINDS[text.charCodeAt(end + 1)] === DIGITS;
  if (sign === HYPHEN) return text.charCodeAt(end + 1) <= SPACE;
  return mayBeLetter(sign, text.charCodeAt(end + 1));
}

/** The end of a run of signs of one kind. */
function endOfRun(text: string, from: number, kind: number): number {
  let end = from;
  while (KINDS[text.charCodeAt(end)] === kind) end += 1;
  return end;
}

/** The end of a unit that needs no second look, as nearly all do; undefined where what follows may belong to it. */
function endOfPlain(text: string, start: number): number | undefined {
  const first = text.charCodeAt(start);
  if (first >= COMMON_HAN.first && first <= COMMON_HAN.last) return start + 1;
  const kind = KINDS[first];
  if (kind === undefined || kind === 0) return undefined;
  let end = endOfRun(text, start + 1, kind);
  // The sign of possession and of what is left out, which goes on in letters.
  while (
    kind === LETTERS &&
    APOSTROPHES.has(text.charCodeAt(end)) &&
    KINDS[text.charCodeAt(end + 1)] === LETTERS
  )
    end = endOfRun(text, end + 1, kind);
  return mayGoOn(text, end, kind) ? undefined : end;
}

/** The end of whatever unit begins here; the start where none does. */
function endOfAny(text: string, start: number): number {
  UNIT.lastIndex = start;
  return start + (UNIT.exec(text)?.[0].length ?? 0);
}

/** Words that are remembered between texts; more are of no language. */
const REMEMBERED = 20_000;
/** The form in which each word is compared, by how it is written, for each set of usual forms. One word has one string, by which it is found again at once. */
const formsBySigns = new WeakMap<Readonly<Record<string, string>>, Map<string, string>>();
const AS_WRITTEN = {};

/** The forms of words so far, with the usual form of signs that rules are not written in. */
function formsFor(simplified: Readonly<Record<string, string>>): Map<string, string> {
  const known = formsBySigns.get(simplified);
  if (known !== undefined && known.size < REMEMBERED) return known;
  const forms = new Map<string, string>();
  formsBySigns.set(simplified, forms);
  return forms;
}

/** The units of a text, in their order. `simplified` holds the usual form of signs that rules are not written in. */
export function splitUnits(
  text: string,
  simplified: Readonly<Record<string, string>> = AS_WRITTEN,
): readonly Unit[] {
  const forms = formsFor(simplified);
  const usualForm = (word: string) => {
    const known = forms.get(word);
    if (known !== undefined) return known;
    const usual = normalize(word);
    const form = ownEntry(simplified, usual) ?? usual;
    forms.set(word, form);
    return form;
  };
  const units: Unit[] = [];
  for (let start = startOfUnit(text, 0); start < text.length; ) {
    const end = endOfPlain(text, start) ?? endOfAny(text, start);
    if (end > start) units.push({ text: usualForm(text.slice(start, end)), start, end });
    start = startOfUnit(text, Math.max(end, start + 1));
  }
  return units;
}

/** The first unit that begins at a place of the text or after it. */
export function firstUnitFrom(units: readonly Unit[], position: number): number {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
