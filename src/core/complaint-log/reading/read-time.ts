import { textOf } from './utf-8.ts';

/** What a cell that holds something else than a moment is read as. */
export const UNREADABLE = -1;

const ZERO = 0x30;
const SPACE = 0x20;
const DAY = 86_400;

/** Where a reading stands in a cell, and the number that was last passed. */
export interface Place {
  bytes: Uint8Array;
  at: number;
  to: number;
  value: number;
}

/** Passes a number and gives how many digits it has. */
export function passNumber(place: Place): number {
  const { bytes, to } = place;
  const from = place.at;
  let at = from;
  let value = 0;
  while (at < to) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
    at += 1;
  }
  place.value = value;
  place.at = at;
  return at - from;
}

/** Passes one sign if it stands here. */
export function passSign(place: Place, sign: number): boolean {
  if (place.at >= place.to || place.bytes[place.at] !== sign) return false;
  place.at += 1;
  return true;
}

function passBlanks(place: Place): void {
  while (place.at < place.to && place.bytes[place.at] === SPACE) place.at += 1;
}

/** A letter at the place, small; 0 for any other sign and at the end. */
function letterAt(place: Place, ahead: number): number {
  const at = place.at + ahead;
  const small = at < place.to ? (place.bytes[at] ?? 0) | 0x20 : 0;
  return small >= 0x61 && small <= 0x7a ? small : 0;
}

/** Half of the day after a time of twelve hours, in hours to be added to `hour`; undefined where it is none. */
function passHalf(place: Place, hour: number): number | undefined {
  passBlanks(place);
  const letter = letterAt(place, 0);
  const isHalf = (letter === 0x61 || letter === 0x70) && letterAt(place, 1) === 0x6d;
  if (!isHalf) return 0;
  if (hour < 1 || hour > 12) return undefined;
  place.at += 2;
  const midnight = hour === 12 ? -12 : 0;
  return letter === 0x70 ? midnight + 12 : midnight;
}

/** A zone after a time, which says nothing of the day as it is written. */
const ZONE = /^(?:z|utc|gmt|[-+]\d{1,2}(?::?\d{2})?)$/i;

function endsInZone(place: Place): boolean {
  passBlanks(place);
  if (place.at === place.to) return true;
  return ZONE.test(textOf(place.bytes, place.at, place.to));
}

const COLON = 0x3a;

/** Minutes or seconds after a colon: below 60, or `UNREADABLE`. */
function passSixtieth(place: Place): number {
  const digits = passNumber(place);
  return digits === 0 || digits > 2 || place.value > 59 ? UNREADABLE : place.value;
}

/** Seconds after midnight, fractions left out, to the end of the cell. */
function readTime(place: Place): number {
  const digits = passNumber(place);
  const hour = place.value;
  if (digits === 0 || digits > 2 || hour > 24 || !passSign(place, COLON)) return UNREADABLE;
  const minute = passSixtieth(place);
  const second = passSign(place, COLON) ? passSixtieth(place) : 0;
  if (minute < 0 || second < 0) return UNREADABLE;
  if (passSign(place, 0x2e) || passSign(place, 0x2c)) passNumber(place);
  const half = passHalf(place, hour);
  if (half === undefined || !endsInZone(place)) return UNREADABLE;
  const total = (hour + half) * 3600 + minute * 60 + second;
  // Midnight at the end of a day stays on the day as it is written.
  return total >= DAY ? DAY - 1 : total;
}

/** What stands after the day: nothing, or a time after a blank, a comma or a T. */
export function readRest(place: Place): number {
  if (place.at === place.to) return 0;
  const sign = place.bytes[place.at] ?? 0;
  if (sign === SPACE || sign === 0x2c || (sign | 0x20) === 0x74) {
    place.at += 1;
    passBlanks(place);
    return place.at === place.to ? 0 : readTime(place);
  }
  return sign === 0x5a && place.at + 1 === place.to ? 0 : UNREADABLE;
}
