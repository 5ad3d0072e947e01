import type { Unit } from './units.ts';

/** What starts a clock, and where the text says so. */
export interface Clock {
  readonly from: 'receipt' | 'acknowledgement' | 'answer' | 'request' | 'event';
  readonly start: number;
  readonly end: number;
}

/** A length of time that a policy names, such as `5 working days`. */
export interface TimeLimit {
  readonly amount: number;
  readonly unit: 'hour' | 'day' | 'week' | 'month' | 'year';
  /** `working` where the text says working, business or school days. */
  readonly basis?: 'working' | 'calendar';
  /** What starts it; undefined where the text does not say. */
  readonly clock?: Clock;
  /** Where it stands in the text, the end not included. */
  readonly start: number;
  readonly end: number;
}

/** A time limit with its place among the units: the first, and the one after the last. */
export interface PlacedLimit extends TimeLimit {
  readonly firstUnit: number;
  readonly endUnit: number;
}

const ENGLISH_NUMBERS = new Map<string, number>(
  [
    ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
    ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen'],
    ...['eighteen', 'nineteen'],
  ].map((word, value) => [word, value]),
);
const TENS = new Map<string, number>(
  ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map(
    (word, position) => [word, (position + 2) * 10],
  ),
);
const ENGLISH_UNITS: ReadonlyMap<string, TimeLimit['unit']> = new Map([
  ['hour', 'hour'],
  ['hours', 'hour'],
  ['hrs', 'hour'],
  ['day', 'day'],
  ['days', 'day'],
  ['weekday', 'day'],
  ['weekdays', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['year', 'year'],
  ['years', 'year'],
]);
const WORKING = new Set(['working', 'business', 'school', 'office', 'banking', 'work', 'weekday']);
const CALENDAR = new Set(['calendar', 'consecutive', 'clear']);
const BETWEEN = new Set(
  'full whole more further additional normal university college council government'.split(' '),
);
const BEFORE_ARTICLE = new Set(['within', 'in', 'than', 'after', 'least', 'of', 'one', 'once']);

const CHINESE_DIGITS = new Map<string, number>(
  [...'零一二三四五六七八九'].map((digit, value) => [digit, value]),
);
CHINESE_DIGITS.set('两', 2);

interface ReadNumber {
  readonly amount: number;
  readonly next: number;
}

function digitsAt(units: readonly Unit[], at: number): ReadNumber | undefined {
  const text = units[at]?.text ?? '';
  return /^\d{1,3}$/.test(text) ? { amount: Number(text), next: at + 1 } : undefined;
}

function englishNumberAt(units: readonly Unit[], at: number): ReadNumber | undefined {
  const text = units[at]?.text ?? '';
  const small = ENGLISH_NUMBERS.get(text);
  if (small !== undefined) return { amount: small, next: at + 1 };
  const tens = TENS.get(text);
  if (tens === undefined) return undefined;
  const more = ENGLISH_NUMBERS.get(units[at + 1]?.text ?? '');
  const isCompound = more !== undefined && more > 0 && more < 10;
  return isCompound ? { amount: tens + more, next: at + 2 } : { amount: tens, next: at + 1 };
}

/** Numbers up to ninety-nine: 十, 十五, 二十, 三十五. */
function chineseNumberAt(units: readonly Unit[], at: number): ReadNumber | undefined {
  const first = CHINESE_DIGITS.get(units[at]?.text ?? '');
  const isTen = (position: number) => units[position]?.text === '十';
  if (first === undefined && !isTen(at)) return undefined;
  if (first !== undefined && !isTen(at + 1)) return { amount: first, next: at + 1 };
  const ten = first === undefined ? at : at + 1;
  const ones = CHINESE_DIGITS.get(units[ten + 1]?.text ?? '');
  const amount = (first ?? 1) * 10 + (ones ?? 0);
  return { amount, next: ones === undefined ? ten + 1 : ten + 2 };
}

interface ReadUnit extends Pick<TimeLimit, 'unit' | 'basis'> {
  readonly next: number;
}

function basisOf(text: string): TimeLimit['basis'] {
  if (WORKING.has(text) || text.startsWith('weekday')) return 'working';
  return CALENDAR.has(text) ? 'calendar' : undefined;
}

function englishUnitAt(units: readonly Unit[], at: number, amount: number): ReadUnit | undefined {
  const textAt = (position: number) => units[position]?.text ?? '';
  // "one (1) business day", "10 full working days"
  const start = textAt(at) === String(amount) ? at + 1 : at;
  const isBetween = (text: string) => BETWEEN.has(text) || basisOf(text) !== undefined;
  let next = start;
  while (next < start + 2 && isBetween(textAt(next)) && !ENGLISH_UNITS.has(textAt(next))) next += 1;
  const unit = ENGLISH_UNITS.get(textAt(next));
  if (unit === undefined) return undefined;
  const basis = [textAt(next), textAt(next - 1), textAt(start)].map(basisOf).find(Boolean);
  return { unit, next: next + 1, ...(basis === undefined ? {} : { basis }) };
}

/** Longer ones first: 个工作日 before 日. */
const CHINESE_UNITS: readonly (readonly [string, TimeLimit['unit'], TimeLimit['basis']?])[] = [
  ['个工作日', 'day', 'working'],
  ['工作日', 'day', 'working'],
  ['个工作天', 'day', 'working'],
  ['个自然日', 'day', 'calendar'],
  ['自然日', 'day', 'calendar'],
  ['个自然天', 'day', 'calendar'],
  ['个小时', 'hour'],
  ['小时', 'hour'],
  ['个星期', 'week'],
  ['星期', 'week'],
  ['周', 'week'],
  ['个月', 'month'],
  ['年', 'year'],
  ['天', 'day'],
  ['日', 'day'],
];

function spellsAt(units: readonly Unit[], at: number, word: string): boolean {
  return [...word].every((character, offset) => units[at + offset]?.text === character);
}

function chineseUnitAt(units: readonly Unit[], at: number): ReadUnit | undefined {
  const found = CHINESE_UNITS.find(([word]) => spellsAt(units, at, word));
  if (found === undefined) return undefined;
  const [word, unit, basis] = found;
  return { unit, next: at + [...word].length, ...(basis === undefined ? {} : { basis }) };
}

/** A day of a date, such as the last sign of 5月1日, or a year such as 2018年, is no length of time. */
function isPartOfDate(units: readonly Unit[], at: number, { unit }: ReadUnit, amount: number) {
  const before = units[at - 1]?.text;
  return (unit === 'day' && before === '月') || (unit === 'year' && amount > 30) || before === '第';
}

function articleAt(units: readonly Unit[], at: number): ReadNumber | undefined {
  const isArticle = ['a', 'an'].includes(units[at]?.text ?? '');
  return isArticle && BEFORE_ARTICLE.has(units[at - 1]?.text ?? '')
    ? { amount: 1, next: at + 1 }
    : undefined;
}

function limitAt(units: readonly Unit[], at: number): PlacedLimit | undefined {
  const number =
    digitsAt(units, at) ??
    englishNumberAt(units, at) ??
    chineseNumberAt(units, at) ??
    articleAt(units, at);
  if (number === undefined) return undefined;
  const { amount, next } = number;
  const found = englishUnitAt(units, next, amount) ?? chineseUnitAt(units, next);
  if (found === undefined || isPartOfDate(units, at, found, amount)) return undefined;
  const { next: endUnit, ...unit } = found;
  return { amount, ...unit, firstUnit: at, endUnit, ...placeOf(units, at, endUnit) };
}

function placeOf(units: readonly Unit[], first: number, end: number) {
  return { start: units[first]?.start ?? 0, end: units[end - 1]?.end ?? 0 };
}

/** Lengths of time that are written without a number. */
const WORDS: readonly (readonly [
  readonly string[],
  Pick<TimeLimit, 'amount' | 'unit' | 'basis'>,
])[] = [
  [['fortnight'], { amount: 2, unit: 'week' }],
  [['next', 'working', 'day'], { amount: 1, unit: 'day', basis: 'working' }],
  [['next', 'business', 'day'], { amount: 1, unit: 'day', basis: 'working' }],
  [['the', 'same', 'day'], { amount: 1, unit: 'day' }],
  [['半', '年'], { amount: 6, unit: 'month' }],
  [['半', '个', '月'], { amount: 15, unit: 'day' }],
  [['当', '日'], { amount: 1, unit: 'day' }],
  [['当', '天'], { amount: 1, unit: 'day' }],
  [['次', '日'], { amount: 1, unit: 'day' }],
];

function wordsAt(units: readonly Unit[], at: number): PlacedLimit | undefined {
  const found = WORDS.find(([words]) =>
    words.every((word, offset) => units[at + offset]?.text === word),
  );
  if (found === undefined) return undefined;
  const endUnit = at + found[0].length;
  return { ...found[1], firstUnit: at, endUnit, ...placeOf(units, at, endUnit) };
}

/** With one of these, or a figure, a length of time begins. */
const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...['a', 'an', '十', ...ENGLISH_NUMBERS.keys(), ...TENS.keys(), ...CHINESE_DIGITS.keys()],
  ...WORDS.flatMap(([[first = '']]) => first),
]);

