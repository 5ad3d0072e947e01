import { describe, expect, test } from 'vitest';
import { type FileFailure, parseAssessmentFile } from '#core/assessment/parse-assessment.ts';
import { formatRecordFile } from '#core/record/format-record-file.ts';
import { FILE_LIMIT } from '#core/record/read-json.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { anAssessment } from '../../../builders/an-assessment.ts';

/** The text of a valid file with some keys set; a key set to undefined is left out. */
function file(changes: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({ ...anAssessment(), ...changes });
}

function failureOf(text: string): FileFailure | undefined {
  const result = parseAssessmentFile(text);
  return result.ok ? undefined : result.failure;
}

function readOf(text: string): Assessment {
  const result = parseAssessmentFile(text);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

describe('a file is refused', () => {
  test('when it is too large to be one', () => {
    expect(failureOf('x'.repeat(FILE_LIMIT + 1))).toEqual({
      code: 'file-too-large',
      megabytes: 21,
    });
  });

  test.each(['', '  \n', '\uFEFF', '\uFEFF \r\n'])('when it is empty: %j', (text) => {
    expect(failureOf(text)).toEqual({ code: 'file-empty' });
  });

  test.each(['{', 'hello', "{'format': 1}", '{"a": 1,}', '\u0000'])(
    'when it is not JSON: %j',
    (text) => {
      expect(failureOf(text)?.code).toBe('not-json');
    },
  );

  test('with what the browser says about the JSON', () => {
    const failure = failureOf('{"format": }');

    expect(failure?.code === 'not-json' && failure.detail).toContain("Unexpected token '}'");
  });

  test('when it is cut off in the middle', () => {
    const text = file();

    expect(failureOf(text.slice(0, text.length / 2))?.code).toBe('not-json');
  });

  test.each(['null', '[]', '"redress-assessment"', '1', '{}', '{"format":"other"}', '[[{}]]'])(
    'when it is something else: %s',
    (text) => {
      expect(failureOf(text)).toEqual({ code: 'not-an-assessment' });
    },
  );

  test.each([undefined, null, '1', 0, -1, 1.5, [], {}])('when its version is %j', (version) => {
    expect(failureOf(file({ version }))).toEqual({ code: 'bad-version' });
  });

  test('when its version is too large for a number', () => {
    expect(failureOf(file().replace('"version":3', '"version":1e999'))?.code).toBe('bad-version');
  });

  test('when a newer version wrote it', () => {
    expect(failureOf(file({ version: 4 }))).toEqual({ code: 'file-too-new', version: 4, known: 3 });
  });
});

describe('a wrong value is named with its place', () => {
  const ID = 'iso-10002-2018/7.4/3a';
  const CASES: readonly (readonly [string, Readonly<Record<string, unknown>>, string, object])[] = [
    [
      'missing',
      { organisation: undefined },
      'organisation',
      { kind: 'missing', expected: 'string' },
    ],
    ['of another type', { name: 7 }, 'name', { kind: 'type', expected: 'string' }],
    ['null', { answers: null }, 'answers', { kind: 'type', expected: 'record' }],
    ['a list', { answers: [] }, 'answers', { kind: 'type', expected: 'record' }],
    [
      'no known answer',
      { answers: { [ID]: { value: 'yes' } } },
      `answers.${ID}.value`,
      { kind: 'choice', expected: 'met, partly, unmet, notApplicable, unknown' },
    ],
    [
      'no level',
      { targets: { areas: { operation: 6 }, clauses: {} } },
      'targets.areas.operation',
      { kind: 'choice', expected: '1, 2, 3, 4, 5' },
    ],
    ['no instant', { createdAt: 'now' }, 'createdAt', { kind: 'format', expected: 'datetime' }],
    ['no day', { endedOn: '2026-02-30' }, 'endedOn', { kind: 'format', expected: 'day' }],
    ['no text for a day', { endedOn: 7 }, 'endedOn', { kind: 'type', expected: 'string' }],
    ['too long', { name: 'x'.repeat(501) }, 'name', { kind: 'size', expected: '500' }],
    ['too short', { id: '' }, 'id', { kind: 'size', expected: '1' }],
    [
      'too large',
      { areaWeights: { operation: 10 } },
      'areaWeights.operation',
      { kind: 'size', expected: '9' },
    ],
    [
      'no whole number',
      { areaWeights: { operation: 1.5 } },
      'areaWeights.operation',
      { kind: 'type', expected: 'int' },
    ],
  ];

  test.each(CASES)('when it is %s', (_case, changes, path, problem) => {
    expect(failureOf(file(changes))).toEqual({ code: 'bad-value', path, problem, others: 0 });
  });

  test('with the number of further ones', () => {
    const failure = failureOf(file({ name: 7, depth: 'deep', mode: 'none' }));

    expect(failure?.code === 'bad-value' && failure.others).toBe(2);
  });

  test('when values stand too deep inside one another to be written back', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const text = file({ later: 'HERE' }).replace('"HERE"', deep);

    expect(failureOf(text)).toEqual({
      code: 'bad-value',
      path: 'later',
      problem: { kind: 'size', expected: '100' },
      others: 0,
    });
  });
});

describe('a file is read', () => {
  test('with a byte order mark and blanks around it', () => {
    expect(readOf(`\uFEFF\r\n${file()}\n\n`)).toEqual(anAssessment());
  });

  test('with line ends, quotes and any script in its texts', () => {
    const purpose = 'Zeile 1\r\nline "2"\t港务局 😀 \\u0000 </script>';

    expect(readOf(file({ purpose })).purpose).toBe(purpose);
  });

  test('with a megabyte of notes', () => {
    const answers = Object.fromEntries(
      Array.from({ length: 55 }, (_, number) => [
        `iso-10002-2018/7.${number}/3a`,
        { value: 'met' as const, note: 'n'.repeat(20_000) },
      ]),
    );

    const read = readOf(file({ answers }));

    expect(Object.keys(read.answers)).toHaveLength(55);
    expect(readOf(formatRecordFile(read))).toEqual(read);
  });

  test('with keys it does not know, on every level, and they are written back', () => {
    const changes = {
      later: { nested: [1, { two: null }] },
      scope: { ...anAssessment().scope, countries: ['GB'] },
      leadAssessor: { name: 'A', role: 'B', phone: '1' },
      answers: { x: { value: 'met', photo: 'p1' } },
      clauses: { y: { note: 'n', colour: 'red' } },
    };

    const written = JSON.parse(formatRecordFile(readOf(file(changes))));

    expect(written).toEqual({ ...anAssessment(), ...changes });
  });
});

describe('keys with a meaning in the language', () => {
  test('do no harm anywhere', () => {
    const text = file({ answers: { PLACE: { value: 'met' } }, later: { PLACE: 1 } })
      .replaceAll('PLACE', '__proto__')
      .replace('{', '{"__proto__":{"polluted":true},');

    const read = readOf(text);

    expect('polluted' in read).toBe(false);
    expect('polluted' in {}).toBe(false);
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(read.answers)).toBe(Object.prototype);
  });

  test('are answers like any other where they only look dangerous', () => {
    const read = readOf(file({ answers: { constructor: { value: 'met' } } }));

    expect(Object.entries(read.answers)).toEqual([['constructor', { value: 'met' }]]);
  });
});

test('what is written is read again as the same, and written again as the same text', () => {
  const text = formatRecordFile(anAssessment({ answers: { a: { value: 'unknown' } } }));

  expect(formatRecordFile(readOf(text))).toBe(text);
  expect(text.endsWith('}\n')).toBe(true);
});
