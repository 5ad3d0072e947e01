import { numberOfDay } from '#core/calendar/day.ts';
import { readDay } from '#core/reading/read-day.ts';
import type { DateForm } from '#schema/record/complaint-log.ts';
import { dayNumber, isDay, momentOf, NO_MOMENT } from './log-moment.ts';
import { type Place, passNumber, passSign, readRest, UNREADABLE } from './read-time.ts';
import { textOf } from './utf-8.ts';

const DAY = 86_400;

/** Whether three figures are a year of the Republic of China, whose first was 1912: 1971 to 2061. */
const isOfRepublic = (year: number) => year >= 60 && year <= 150;

/** Two figures of a year stand for the years 1970 to 2069, three for one of the Republic of China. */
function wholeYear(year: number, digits: number): number {
  if (digits === 4) return year;
  if (digits === 3) return isOfRepublic(year) ? year + 1_911 : UNREADABLE;
  if (digits !== 2) return UNREADABLE;
  return year < 70 ? 2000 + year : 1900 + year;
}

const DOT = 0x2e;

/** The sign between the numbers of a date; 0 where there is none. */
function separatorAt(place: Place): number {
  const sign = place.at < place.to ? (place.bytes[place.at] ?? 0) : 0;
  return sign === 0x2d || sign === 0x2f || sign === DOT ? sign : 0;
}

/** A year alone, or seven or eight figures of a year, a month and a day. */
function readShort(place: Place, first: number, digits: number): number {
  if (digits === 8 || digits === 7) {
    const [month, day] = [Math.floor(first / 100) % 100, first % 100];
    const year = wholeYear(Math.floor(first / 10_000), digits - 4);
    return year >= 1900 && year < 2200 ? placed(place, year, month, day) : UNREADABLE;
  }
  if (digits !== 4 || first < 1900 || first > 2199 || place.at !== place.to) return UNREADABLE;
  return momentOf(dayNumber(first, 1, 1), 0);
}

function placed(place: Place, year: number, month: number, day: number): number {
  if (!isDay(year, month, day)) return UNREADABLE;
  const second = readRest(place);
  return second < 0 ? UNREADABLE : momentOf(dayNumber(year, month, day), second);
}

/** Year, month and maybe day. */
function readYearFirst(place: Place): number {
  const digits = passNumber(place);
  const first = place.value;
  const separator = separatorAt(place);
  if (separator === 0) return readShort(place, first, digits);
  const year = wholeYear(first, digits);
  if (year < 0 || (separator === DOT && digits === 2)) return UNREADABLE;
  place.at += 1;
  const monthDigits = passNumber(place);
  const month = place.value;
  if (monthDigits === 0 || monthDigits > 2) return UNREADABLE;
  if (place.at === place.to && digits === 4) return placed(place, year, month, 1);
  if (!passSign(place, separator)) return UNREADABLE;
  const dayDigits = passNumber(place);
  const day = place.value;
  return dayDigits === 0 || dayDigits > 2 ? UNREADABLE : placed(place, year, month, day);
}

/** Two numbers of at most two figures, and a year. */
function readYearLast(place: Place, isDayFirst: boolean): number {
  const firstDigits = passNumber(place);
  const first = place.value;
  const separator = separatorAt(place);
  // Numbers with dots between them are written day first everywhere.
  if (firstDigits > 2 || separator === 0 || (separator === DOT && !isDayFirst)) return UNREADABLE;
  place.at += 1;
  const secondDigits = passNumber(place);
  const second = place.value;
  if (secondDigits === 0 || secondDigits > 2 || !passSign(place, separator)) return UNREADABLE;
  const digits = passNumber(place);
  const year = wholeYear(place.value, digits);
  if (year < 0 || digits === 3) return UNREADABLE;
  return isDayFirst ? placed(place, year, second, first) : placed(place, year, first, second);
}

/** 30 December 1899 and 1 January 1904, counted from 1970. */
const SERIAL_START: Readonly<Record<string, number>> = { serial1900: -25_569, serial1904: -24_107 };

/** Serial numbers of the days that a register can hold, and the part of a day behind the point. */
const SERIAL = /^\d{4,5}(?:[.,]\d+)?$/;

function readSerial(form: DateForm, text: string): number {
  if (!SERIAL.test(text)) return UNREADABLE;
  const serial = Number(text.replace(',', '.'));
  const seconds = Math.round((serial - Math.floor(serial)) * DAY);
  const day = Math.floor(serial) + (SERIAL_START[form] ?? 0);
  return seconds === DAY ? momentOf(day + 1, 0) : momentOf(day, seconds);
}

/** A time of day in a text, before its zone. */
const WRITTEN_TIME =
  /(上午|下午|凌晨|中午|晚上)?(\d{1,2})[:：时](\d{2})(?:[:：分](\d{2}))?(?:[.,]\d+)?秒?\s*([ap])?/i;

function writtenSecond(text: string): number {
  const found = WRITTEN_TIME.exec(text);
  if (found === null) return 0;
  const [, half = '', hours = '', minutes = '', seconds = '0', letter = ''] = found;
  const isLate = /[pP]/.test(letter) || /[下晚]/.test(half);
  const isTwelve = letter !== '' || half !== '';
  const hour = isTwelve ? (Number(hours) % 12) + (isLate ? 12 : 0) : Number(hours);
  const second = hour * 3600 + Number(minutes) * 60 + Number(seconds);
  return second < DAY ? second : 0;
}

/** A moment with a month in words or in Chinese, or any that is written one way only. */
function readWritten(text: string): number {
  const read = readDay(text);
  if (!read.ok || read.value === '') return UNREADABLE;
  return momentOf(numberOfDay(read.value), writtenSecond(text.normalize('NFKC')));
}

/** Texts that are remembered: days repeat in a register. */
const REMEMBERED = 20_000;

function byText(read: (text: string) => number): MomentReader {
  const known = new Map<string, number>();
  return (bytes, from, to) => {
    const text = textOf(bytes, from, to);
    const before = known.get(text);
    if (before !== undefined) return before;
    const moment = read(text);
    if (known.size < REMEMBERED) known.set(text, moment);
    return moment;
  };
}

/** Reads a cell without its outer blanks as a moment; `NO_MOMENT` where it is empty, else maybe `UNREADABLE`. */
export type MomentReader = (bytes: Uint8Array, from: number, to: number) => number;

/** The reader of one way to write dates. */
export function momentReader(form: DateForm): MomentReader {
  if (form === 'written') return byText(readWritten);
  if (form === 'serial1900' || form === 'serial1904')
    return byText((text) => readSerial(form, text));
  const place: Place = { bytes: new Uint8Array(0), at: 0, to: 0, value: 0 };
  return (bytes, from, to) => {
    if (from === to) return NO_MOMENT;
    place.bytes = bytes;
    place.at = from;
    place.to = to;
    return form === 'yearFirst' ? readYearFirst(place) : readYearLast(place, form === 'dayFirst');
  };
}