const LONGEST = Math.max(...Array.from(FIRST_WORDS, ({ length }) => length));

function mayBegin(text: string): boolean {
  return (text >= '0' && text < ':') || (text.length <= LONGEST && FIRST_WORDS.has(text));
}

/** The lengths of time that a text names, in their order. */
export function findTimeLimits(units: readonly Unit[]): readonly PlacedLimit[] {
  const limits: PlacedLimit[] = [];
  for (let at = 0; at < units.length; ) {
    const begins = mayBegin(units[at]?.text ?? '');
    const limit = begins ? (limitAt(units, at) ?? wordsAt(units, at)) : undefined;
    if (limit !== undefined) limits.push(limit);
    at = limit?.endUnit ?? at + 1;
  }
  return limits;
}

/** Words that lengths of time are written with in Chinese. */
export const CHINESE_TIME_WORDS: readonly string[] = [
  ...CHINESE_UNITS.map(([word]) => word),
  ...CHINESE_DIGITS.keys(),
  ...WORDS.flatMap(([words]) => words),
];

/** Whether two limits are the same length of time, on a clock that is started by the same thing; by receipt where nothing is said. */
export function isSameLimit(a: TimeLimit, b: TimeLimit): boolean {
  return a.amount === b.amount && a.unit === b.unit && a.basis === b.basis && hasSameClock(a, b);
}

/** Whether the same thing starts both. */
export function hasSameClock(a: TimeLimit, b: TimeLimit): boolean {
  return (a.clock?.from ?? 'receipt') === (b.clock?.from ?? 'receipt');
}
