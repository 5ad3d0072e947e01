import { type Piece, pieceOf } from './cell-ends.ts';
import { giveBack } from './growing.ts';
import { textOf } from './utf-8.ts';

/**
 * Different texts, each with a number in the order in which they came. Texts are compared byte by byte:
 * two with the same hash are still two.
 */
export interface TextTable {
  /** All texts one after the other, and where each begins; its end is the next one's start. */
  bytes: Uint8Array;
  /** The same memory by fours. */
  fours: DataView;
  starts: Uint32Array;
  size: number;
  /** By hash: the number of a text raised by one, or 0, and above it eight bits of the hash. */
  slots: Uint32Array;
  /** The slot of the newest text. */
  lastSlot: number;
  /** Each text came behind the one before it, and no slot is filled yet; for `numberOfId` alone. */
  isRising: boolean;
}

/** How many slots so many texts have: a power of two. */
function slotsFor(texts: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(texts, 32) * 1.5));
}

/** A table without texts, with room for about so many of about that length. */
export function textTable(expected: number, expectedLength: number): TextTable {
  return {
    lastSlot: 0,
    isRising: false,
    ...pieceOf(new Uint8Array(Math.max(expected * expectedLength, 1_024))),
    starts: new Uint32Array(Math.max(expected, 64) + 1),
    size: 0,
    slots: new Uint32Array(slotsFor(expected)),
  };
}

/** A hash in the manner of FNV-1a over four bytes at a time, its upper bits mixed into the lower ones, by which the slot is chosen. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c_9dc5 ^ (to - from);
  let at = from;
  for (const last = to - 3; at < last; at += 4) {
    const low = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
    const high = (bytes[at + 2] ?? 0) | ((bytes[at + 3] ?? 0) << 8);
    hash = Math.imul(hash ^ low ^ (high << 16), 0x0100_0193);
    hash ^= hash >>> 15;
  }
  for (; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x0100_0193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b_3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Whether a text of the table is the one of these bytes. */
export function isSame(
  table: TextTable,
  text: number,
  bytes: Uint8Array,
  from: number,
  to: number,
): boolean {
  const start = table.starts[text] ?? 0;
  if ((table.starts[text + 1] ?? 0) - start !== to - from) return false;
  const own = table.bytes;
  for (let at = from; at < to; at += 1) if (own[start + at - from] !== bytes[at]) return false;
  return true;
}

/** Bits of a slot that hold a number: up to 16 million texts. */
const NUMBER_MASK = 0x00ff_ffff;

/** The upper bits of a hash, which do not choose the slot. */
const tagOf = (hash: number) => hash & ~NUMBER_MASK;

function place(table: TextTable, hash: number, text: number): void {
  const mask = table.slots.length - 1;
  let slot = hash & mask;
  while (table.slots[slot] !== 0) slot = (slot + 1) & mask;
  table.slots[slot] = (text + 1) | tagOf(hash);
  table.lastSlot = slot;
}

/** Puts all texts into slots anew. */
function placeAll(table: TextTable, slots: number): void {
  table.slots = new Uint32Array(slots);
  for (let text = 0; text < table.size; text += 1)
    place(table, hashOf(table.bytes, table.starts[text] ?? 0, table.starts[text + 1] ?? 0), text);
}

function grown<List extends Uint8Array | Uint32Array>(list: List, wider: List): List {
  wider.set(list);
  return wider;
}

/** Makes room for a new text of so many bytes and gives where it begins. */
function makePlace(table: TextTable, length: number): number {
  const text = table.size;
  const start = table.starts[text] ?? 0;
  const end = start + length;
  if (end > table.bytes.length) {
    const wider = new Uint8Array(Math.max(end, table.bytes.length * 2));
    Object.assign(table, pieceOf(grown(table.bytes, wider)));
  }
  if (text + 2 > table.starts.length)
    table.starts = grown(table.starts, new Uint32Array(table.starts.length * 2));
  table.starts[text + 1] = end;
  table.size = text + 1;
  return start;
}

function add(table: TextTable, bytes: Uint8Array, from: number, to: number): number {
  const start = makePlace(table, to - from);
  for (let at = from; at < to; at += 1) table.bytes[start + at - from] = bytes[at] ?? 0;
  return table.size - 1;
}

