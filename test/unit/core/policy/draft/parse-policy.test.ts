import { describe, expect, test } from 'vitest';
import { policyFormat } from '#core/policy/draft/parse-policy.ts';
import { formatRecordFile } from '#core/record/format-record-file.ts';
import { openRecordFile } from '#core/record/open-record.ts';
import { parseRecord } from '#core/record/parse-record.ts';
import { aPolicy } from '../../../../builders/a-policy.ts';

const full = aPolicy(
  { answer: { period: { count: 10, unit: 'days' }, chosen: ['receipt'] } },
  { 'en/policy/who': { text: 'All.', built: 'Some.' } },
);

function failureOf(data: unknown) {
  const result = parseRecord(data, policyFormat);
  return result.ok ? undefined : result.failure;
}

test('a draft comes back from its file as it was', () => {
  expect(openRecordFile(formatRecordFile(full), policyFormat)).toEqual({
    ok: true,
    value: { item: full, setAside: [] },
  });
});

test('keys that this version does not know are kept', () => {
  const data = { ...full, colour: 'blue', answers: { later: { text: 'x', tone: 1 } } };

  expect(parseRecord(data, policyFormat)).toEqual({ ok: true, value: data });
});

describe('is refused, with the reason', () => {
  test.each([
    ['an assessment', { ...full, format: 'redress-assessment' }, { code: 'not-a-policy' }],
    ['a list', [], { code: 'not-a-policy' }],
    ['no version', { ...full, version: '1' }, { code: 'bad-version' }],
    ['a newer version', { ...full, version: 2 }, { code: 'file-too-new', version: 2, known: 1 }],
  ])('%s', (_what, data, failure) => {
    expect(failureOf(data)).toEqual(failure);
  });

  test.each([
    ['answers.a.period.count', { answers: { a: { period: { count: 0, unit: 'days' } } } }],
    ['answers.a.period.unit', { answers: { a: { period: { count: 1, unit: 'moons' } } } }],
    ['answers.a.chosen', { answers: { a: { chosen: Array(101).fill('x') } } }],
    ['answers.a.text', { answers: { a: { text: 'x'.repeat(20_001) } } }],
    ['edits.e.built', { edits: { e: { text: '' } } }],
    ['updatedAt', { updatedAt: 'today' }],
  ])('%s', (path, change) => {
    expect(failureOf({ ...full, ...change })).toMatchObject({ code: 'bad-value', path });
  });

  test('what is no JSON, and nothing at all', () => {
    expect(openRecordFile('{', policyFormat)).toMatchObject({ failure: { code: 'not-json' } });
    expect(openRecordFile(' ', policyFormat)).toEqual({
      ok: false,
      failure: { code: 'file-empty' },
    });
  });

  test('values that stand too deep to be written again', () => {
    const deep = JSON.parse(`${'['.repeat(200)}${']'.repeat(200)}`);

    expect(failureOf({ ...full, deep })).toMatchObject({ code: 'bad-value', path: 'deep' });
  });
});
