import { ownEntry } from '#core/own-entry.ts';

/** Forms of a message by plural category; `other` is always there. */
export interface PluralForms {
  readonly one?: string;
  readonly other: string;
}

/** Chinese and its punctuation: the white after a full stop is part of the sign. */
const CHINESE_END = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]$/u;

/**
 * The tag by which dates and lists are written: a language's own. Only words in `en` are British,
 * while `en` alone would have the months of the United States before their days.
 */
export function writingTag(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

/**
 * What stands between a text and the next one: a space, and nothing after Chinese. The text says
 * which, not the language, because a report in one language quotes notes in another.
 */
export function spaceAfter(text: string): string {
  return CHINESE_END.test(text) ? '' : ' ';
}

/** A colon in the writing of the text before it. */
export function colonAfter(text: string): string {
  return CHINESE_END.test(text) ? '：' : ': ';
}

/** A text with the word before it that says what it is, such as `Effect: people ring twice`. */
export function withLabel(label: string, text: string): string {
  return `${label}${colonAfter(label)}${text}`;
}

/** Sentences one after the other, as their writing spaces them. */
export function joinSentences(sentences: readonly string[]): string {
  return sentences.reduce(
    (before, next) => (before === '' ? next : `${before}${spaceAfter(before)}${next}`),
    '',
  );
}

/**
 * Puts values into the `{places}` of a message. A place without a value stays as it is, so that a
 * misspelt one is seen.
 */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = ownEntry(values, name);
    return value === undefined ? place : String(value);
  });
}

/** What writes numbers, lists and days in each language: to set one up takes longer than to use it a thousand times. */
const FORMATS = new Map<string, unknown>();

function once<Format>(key: string, setUp: () => Format): Format {
  const format = FORMATS.get(key) ?? setUp();
  FORMATS.set(key, format);
  return format as Format;
}

/** The form of a message for a count, with `{count}` and further places filled. */
export function fillCount(
  language: string,
  forms: PluralForms,
  count: number,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const category = once(language, () => new Intl.PluralRules(language)).select(count);
  const form = category === 'one' && forms.one !== undefined ? forms.one : forms.other;
  return fill(form, { count: writeCount(language, count), ...values });
}

/** A count with its thousands apart, as `1,240`. */
function writeCount(language: string, count: number): string {
  if (Math.abs(count) < 1000) return String(count);
  return once(`count ${language}`, () => new Intl.NumberFormat(writingTag(language))).format(count);
}

/** A list in words: `a`, `a and b`, `a, b and c`, as the language does it. */
export function joinList(language: string, parts: readonly string[]): string {
  return listFormat(language, 'conjunction').format(parts);
}

/** A choice in words: `a`, `a or b`, `a, b or c`, as the language does it. */
export function joinChoice(language: string, parts: readonly string[]): string {
  return listFormat(language, 'disjunction').format(parts);
}

function listFormat(language: string, type: 'conjunction' | 'disjunction'): Intl.ListFormat {
  return once(type + language, () => new Intl.ListFormat(writingTag(language), { type }));
}

/** A day such as `2026-11-25` written out, or the empty text. */
export function writeDay(language: string, day: string): string {
  if (day === '') return '';
  const options = { dateStyle: 'long', timeZone: 'UTC' } as const;
  const format = once(
    `day${language}`,
    () => new Intl.DateTimeFormat(writingTag(language), options),
  );
  return format.format(new Date(`${day}T00:00:00Z`));
}
