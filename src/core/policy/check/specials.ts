import { chineseBodies, namesIn } from './named-bodies.ts';
import type { SpecialPlace } from './special-place.ts';
import { findTimeLimits, type PlacedLimit } from './time-limits.ts';
import type { Unit } from './units.ts';

const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
);
/** Fewer digits are a number of something; more than this are no telephone. */
const PHONE_DIGITS = { least: 7, most: 15 };
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
  for (const [at, unit] of units.entries()) {
    if (!isYear(unit.text)) continue;
    const before = units[at - 1]?.text ?? '';
    const after = units[at + 1]?.text ?? '';
    const sign = text.slice(unit.end, unit.end + 1);
    const isNumbered = /^[-/.]$/.test(sign) && /^\d\d?$/.test(after);
    const signBefore = text.slice(unit.start - 1, unit.start);
    const isNumberedBefore = /^[-/.]$/.test(signBefore) && /^\d\d?$/.test(before);
    if (MONTHS.has(before) || after === '年' || isNumbered || isNumberedBefore)
      places.push({ special: 'date', firstUnit: at, endUnit: at + 1 });
  }
  return places;
}

/** Where a run of digits, with what may stand between them, is long enough for a telephone. */
function phones(units: readonly Unit[], text: string): SpecialPlace[] {
  const places: SpecialPlace[] = [];
  const digitsOf = (at: number) => {
    const text = units[at]?.text ?? '';
    return beginsWithDigit(text) && /^\d+$/.test(text) ? text.length : 0;
  };
  for (let at = 0; at < units.length; ) {
    let digits = digitsOf(at);
    if (digits === 0) {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (
      digitsOf(end) > 0 &&
      PHONE_SIGNS.test(text.slice(units[end - 1]?.end, units[end]?.start))
    ) {
      digits += digitsOf(end);
      end += 1;
    }
    const isShort = digits === 6 && end - at === 3 && SHORT_START.has(units[at]?.text ?? '');
    const isPhone = isShort || (digits >= PHONE_DIGITS.least && digits <= PHONE_DIGITS.most);
    if (isPhone || SHORT_NUMBERS.has(units[at]?.text ?? ''))
      places.push({ special: 'phone', firstUnit: at, endUnit: end });
    at = end;
  }
  return places;
}

/** A mark in the text stands for the word around it: `@` for an address of e-mail, `www` for one of the web. */
function marked(units: readonly Unit[], text: string): SpecialPlace[] {
  const places: SpecialPlace[] = [];
  for (const [at, unit] of units.entries()) {
    const place = { firstUnit: at, endUnit: at + 1 };
    if (text[unit.end] === '@') places.push({ special: 'email', ...place });
    else if (WEB.has(unit.text)) places.push({ special: 'url', ...place });
  }
  return places;
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
    ...chineseBodies(units, text),
  ];
  return { places, limits };
}
