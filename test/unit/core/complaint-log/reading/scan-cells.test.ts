import fc from 'fast-check';
import papaparse from 'papaparse';
import { expect, test } from 'vitest';
import { scanCells } from '#core/complaint-log/reading/scan-cells.ts';
import { textOf } from '#core/complaint-log/reading/utf-8.ts';

interface Scanned {
  readonly records: readonly (readonly string[])[];
  readonly isClosed: boolean;
}

/** The records of a text, fed in pieces of so many bytes. */
function scan(text: string, delimiter: string, piece: number): Scanned {
  const records: string[][] = [];
  let cells: string[] = [];
  const keep = (column: number) => (bytes: Uint8Array, from: number, to: number) => {
    cells[column] = textOf(bytes, from, to);
  };
  const scanner = scanCells(delimiter, {
    takers: Array.from({ length: 20 }, (_, column) => keep(column)),
    endRecord: (count, isEmpty) => {
      if (!isEmpty) records.push(Array.from({ length: count }, (_, at) => cells[at] ?? ''));
      cells = [];
    },
    cutCell: () => {},
  });
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += piece) scanner.feed(bytes.subarray(at, at + piece));
  return { records, isClosed: scanner.end() };
}

const delimiters = fc.constantFrom(',', ';', '\t', '|');
const cells = fc.string({
  unit: fc.constantFrom('a', 'é', '投', '😀', '"', ',', ';', '\t', '|', '\n', '\r\n', ' ', '1'),
  maxLength: 8,
});
const tables = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.array(fc.array(cells, { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 6,
  }),
);

test('any table is read as another reader of such files reads it, wherever its pieces end', () => {
  fc.assert(
    fc.property(
      tables,
      delimiters,
      fc.constantFrom('\n', '\r\n'),
      fc.integer({ min: 1, max: 9 }),
      (table, delimiter, newline, piece) => {
        const text = papaparse.unparse(table, { delimiter, newline, quotes: true });
        const { data } = papaparse.parse<string[]>(text, {
          delimiter,
          newline,
          skipEmptyLines: 'greedy',
        });

        expect(scan(text, delimiter, piece)).toEqual({ records: data, isClosed: true });
      },
    ),
  );
});

test('cells without quotes are read the same, too', () => {
  const plain = fc.string({ unit: fc.constantFrom('a', '投', ' ', '1', '-', 'é'), maxLength: 6 });
  fc.assert(
    fc.property(
      fc.array(fc.array(plain, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
      (table) => {
        const text = papaparse.unparse(table, { newline: '\n' });
        const { data } = papaparse.parse<string[]>(text, {
          ...{ delimiter: ',', newline: '\n', skipEmptyLines: 'greedy' },
        });

        expect(scan(text, ',', 3).records).toEqual(data);
      },
    ),
  );
});

test.for(['\n', '\r\n', '\r'])('lines may end in %j', (end) => {
  const text = ['a,b', '1,2', '', '3,'].join(end);

  for (const piece of [1, 2, 3, 100])
    expect(scan(text, ',', piece).records).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', ''],
    ]);
});

test('a quote within a cell that begins without one is a sign like any other', () => {
  expect(scan('a 5" pipe,b\n', ',', 100).records).toEqual([['a 5" pipe', 'b']]);
});

test('a quote that is never closed is said', () => {
  expect(scan('a,b\n1,"2\n3,4\n', ',', 2).isClosed).toBe(false);
});
