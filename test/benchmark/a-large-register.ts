import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b_79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The first line of the register. */
export const HEADINGS =
  'Complaint ID,Date received,Date acknowledged,Date closed,Category,Product,Branch,Channel,Outcome,Compensation,Satisfaction,Description';
const CATEGORIES = [
  'Delay',
  'Billing',
  'Staff conduct',
  'Faulty product',
  'Refund',
  'Website',
  'Delivery',
  'Contract terms',
  'Data protection',
  'Accessibility',
];
const PRODUCTS = ['Current account', 'Savings', 'Mortgage', 'Credit card', 'Insurance', 'Loan'];
const BRANCHES = Array.from({ length: 40 }, (_, at) => `Branch ${String(at + 1).padStart(2, '0')}`);
const CHANNELS = ['Telephone', 'E-mail', 'Letter', 'Web form', 'In person'];
const OUTCOMES = ['Upheld', 'Partly upheld', 'Not upheld', ''];
const WORDS =
  'the customer says that their order was late and nobody called back when they asked for it on the phone, so they would like an apology and to know what is done about it'.split(
    ' ',
  );

const FIRST = Date.UTC(2023, 0, 1);
const DAY = 86_400_000;

function written(instant: number): string {
  return new Date(instant).toISOString().slice(0, 19).replace('T', ' ');
}

/** The dates of a row: one in ten was never acknowledged, one in twenty is still open. */
function datesOf(received: number, chance: () => number): readonly string[] {
  const acknowledged = received + Math.floor(chance() * 5 * DAY);
  const closed = received + Math.floor(chance() * chance() * 120 * DAY);
  return [
    written(received),
    chance() < 0.1 ? '' : written(acknowledged),
    chance() < 0.05 ? '' : written(closed),
  ];
}

/** A description; every fiftieth holds quotes and a line break. */
function textOf(row: number, chance: () => number): string {
  const from = Math.floor(chance() * 20);
  const text = WORDS.slice(from, from + 12).join(' ');
  return row % 50 === 0 ? `"They said ""${text}"",\nand rang off"` : `"${text}"`;
}

/** Gives the rows of a register one after the other, 12 columns wide, its headings first. */
export function rowsOf(count: number, seed = 10_002): () => string | undefined {
  const chance = seeded(seed);
  const one = (list: readonly string[]) =>
    list[Math.floor(chance() * chance() * list.length)] ?? '';
  let row = -1;
  return () => {
    row += 1;
    if (row > count) return undefined;
    if (row === 0) return `${HEADINGS}\n`;
    const received = FIRST + Math.floor((row / count) * 1_095 * DAY + chance() * DAY);
    return [
      `CMP-${String(1_000_000 + row)}`,
      ...datesOf(received, chance),
      ...[CATEGORIES, PRODUCTS, BRANCHES, CHANNELS, OUTCOMES].map(one),
      chance() < 0.2 ? (chance() * 500).toFixed(2) : '',
      chance() < 0.3 ? String(1 + Math.floor(chance() * 5)) : '',
      `${textOf(row, chance)}\n`,
    ].join(',');
  };
}

/** Writes a register of so many rows to a file; the same seed gives the same bytes. */
export async function writeRegister(path: string, count: number): Promise<void> {
  const file = createWriteStream(path);
  const next = rowsOf(count);
  let piece = '';
  for (let row = next(); row !== undefined; row = next()) {
    piece += row;
    if (piece.length < 1_000_000) continue;
    if (!file.write(piece)) await once(file, 'drain');
    piece = '';
  }
  file.end(piece);
  await once(file, 'finish');
}
