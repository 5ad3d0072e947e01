import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeFigures } from '#core/complaint-log/figures/make-figures.ts';
import { USUAL_SETTINGS } from '#core/complaint-log/figures/usual-settings.ts';
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
  const { complaints, complainants, leftOut, ids, moments, codes, numbers, firstRow, ...rest } =
    log;
  const first = (list: ArrayLike<number>, size = complaints) => Array.from(list).slice(0, size);
  const { room: _room, current: _current, ...told } = rest;
  return {
    ...told,
    complaints,
    ids: ids && first(ids.bytes, ids.starts[ids.size]),
    firstRow: first(firstRow.values),
    moments: moments.map((one) => ({ ...one, moments: first(one.moments.values) })),
    codes: codes.map(({ table, rows: counts, codes: numbersOf }) => ({
      rows: Object.fromEntries(
        first(counts.values, table.size).map((count, code) => [textAt(table, code), count]),
      ),
      words: first(numbersOf.values).map((code) => textAt(table, code)),
    })),
    complainants:
      complainants &&
      first(complainants.codes.values).map((code) => textAt(complainants.table, code)),
    numbers: numbers.map(({ numbers: values, sumOfRows }) => [sumOfRows, ...first(values.values)]),
    leftOut: [
      first(leftOut.rows.values, leftOut.count),
      first(leftOut.reasons.values, leftOut.count),
    ],
  };
}

test('rows read together are kept as rows read cell by cell, as they all are in a file that comes byte by byte', () => {
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

const LONG_ROLES: Roles = { ...ROLES, site: 'Site', complainant: 'Who' };
const LONG_HEADINGS = [...HEADINGS, 'Site', 'Who', 'Story'];

const twoFigures = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((number) => String(number).padStart(2, '0'));
const plainMoment = fc
  .tuple(
    twoFigures(1, 12),
    twoFigures(1, 28),
    twoFigures(0, 23),
    fc.constantFrom('', ':30', ':45:10'),
  )
  .map(([month, day, hour, rest]) => `2026-${month}-${day}${rest === '' ? '' : ` ${hour}${rest}`}`);
const often = <Value>(usual: fc.Arbitrary<Value>, odd: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 60, arbitrary: usual }, { weight: 1, arbitrary: odd });
const story = fc.constantFrom(
  '',
  'short',
  '"a, b"',
  '"two\nlines of a ""story"""',
  '投诉',
  'a 5" pipe',
);
const longRow = fc
  .tuple(
    often(
      fc.integer({ min: 1, max: 5_000 }).map((number) => `C-${number}`),
      ids,
    ),
    often(plainMoment, moments),
    often(fc.oneof(plainMoment, fc.constant('')), moments),
    often(fc.constantFrom('Delay', 'Staff', '"Refund, late"', '延误', ''), words),
    often(fc.constantFrom('Upheld', 'Not upheld', ''), words),
    often(fc.constantFrom('', '12.50', '3', '1000.05'), numbers),
    often(fc.constantFrom('', '1', '5'), numbers),
    fc.constantFrom('North', 'South', 'Größe', ''),
    fc.constantFrom('P1', 'P2', '', ' P1'),
    story,
  )
  .map((cells) => cells.join(','));
const longRows = fc.array(
  fc.oneof(
    { weight: 300, arbitrary: longRow },
    { weight: 1, arbitrary: fc.constantFrom('', ' ', ',,,,,,,,,', LONG_HEADINGS.join(',')) },
    { weight: 1, arbitrary: longRow.map((row) => `${row},one more`) },
    { weight: 1, arbitrary: fc.constant('C-1,2026-01-02') },
  ),
  { minLength: 1_000, maxLength: 2_500, size: 'max' },
);

test('a register of more rows than are read together has the same figures as one that is read cell by cell', () => {
  fc.assert(
    fc.property(
      longRows,
      fc.constantFrom('\n', '\r\n'),
      fc.integer({ min: 200, max: 90_000 }),
      (lines, end, piece) => {
        const headings = LONG_HEADINGS.join(',');
        const text = [headings, ...lines, 'Z9,2026-03-02,,,,,,,,'].join(end);
        const mapping = aMapping(headings, LONG_ROLES, { dateForm: 'yearFirst' });
        const settings = { ...USUAL_SETTINGS, upheld: ['Upheld'], notUpheld: ['Not upheld'] };
        const figures = (size: number) =>
          makeFigures(readText(text, mapping, size), mapping, settings, {}, '2026-11-30');

        expect(kept(text, piece, mapping)).toEqual(kept(text, 1, mapping));
        expect(figures(piece)).toEqual(figures(1));
      },
    ),
    { numRuns: 12 },
  );
});
