import { chineseBodies, namesIn } from './named-bodies.ts';
import { officesIn, rolesIn } from './named-roles.ts';
import type { SpecialPlace } from './special-place.ts';
import { findTimeLimits, type PlacedLimit } from './time-limits.ts';
import { isChinese, type Unit } from './units.ts';

const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
);
/** Fewer digits are a number of something; more than this are no telephone. */
const PHONE_DIGITS = { least: 7, most: 15 };
const AT = 0x40;
/** By which an address of the web begins. */
const WEB = new Set(['http', 'https', 'www']);
/** Signs that stand inside a telephone number. */
const PHONE_SIGNS = /^[\s()+\-–.]{0,4}$/;
/** How numbers begin that are dialled without an area and are shorter, such as `13 22 06`. */
const SHORT_START = new Set(['13', '18']);
const SHORT_NUMBERS = new Set([
  '12315',
  '12345',
  '12378',
  '12386',
  '12320',
  '12381',
  '12300',
  '12301',
  '12305',
  '12328',
  '96118',
]);

function isYear(text: string): boolean {
  return text.length === 4 && /^(19|20)\d\d$/.test(text);
}

function beginsWithDigit(text: string): boolean {
  return text >= '0' && text < ':';
}

function dates(units: readonly Unit[], text: string): SpecialPlace[] {
  const places: SpecialPlace[] = [];
  let at = -1;
  for (const unit of units) {
    at += 1;
    if (!isYear(unit.text)) continue;
    const before = units[at - 1]?.text ?? '';
    const after = units[at + 1]?.text ?? '';
    const sign = text.slice(unit.end, unit.end + 1);
    const isNumbered = /^[-/.]$/.test(sign) && /^\d\d?$/.test(after);
    const signBefore = text.slice(unit.start - 1, unit.start);
    const isNumberedBefore = /^[-/.]$/.test(signBefore) && /^\d\d?$/.test(before);
    const isAmerican = /^\d\d?$/.test(before) && MONTHS.has(units[at - 2]?.text ?? '');
    if (MONTHS.has(before) || isAmerican || after === '年' || isNumbered || isNumberedBefore)
      places.push({ special: 'date', firstUnit: at, endUnit: at + 1 });
  }
  return places;
}

function countDigits({ text }: Unit): number {
  return beginsWithDigit(text) && /^\d+$/.test(text) ? text.length : 0;
}

/** The unit after the run of digits that begins here, with what may stand between them. */
function endOfDigits(units: readonly Unit[], text: string, first: number): number {
  let end = first + 1;
  for (let unit = units[end]; unit && countDigits(unit) > 0; unit = units[end]) {
    if (!PHONE_SIGNS.test(text.slice(units[end - 1]?.end, unit.start))) break;
    end += 1;
  }
  return end;
}

function isPhone(run: readonly Unit[]): boolean {
  const digits = run.reduce((sum, unit) => sum + countDigits(unit), 0);
  const first = run[0]?.text ?? '';
  if (SHORT_NUMBERS.has(first)) return true;
  if (digits === 6 && run.length === 3) return SHORT_START.has(first);
  return digits >= PHONE_DIGITS.least && digits <= PHONE_DIGITS.most;
}

/** Runs of digits that are long enough for a telephone. */
function phones(units: readonly Unit[], text: string): SpecialPlace[] {
  const places: SpecialPlace[] = [];
  for (let at = 0; at < units.length; ) {
    const unit = units[at];
    const isDigits = unit !== undefined && countDigits(unit) > 0;
    const end = isDigits ? endOfDigits(units, text, at) : at + 1;
    if (isDigits && isPhone(units.slice(at, end)))
      places.push({ special: 'phone', firstUnit: at, endUnit: end });
    at = end;
  }
  return places;
}

/** A mark in the text stands for the word around it: `@` for an address of e-mail, `www` for one of the web. */
function marked(units: readonly Unit[], text: string): SpecialPlace[] {
  const places: SpecialPlace[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined) continue;
    const isEmail = text.charCodeAt(unit.end) === AT;
    if (isEmail || (unit.text.length <= 5 && WEB.has(unit.text)))
      places.push({ special: isEmail ? 'email' : 'url', firstUnit: at, endUnit: at + 1 });
  }
  return places;
}

const HAN = /\p{Script=Han}/u;

/** A text with each Chinese sign in the form in which names of bodies are looked for, all at their places. */
function inUsualForms(units: readonly Unit[], text: string): string {
  let written = '';
  let from = 0;
  for (const unit of units) {
    const { start, end } = unit;
    if (!isChinese(unit) || text.startsWith(unit.text, start)) continue;
    if (unit.text.length !== end - start) continue;
    written += text.slice(from, start) + unit.text;
    from = end;
  }
  return written + text.slice(from);
}

function chineseNames(units: readonly Unit[], text: string): readonly SpecialPlace[] {
  return [...chineseBodies(units, text), ...officesIn(units, text)];
}

/** Addresses, telephone numbers, dates and lengths of time in a text. */
export function findSpecials(
  units: readonly Unit[],
  text: string,
): { readonly places: readonly SpecialPlace[]; readonly limits: readonly PlacedLimit[] } {
  const limits = findTimeLimits(units);
  const times = limits.map(({ firstUnit, endUnit }) => ({
    special: 'time' as const,
    firstUnit,
    endUnit,
  }));
  const places = [
    ...times,
    ...dates(units, text),
    ...phones(units, text),
    ...marked(units, text),
    ...namesIn(units, text),
    ...rolesIn(units, text),
    // Without one Chinese character there is no need to look for Chinese names at every letter.
    ...(HAN.test(text) ? chineseNames(units, inUsualForms(units, text)) : []),
  ];
  return { places, limits };
}
