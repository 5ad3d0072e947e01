import { dayOfParts } from '#core/calendar/day.ts';
import { fail, type Result, succeed } from '#core/result.ts';
import { monthOf, withDigits } from './month-names.ts';
import { plainText } from './typed-text.ts';

/** Why something typed is no day. */
export type DayProblem =
  | { readonly code: 'unreadableDay' }
  | { readonly code: 'noSuchDay' }
  /** It may be any of these: `03/10/2026` is in March here and in October there. */
  | { readonly code: 'ambiguousDay'; readonly days: readonly string[] };

type Order = readonly [
  'year' | 'month' | 'day',
  'year' | 'month' | 'day',
  'year' | 'month' | 'day',
];

const YEAR_FIRST: Order = ['year', 'month', 'day'];
const DAY_FIRST: Order = ['day', 'month', 'year'];
const MONTH_FIRST: Order = ['month', 'day', 'year'];

/** Days outside of these years are slips of the finger. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** Two figures of a year stand for the years 1970 to 2069. */
function wholeYear(year: string): number {
  const number = Number(year);
  if (year.length > 2) return number;
  return number < 70 ? 2000 + number : 1900 + number;
}

/** The day of the calendar, such as `2026-10-03`; undefined where there is none. */
function dayOf(year: number, month: number, day: number): string | undefined {
  return year >= FIRST_YEAR && year <= LAST_YEAR ? dayOfParts(year, month, day) : undefined;
}

function inOrder(order: Order, parts: readonly string[]): string | undefined {
  const part = (name: Order[number]) => parts[order.indexOf(name)] ?? '';
  if (part('month').length > 2 || part('day').length > 2 || part('year').length === 1)
    return undefined;
  return dayOf(wholeYear(part('year')), Number(part('month')), Number(part('day')));
}

/** In which orders three numbers may stand for a day, by the sign between them. */
function ordersOf([first = '', , last = '']: readonly string[], sign: string): readonly Order[] {
  if (first.length === 4) return [YEAR_FIRST];
  if (sign === '.') return [DAY_FIRST];
  return last.length === 4 ? [DAY_FIRST, MONTH_FIRST] : [DAY_FIRST, MONTH_FIRST, YEAR_FIRST];
}

const NUMBERS = /^(\d{1,4})([-/. ])(\d{1,2})\2(\d{1,4})$/;

function readNumbers(text: string): Result<string, DayProblem> | undefined {
  const found = NUMBERS.exec(text);
  if (found === null) return undefined;
  const [, first = '', sign = '', second = '', third = ''] = found;
  const parts = [first, second, third];
  const orders = ordersOf(parts, sign);
  const days = orders.flatMap((order) => inOrder(order, parts) ?? []);
  const [day, ...others] = [...new Set(days)];
  if (day === undefined) return fail({ code: 'noSuchDay' });
  return others.length === 0
    ? succeed(day)
    : fail({ code: 'ambiguousDay', days: [day, ...others] });
}

/** The three parts of a day with a month in words or with Chinese signs: year, month, day. */
const WRITTEN: readonly [pattern: RegExp, order: Order][] = [
  [/^(\d{4}|\d{2}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号號]?$/, YEAR_FIRST],
  [
    /^(\d{1,2})(?:st|nd|rd|th|er)?(?: of|\.)?[- ./]?(\p{L}{3,9})\.?,?[- ./]?(\d{4}|\d{2})$/u,
    DAY_FIRST,
  ],
  [/^(\d{1,2})(?:st|nd|rd|th)?[- ]?([a-z]{3,9})\.? ['’](\d{2})$/, DAY_FIRST],
  [/^([a-z]{3,9})\.?[- ./]?(\d{1,2})(?:st|nd|rd|th)?,?[- ./]?(\d{4})$/, MONTH_FIRST],
  [/^(\d{4})[- ./]([a-z]{3,9})\.?[- ./](\d{1,2})$/, YEAR_FIRST],
  [/^(\d{4})(\d{2})(\d{2})$/, YEAR_FIRST],
];

function readWritten(text: string): Result<string, DayProblem> | undefined {
  for (const [pattern, order] of WRITTEN) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const parts = found.slice(1).map((part) => {
      if (!/^\p{L}/u.test(part)) return part;
      return String(monthOf(part) ?? 'none');
    });
    if (parts.includes('none')) continue;
    const day = inOrder(order, parts);
    return day === undefined ? fail({ code: 'noSuchDay' }) : succeed(day);
  }
  return undefined;
}

/** A time of day at the end, with its zone; of a day it says nothing. */
const TIME =
  /(?:[ t]|(?<=[日号]))(?:上午|下午|凌晨|中午|晚上)? ?\d{1,2}[:时](?:\d{2}(?:[:.]\d{1,6})*分?)?(?: ?[ap]\.?m\.?)?(?: ?(?:z|utc|gmt|[-+]\d{2}:?\d{2}))?$/;

/** The day of the week, before or after. */
const WEEKDAY =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? |[ (（]*(?:星期|周|礼拜)[一二三四五六日天][)）]*$/;

/** A year in the calendar of the Republic of China, whose first is 1912: by its name, or by its three figures. */
const REPUBLIC = /^(?:(?:中華)?民[國国] ?(\d{2,3})|(\d{3}))(?= ?年)/;

function fromRepublic(text: string): string {
  return text.replace(REPUBLIC, (_, named = '', bare = '') => String(Number(named || bare) + 1911));
}

/** A day without what stands around it by habit: an apostrophe before a cell's text, a point or comma at its end, blanks after points. */
function bare(text: string): string {
  return text
    .replace(/^'/, '')
    .replace(/(?<=\d)[.,]$/, '')
    .replace(/(?<=\d\.) (?=\d)/g, '');
}

/**
 * The day that somebody typed: `2026-10-03`, `3 Oct 2026`, `3.10.2026`, `２０２６年10月3日`; empty where
 * nothing was typed. A time of day is left out. What may be two days is not guessed at.
 */
export function readDay(typed: string): Result<string, DayProblem> {
  const timed = fromRepublic(withDigits(bare(plainText(typed))));
  const text = timed.replace(TIME, '').replace(WEEKDAY, '').trim();
  if (text === '') return typed.trim() === '' ? succeed('') : fail({ code: 'unreadableDay' });
  return readNumbers(text) ?? readWritten(text) ?? fail({ code: 'unreadableDay' });
}
