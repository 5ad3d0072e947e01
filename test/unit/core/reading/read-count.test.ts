import { assert, constantFrom, integer, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCount } from '#core/reading/read-count.ts';
import { fail, succeed } from '#core/result.ts';

describe('a count as it is typed', () => {
  test.each([
    ['1240', 1240],
    [' 1,240 ', 1240],
    ['1 240', 1240],
    ['1\u00a0240', 1240],
    ['1\u202f240', 1240],
    ["1'240", 1240],
    ['１，２４０', 1240],
    ['1,240,000', 1_240_000],
    ['0', 0],
    ['007', 7],
  ])('%j is read', (typed, count) => {
    expect(readCount(typed)).toEqual(succeed(count));
  });

  test.each([
    '1,24',
    '1,2400',
    '12,40,000',
    '1.240',
    '1,240 000',
    '-3',
    'about 40',
    '3.5',
    '1e3',
    '一百',
  ])('%j is no count and no other number instead', (typed) => {
    expect(readCount(typed)).toEqual(fail({ code: 'notCount' }));
  });

  test('nothing typed is no count and no fault', () => {
    expect(readCount('  ')).toEqual(succeed(undefined));
  });

  test('one above the limit is refused with the limit', () => {
    expect(readCount('10,000,001')).toEqual(fail({ code: 'tooLarge', limit: 10_000_000 }));
    expect(readCount('10,000,000')).toEqual(succeed(10_000_000));
    expect(readCount('9'.repeat(400))).toEqual(fail({ code: 'tooLarge', limit: 10_000_000 }));
  });

  test('however thousands are set apart, the number is the same', () => {
    assert(
      property(
        integer({ min: 0, max: 10_000_000 }),
        constantFrom(',', ' ', "'", ''),
        (count, sign) => {
          const typed = String(count).replace(/\B(?=(\d{3})+$)/g, sign);

          expect(readCount(typed)).toEqual(succeed(count));
        },
      ),
    );
  });

  test('what is read is a whole number within the limit, whatever is typed', () => {
    assert(
      property(string({ unit: constantFrom(...'0123456789,. -１２'), maxLength: 9 }), (typed) => {
        const read = readCount(typed, 500);

        if (read.ok && read.value !== undefined) {
          expect(Number.isInteger(read.value)).toBe(true);
          expect(read.value).toBeLessThanOrEqual(500);
        }
      }),
    );
  });
});