/** The number of a text, which is a new one where the text is. */
export function numberOfText(
  table: TextTable,
  bytes: Uint8Array,
  from: number,
  to: number,
): number {
  if (table.size * 1.4 > table.slots.length) placeAll(table, table.slots.length * 2);
  const hash = hashOf(bytes, from, to);
  const mask = table.slots.length - 1;
  const tag = tagOf(hash) >>> 0;
  let slot = hash & mask;
  for (let text = table.slots[slot] ?? 0; text !== 0; text = table.slots[slot] ?? 0) {
    const number = (text & NUMBER_MASK) - 1;
    if (text >>> 24 === tag >>> 24 && isSame(table, number, bytes, from, to)) return number;
    slot = (slot + 1) & mask;
  }
  const text = add(table, bytes, from, to);
  table.slots[slot] = (text + 1) | tag;
  table.lastSlot = slot;
  return text;
}

/** Whether a text comes behind another of the table, byte by byte. */
function isBehind(
  table: TextTable,
  text: number,
  bytes: Uint8Array,
  from: number,
  to: number,
): boolean {
  const start = table.starts[text] ?? 0;
  const length = (table.starts[text + 1] ?? 0) - start;
  const end = to - from < length ? to : from + length;
  const own = table.bytes;
  let at = from;
  while (at < end && bytes[at] === own[start + at - from]) at += 1;
  return at < end ? (bytes[at] ?? 0) > (own[start + at - from] ?? 0) : to - from > length;
}

/**
 * The same for ids, which often rise from row to row: while they do, each is new or the last one again,
 * and nothing has to be looked up. With the first that does not rise, the slots are filled.
 */
export function numberOfId(table: TextTable, bytes: Uint8Array, from: number, to: number): number {
  const last = table.size - 1;
  if (!table.isRising) return numberOfText(table, bytes, from, to);
  if (last < 0 || isBehind(table, last, bytes, from, to)) return add(table, bytes, from, to);
  if (isSame(table, last, bytes, from, to)) return last;
  table.isRising = false;
  placeAll(table, slotsFor(table.size * 2));
  return numberOfText(table, bytes, from, to);
}

/** Whether the newest of the ids is as long as one in a piece, and comes before it. */
function isBefore({ fours, starts, size }: TextTable, piece: Piece, from: number, to: number) {
  const start = starts[size - 1] ?? 0;
  const last = to - from - 4;
  if (size === 0 || last < 0 || (starts[size] ?? 0) - start !== to - from) return false;
  let at = 0;
  while (at < last && fours.getInt32(start + at) === piece.fours.getInt32(from + at)) at += 4;
  // The last four bytes may have been looked at in part: what is the same says nothing.
  const place = at < last ? at : last;
  return fours.getUint32(start + place) < piece.fours.getUint32(from + place);
}

/** The same as `numberOfId`, quicker for an id that is as long as the one before it. */
export function numberOfNextId(table: TextTable, piece: Piece, from: number, to: number): number {
  if (!table.isRising || !isBefore(table, piece, from, to))
    return numberOfId(table, piece.bytes, from, to);
  const start = makePlace(table, to - from);
  const last = to - from - 4;
  for (let at = 0; at < last; at += 4)
    table.fours.setInt32(start + at, piece.fours.getInt32(from + at));
  table.fours.setInt32(start + last, piece.fours.getInt32(from + last));
  return table.size - 1;
}

/** Takes the newest text out again, before any other is added. */
export function takeBackLast(table: TextTable): void {
  if (!table.isRising) table.slots[table.lastSlot] = 0;
  table.size -= 1;
}

/** The text of a number. */
export function textAt(table: TextTable, text: number): string {
  return textOf(table.bytes, table.starts[text] ?? 0, table.starts[text + 1] ?? 0);
}

/** Gives the memory of a table back at once; it must not be used any more. */
export function dropTable({ bytes, starts, slots }: TextTable): void {
  for (const list of [bytes, starts, slots]) giveBack(list);
}

/** A table of ids. */
export function idTable(expected: number): TextTable {
  const memory = pieceOf(new Uint8Array(expected * 14 + 1_024));
  return { ...textTable(0, 0), ...memory, isRising: true };
}
