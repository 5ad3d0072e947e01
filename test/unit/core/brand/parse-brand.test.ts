import { describe, expect, test } from 'vitest';
import { readBrandFile, writeBrandFile } from '#core/brand/parse-brand.ts';
import { DISCLAIMER_LIMIT, LOGO_LIMITS } from '#schema/record/brand-format.ts';
import { aBrand, aPng } from '../../../builders/a-brand.ts';

const read = (changes: object) => readBrandFile(JSON.stringify({ ...aBrand(), ...changes }));

test('an identity is read as it was written', () => {
  expect(readBrandFile(writeBrandFile(aBrand()))).toEqual({
    ok: true,
    value: { item: aBrand(), setAside: [] },
  });
});

test.each([
  ['', 'file-empty'],
  ['{', 'not-json'],
  ['{"format":"redress-assessment","version":3}', 'not-a-brand'],
  ['{"format":"redress-brand","version":9}', 'file-too-new'],
])('%s is refused: %s', (text, code) => {
  expect(readBrandFile(text)).toMatchObject({ failure: { code } });
});

const cutPng = aPng().subarray(0, 60).toString('base64');
const changedPng = Buffer.from(aPng()).fill(7, 45, 48).toString('base64');
const widePng = aPng(LOGO_LIMITS.side + 1, 1).toString('base64');

describe('one field that is wrong is named, and the rest is taken', () => {
  test.each([
    ['accent', 'red'],
    ['accent', '#12345'],
    ['finding', 'remark'],
    ['name', 7],
    ['logo', 'data:image/png;base64,AAAA'],
    ['logo', Buffer.from('<svg onload="alert(1)"/>').toString('base64')],
    ['logo', cutPng],
    ['logo', changedPng],
    ['logo', widePng],
  ])('%s: %s', (field, value) => {
    const found = read({ [field]: value });
    const { [field]: _wrong, ...others } = aBrand() as Record<string, unknown>;

    expect(found).toMatchObject({ value: { item: others, setAside: [{ path: field }] } });
    expect(found).not.toMatchObject({ value: { item: { [field]: value } } });
  });

  test('of a disclaimer that is too long the beginning stays', () => {
    const long = 'x'.repeat(DISCLAIMER_LIMIT + 1);

    expect(read({ disclaimer: long })).toMatchObject({
      value: {
        item: { disclaimer: long.slice(1) },
        setAside: [{ path: 'disclaimer', problem: { kind: 'size' } }],
      },
    });
  });
});
