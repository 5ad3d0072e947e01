import { assert, constantFrom, date, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeDay } from '#core/message.ts';
import { readDay } from '#core/reading/read-day.ts';
import { readDayList } from '#core/reading/read-day-list.ts';
import { fail, succeed } from '#core/result.ts';
import { DaySchema } from '#schema/record/text.ts';

describe('a day as it is typed', () => {
  test.each([
    '2026-10-03',
    '2026/10/3',
    '2026.10.3',
    '20261003',
    '3 Oct 2026',
    '3rd of October 2026',
    '03-Oct-26',
    '3-OCT-2026',
    'October 3, 2026',
    'Oct 3 2026',
    '2026-Oct-03',
    '3.10.2026',
    '3.10.26',
    'Sat, 3 Oct 2026',
    'Saturday 3 October 2026',
    '2026-10-03 09:14',
    '2026-10-03T09:14:55.120Z',
    '2026-10-03T23:59+08:00',
    '3 Oct 2026 9:14 pm',
    '2026年10月3日',
    '2026 年 10 月 3 日',
    '２０２６年１０月３日',
    '2026年10月3日上午9:14',
    '2026年10月3日（星期六）',
    '2026年10月3号',
    '二〇二六年十月三日',
    '２０２６－１０－０３',
    '⼆〇二六年⼗⽉三⽇',
    '2026. 10. 3.',
    "3 Oct '26",
    '2026/10/3 下午 3:05',
    '民國115年10月3日',
    "'2026-10-03",
    '2026-10-03\u200b',
    '\u200e3\u200e Oct \u200e2026',
  ])('%j is 3 October 2026', (typed) => {
    expect(readDay(typed)).toEqual(succeed('2026-10-03'));
  });

  test.each([
    ['25/12/2026', '2026-12-25'],
    ['12/25/2026', '2026-12-25'],
    ['10/10/2026', '2026-10-10'],
    ['二〇二六年十二月二十五日', '2026-12-25'],
    ['29 Feb 2028', '2028-02-29'],
    ['1 May 1999', '1999-05-01'],
    ['31/12/99', '1999-12-31'],
    ['民國113年5月6日', '2024-05-06'],
    ['99年5月6日', '1999-05-06'],
    ['民國99年5月6日', '2010-05-06'],
    ['3. März 2026', '2026-03-03'],
    ['1er août 2026', '2026-08-01'],
  ])('%j can be one day only', (typed, day) => {
    expect(readDay(typed)).toEqual(succeed(day));
  });

  test('what may be two days is not guessed at', () => {
    expect(readDay('03/10/2026')).toEqual(
      fail({ code: 'ambiguousDay', days: ['2026-10-03', '2026-03-10'] }),
    );
    expect(readDay('3-10-2026 09:00')).toEqual(
      fail({ code: 'ambiguousDay', days: ['2026-10-03', '2026-03-10'] }),
    );
    expect(readDay('01/02/03')).toEqual(
      fail({ code: 'ambiguousDay', days: ['2003-02-01', '2003-01-02', '2001-02-03'] }),
    );
  });

  test.each([
    '2026-02-30',
    '29 Feb 2026',
    '31.4.2026',
    '2026年13月1日',
    '0026-10-03',
    '3 Oct 2206',
  ])('%j is no day of the calendar, or far from any complaint', (typed) => {
    expect(readDay(typed)).toEqual(fail({ code: 'noSuchDay' }));
  });

  test.each(['soon', '3 Ottobre 2026', '10月3日', 'Oct 2026', '2026', '46298', '09:14'])(
    '%j is not read',
    (typed) => {
      expect(readDay(typed)).toEqual(fail({ code: 'unreadableDay' }));
    },
  );

  test('nothing typed is no day and no fault', () => {
    expect(readDay(' ')).toEqual(succeed(''));
  });

  test('a day is read back as it is written out, in every language', () => {
    const days = date({
      min: new Date('1900-01-01T00:00:00Z'),
      max: new Date('2199-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    assert(
      property(days, constantFrom('en', 'zh'), (one, language) => {
        const day = one.toISOString().slice(0, 10);

        expect(readDay(writeDay(language, day))).toEqual(succeed(day));
        expect(readDay(day)).toEqual(succeed(day));
      }),
    );
  });

  test('what is read may be stored, whatever is typed', () => {
    const typed = string({ unit: constantFrom(...'0123456789-/. 年月日'), maxLength: 12 });
    assert(
      property(typed, (text) => {
        const read = readDay(text);

        if (read.ok) expect(DaySchema.safeParse(read.value).success).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a list of days as it is typed', () => {
  test.each([
    '2026-12-25 2026-12-28',
    '2026-12-25,2026-12-28',
    '2026-12-25、2026-12-28',
    '25 Dec 2026, 28 Dec 2026',
    'December 25, 2026; December 28, 2026',
    '25 Dec 2026\n28 Dec 2026\n25.12.2026',
    '2026年12月25日，2026年12月28日',
  ])('%j holds two', (typed) => {
    expect(readDayList(typed, 1_000)).toEqual(succeed(['2026-12-25', '2026-12-28']));
  });

  test('what is not read is named with its place', () => {
    expect(readDayList('2026-12-25 soon 2026-02-30 03/10/2026', 1_000)).toEqual(
      fail({
        code: 'unreadDays',
        parts: [
          { text: 'soon', position: 2, problem: { code: 'unreadableDay' } },
          { text: '2026-02-30', position: 3, problem: { code: 'noSuchDay' } },
          {
            text: '03/10/2026',
            position: 4,
            problem: { code: 'ambiguousDay', days: ['2026-10-03', '2026-03-10'] },
          },
        ],
      }),
    );
  });

  test('more than are kept are refused with the limit', () => {
    expect(readDayList('2026-12-25 2026-12-28 2026-12-29', 2)).toEqual(
      fail({ code: 'tooMany', limit: 2, count: 3 }),
    );
  });

  test('an empty list is one', () => {
    expect(readDayList(' \n', 2)).toEqual(succeed([]));
  });
});
