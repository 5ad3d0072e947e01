import {
  CHINESE_PREFIXES,
  CHINESE_TITLES,
  endsWordAfter,
  isChineseRole,
  isChineseWord,
  isShortWord,
  withoutLegalForm,
  withoutTitle,
} from './name-parts.ts';

/** One way in which a name is written. */
export interface NameForm {
  readonly text: string;
  /** Whether it is looked for as it is written or in capitals alone, since in small letters it may be a word. */
  readonly isExact: boolean;
  /** In capitals it is an abbreviation more often than a name, and stays. */
  readonly isShort?: boolean;
  /** Signs after which it is part of another word. */
  readonly notAfter?: string;
}

const HAN = /\p{Script=Han}/u;
const PARENTHESES = /[(（]([^()（）]*)[)）]/gu;
/** Parts of fewer letters are looked for as they are written, and those of one letter not at all. */
const SHORTEST_PART = 3;
const SHORTEST = 2;
const MOST_WORDS = 5;

/** The pieces of a field that may name several: `Jane Smith and Tom Lee, audit`. */
export function namesIn(field: string): readonly string[] {
  return field
    .normalize('NFC')
    .replace(PARENTHESES, ' ')
    .split(/[,;，；、&+\n]|\s\/\s|(?<=\p{Script=Han})\/|\s+and\s+/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

function form(text: string): NameForm {
  return { text, isExact: !HAN.test(text) && !/\s/.test(text) };
}

/** An organisation, with and without what the law adds, and the short name that stands in brackets. */
export function organisationForms(field: string): readonly NameForm[] {
  const short = [...field.matchAll(PARENTHESES)]
    .map(([, inside = '']) => inside.replace(/^(?:以下)?简称|[“”"《》\s]/gu, ''))
    .filter((one) => /^[\p{Lu}\d]{2,8}$/u.test(one));
  const full = field
    .normalize('NFC')
    .replace(PARENTHESES, ' ')
    .split(/\s\/\s|[;；\n]/u)
    .map((piece) => piece.trim().replace(/\s+/gu, ' '));
  const names = full.flatMap((name) => [name, withoutLegalForm(name)]);
  return [...new Set([...names, ...short])].filter((name) => name.length > 1).map(form);
}

/** A site as a field names it. */
export function placeForms(field: string): readonly NameForm[] {
  return namesIn(field).filter(isLikeName).map(form);
}

const CAPITALS = /(^|[.!?\n]\s*|[,;]\s*|)((?:\p{Lu}[\p{L}’'-]+)(?:\s+\p{Lu}[\p{L}’'-]+)*)/gu;
/** A road, a town, a district: what a Chinese address ends in. */
const CHINESE_PLACE = /^\p{Script=Han}{1,10}[路街道巷号市区县镇乡村]$/u;

/** Names of places in a text about them: words in capitals that do not merely begin a sentence, and roads and towns. */
export function placesInText(text: string): readonly string[] {
  const found = [...text.matchAll(CAPITALS)].flatMap(({ index, 1: before = '', 2: name = '' }) => {
    const begins = index === 0 || /[.!?\n]/.test(before);
    const isWhole = /^\s*(?:[,;\n]|$)/.test(text.slice(index + before.length + name.length));
    return begins && !isWhole && !/\s/.test(name) ? [] : [name];
  });
  const chinese = text
    .split(/[,;，；、。（）()\s]|[和及与]/u)
    .filter((one) => CHINESE_PLACE.test(one));
  return [...found, ...chinese];
}

/** Whether a text names somebody or something, and is no description such as `Customer services`. */
export function isLikeName(text: string): boolean {
  if (HAN.test(text)) return text.length >= 2 && text.length <= 12;
  const words = text.split(/\s+/u);
  const isCapital = (word = '') => /^\p{Lu}/u.test(word);
  return words.length <= MOST_WORDS && isCapital(words[0]) && isCapital(words.at(-1));
}

/**
 * The ways in which a person is called. Parts of a name count where they are no words of the standards,
 * and `isOnly` says that nobody else in the record has them.
 */
export function personForms(field: string, isOnly: (part: string) => boolean): readonly NameForm[] {
  const name = withoutTitle(field);
  if (!isLikeName(name)) return [];
  if (HAN.test(name)) return chineseForms(name, isOnly);
  const words = name.split(/\s+/u);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2) return isOnly(first) ? [form(first)] : [];
  const initials = words.slice(0, -1).map((word) => `${word.slice(0, 1)}.`);
  const full = [
    words.join(' '),
    `${first} ${last}`,
    `${last}, ${first}`,
    `${initials.join(' ')} ${last}`,
    `${initials[0]} ${last}`,
  ];
  const parts = [first, last].filter((part) => lettersOf(part) >= SHORTEST && isOnly(part));
  const long = parts.filter((part) => lettersOf(part) >= SHORTEST_PART);
  const short = parts.filter((part) => lettersOf(part) === SHORTEST && !isShortWord(part));
  return [
    ...[...new Set([...full, ...long])].map(form),
    ...[...new Set(short)].map((part) => ({ ...form(part), isShort: true })),
  ];
}

function lettersOf(part: string): number {
  return Array.from(part.replaceAll('.', '')).length;
}

/** What somebody is called for short: first and last name, or the Chinese family name. */
export function shortNames(field: string): readonly string[] {
  const name = withoutTitle(field);
  if (!isLikeName(name)) return [];
  if (HAN.test(name)) return isChineseRole(name) ? [] : Array.from(name).slice(0, 1);
  const words = name.split(/\s+/u);
  const parts = words.length < 2 ? words : [words[0] ?? '', words.at(-1) ?? ''];
  return parts.filter((part) => !part.includes('.') && lettersOf(part) >= 1);
}

function chineseForms(name: string, isOnly: (part: string) => boolean): readonly NameForm[] {
  if (isChineseRole(name)) return [];
  const family = Array.from(name)[0] ?? '';
  if (!isOnly(family)) return [form(name)];
  const ends = [...CHINESE_TITLES, '某某', '某'].map((end) => `${family}${end}`);
  const called = CHINESE_PREFIXES.map((prefix) => `${prefix}${family}`);
  const isName = (one: string) => !isChineseWord(one);
  const notAfter = endsWordAfter(family);
  return [
    form(name),
    ...ends.filter(isName).map((one) => ({ ...form(one), notAfter })),
    ...called.filter(isName).map(form),
  ];
}
