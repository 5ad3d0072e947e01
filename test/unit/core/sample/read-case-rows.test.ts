import { describe, expect, test } from 'vitest';
import { columnOf } from '#core/sample/case-columns.ts';
import { fromHeadings, guessMapping, readCaseRows } from '#core/sample/read-case-rows.ts';

const rowsOf = (...lines: readonly string[]) => lines.map((line) => line.split('|'));

function read(...lines: readonly string[]) {
  const rows = rowsOf(...lines);
  return readCaseRows(rows, guessMapping(rows), [{ id: 'mail', name: 'E-mail' }]);
}

describe('what columns hold', () => {
  test.each([
    [
      'Complaint no|Date received|Date acknowledged|Final response|Closed|Channel|Comments',
      ['reference', 'receipt', 'acknowledgement', 'response', 'closure', 'stratum', 'note'],
    ],
    [
      '编号|收到日期|告知日期|答复日期|结案日期|渠道',
      ['reference', 'receipt', 'acknowledgement', 'response', 'closure', 'stratum'],
    ],
    ['Ref|Owner|Response date', ['reference', 'none', 'response']],
  ])('is read from its headings: %s', (line, columns) => {
    const mapping = guessMapping(rowsOf(line, 'C-1|2026-09-03'));

    expect(mapping).toMatchObject({ hasHeadings: true, columns });
  });

  test.each([
    ['Date of acknowledgement', 'acknowledgement'],
    ['Date of response', 'response'],
    ['Date of closure', 'closure'],
    ['Date resolved', 'closure'],
    ['Stage 1 response', 'response'],
    ['办结日期', 'closure'],
    ['立案日期', 'tracking'],
    ['辦結時間', 'closure'],
    ['投诉时间', 'receipt'],
    ['投诉等级', 'severity'],
    ['受理部门', 'stratum'],
    ['Closing notes', 'note'],
    ['Complaint reference', 'reference'],
  ])('goes by all of a heading and not by its beginning: %s', (heading, column) => {
    expect(columnOf(heading)).toBe(column);
  });

  test.each([
    'Response due',
    'Date due',
    'Acknowledged within 2 days?',
    'Received by',
    'Complainant',
    'Nature of complaint',
    '投诉人',
    '投诉人姓名',
    '投诉内容',
    '答复时限',
    '应办结日期',
    '是否答复',
  ])('a limit, a person and a matter are no stage and no reference: %s', (heading) => {
    expect(columnOf(heading)).toBeUndefined();
  });

  test('titles and empty rows above the headings are no complaints', () => {
    const rows = rowsOf(
      'Complaints register 2026||',
      '||',
      'Ref|Received|Closed',
      'C-1|2026-09-03|',
    );

    expect(fromHeadings(rows)).toEqual(rows.slice(2));
    expect(fromHeadings(rows.slice(3))).toEqual(rows.slice(3));
  });

  test('where days stand first and nothing heads them, the next column names the complaint', () => {
    const { cases } = read('2026-09-03|C-1|2026-09-04', '2026-09-05|C-2|');

    expect(cases.map(({ reference, stages }) => [reference, stages.receipt?.date])).toEqual([
      ['C-1', '2026-09-03'],
      ['C-2', '2026-09-05'],
    ]);
  });

  test('follows the order of the grid where there are no headings: the first row is a complaint', () => {
    const mapping = guessMapping(rowsOf('C-101|2026-09-03 09:14||2026-09-04 10:00'));

    expect(mapping.hasHeadings).toBe(false);
    expect(mapping.columns.slice(0, 4)).toEqual([
      'reference',
      'receipt',
      'tracking',
      'acknowledgement',
    ]);
  });
});

test('days with times, month names and serial numbers come in, the first row included', () => {
  const { cases, unread } = read(
    'C-101|2026-09-03 09:14||2026-09-04 10:00',
    'C-102|2026-09-05 10:00||2026-09-06 11:30',
    'C-103|03-Sep-26||46270',
  );

  expect(unread).toBe(0);
  expect(
    cases.map(({ reference, stages }) => [
      reference,
      stages.receipt?.date,
      stages.acknowledgement?.date,
    ]),
  ).toEqual([
    ['C-101', '2026-09-03', '2026-09-04'],
    ['C-102', '2026-09-05', '2026-09-06'],
    ['C-103', '2026-09-03', '2026-09-05'],
  ]);
});

test('one day that can only be meant one way settles the order for all', () => {
  const { cases, ambiguous } = read('Ref|Received', 'C-1|03/09/2026', 'C-2|25/09/2026');

  expect(ambiguous).toBe(0);
  expect(cases.map(({ stages }) => stages.receipt?.date)).toEqual(['2026-09-03', '2026-09-25']);
});

test('days that may be two are counted and kept as typed, until somebody says the order', () => {
  const rows = rowsOf('Ref|Received', 'C-1|03/09/2026');
  const guessed = guessMapping(rows);

  expect(readCaseRows(rows, guessed, [])).toMatchObject({
    ambiguous: 1,
    unread: 1,
    cases: [{ reference: 'C-1', stages: {}, unread: { receipt: '03/09/2026' } }],
  });
  expect(
    readCaseRows(rows, { ...guessed, order: 'monthFirst' }, []).cases[0]?.stages.receipt?.date,
  ).toBe('2026-03-09');
});

test('what nobody can read is kept as typed and counted, a row without a reference is named', () => {
  const { cases, unread, leftOut } = read(
    'Ref|Received|Closed',
    'C-1|2026-09-03|after Easter',
    '|2026-09-04|',
  );

  expect(unread).toBe(1);
  expect(cases).toEqual([
    {
      reference: 'C-1',
      stages: { receipt: { state: 'onFile', date: '2026-09-03' } },
      unread: { closure: 'after Easter' },
    },
  ]);
  expect(leftOut).toEqual([3]);
});

test('a stratum goes by its name; one that is not known here goes into the note', () => {
  const { cases } = read('Ref|Channel|Severity|Note', 'C-1|e-mail|High|x', 'C-2|Fax|urgent|');

  expect(cases).toEqual([
    { reference: 'C-1', stages: {}, stratum: 'mail', severity: 'high', note: 'x' },
    { reference: 'C-2', stages: {}, note: 'Fax; urgent' },
  ]);
});
