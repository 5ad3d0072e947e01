import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textAt } from '#core/complaint-log/reading/text-table.ts';
import type { DateForm, LogMapping } from '#schema/record/complaint-log.ts';
import { aMapping, type Roles, readText } from '../../../../builders/complaint-log.ts';

const HEADINGS = ['Ref', 'Received', 'Closed', 'Category', 'Outcome', 'Paid', 'Score'];
const ROLES: Roles = {
  id: 'Ref',
  received: 'Received',
  closed: 'Closed',
  category: 'Category',
  outcome: 'Outcome',
  amount: 'Paid',
  satisfaction: 'Score',
};

const ids = fc.constantFrom('A1', 'A2', 'A3', '', ' A1', 'é7', '投1', 'A 1', '"A1"', '\u00a0A2');
const moments = fc.constantFrom(
  ...['2026-03-02', '2026-03-02 10:30:00', '2026-03-04T09:15', '2026/03/05', '2026.03.06'],
  ...[
    '02/03/2026',
    '28-02-2026 23:59:59',
    '3/4/26',
    '2026-02-30',
    '2026-03-02 24:00:00',
    '20260302',
  ],
  ...[
    '',
    ' ',
    ' 2026-03-02',
    '2026-03-02 ',
    '1899-12-31',
    '2070-01-01',
    'soon',
    'Received',
    '\u3000',
  ],
  ...['2026-03-02 10:30:00+01', '2026-03-02 10:30 pm', '2026-03', '"2026-03-03"', '0000-00-00'],
);
const words = fc.constantFrom(
  ...['Delay', 'delay', 'Upheld', 'Staff conduct', '', ' ', 'Delay ', '\tDelay', 'Größe', '延误'],
  ...['"Delay, again"', '"a ""quoted"" word"', '"two\nlines"', 'a 5" pipe', '\ufeffDelay', 'Delbx'],
);
const numbers = fc.constantFrom(
  ...['12.50', '3', '', '0', '-4', '£1,20', '"1,240.50"', '1.', '.5', '1.2.3', '12345678901234567'],
  ...['(12.00)', ' 7', '7 ', 'n/a', '5,5', '4'],
);
const rows = fc.tuple(ids, moments, moments, words, words, numbers, numbers);
const forms = fc.constantFrom<DateForm>('yearFirst', 'dayFirst', 'monthFirst', 'written');

/** All that is kept of a text that is read in pieces of so many bytes. */
function kept(text: string, piece: number, mapping: LogMapping) {
  const log = readText(text, mapping, piece);
  const { complaints, leftOut, ids, moments, codes, numbers, firstRow, ...rest } = log;
  const first = (list: ArrayLike<number>, size = complaints) => Array.from(list).slice(0, size);
  return {
    ...rest,
    complaints,
    ids: ids && first(ids.bytes, ids.starts[ids.size]),
    firstRow: first(firstRow.values),
    moments: moments.map((one) => ({ ...one, moments: first(one.moments.values) })),
    codes: codes.map(({ table, rows: counts, codes: numbersOf }) => ({
      words: Array.from({ length: table.size }, (_, code) => textAt(table, code)),
      rows: first(counts.values, table.size),
      codes: first(numbersOf.values),
    })),
    numbers: numbers.map(({ numbers: values, sumOfRows }) => [sumOfRows, ...first(values.values)]),
    leftOut: [
      first(leftOut.rows.values, leftOut.count),
      first(leftOut.reasons.values, leftOut.count),
    ],
  };
}

test('plain cells are taken as all others are: a file read byte by byte, where none is plain, keeps the same', () => {
  fc.assert(
    fc.property(
      fc.array(rows, { minLength: 1, maxLength: 12 }),
      forms,
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.constantFrom('.' as const, ',' as const),
      (drawn, dateForm, delimiter, end, decimal) => {
        const headings = HEADINGS.join(delimiter);
        const lines = drawn.map((cells) => cells.join(delimiter));
        // One row that counts, whatever was drawn.
        const text = [headings, ...lines, `Z9${delimiter}2026-03-02`].join(end);
        const mapping = aMapping(headings, ROLES, {
          dateForm,
          decimal,
          delimiter: delimiter as ',' | ';' | '\t',
        });

        expect(kept(text, 65_536, mapping)).toEqual(kept(text, 1, mapping));
      },
    ),
  );
});
