import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeText } from '#export/reading/decode-text.ts';

function fixture(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(`test/fixtures/policy-files/${name}`));
}

function latin(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

test('English with curly quotes from an older editor is not read as Chinese', () => {
  expect(decodeText(fixture('w1252.txt'))).toBe(decodeText(fixture('utf8.txt')));
});

test('French in an older encoding keeps its accents', () => {
  expect(decodeText(latin('Nous traitons les r\xe9clamations \xe0 temps'))).toContain(
    'réclamations à',
  );
});

test('older Chinese text is read', () => {
  expect(decodeText(fixture('gbk.txt'))).toContain('收到投诉后,应当在3个工作日内告知');
});

test('older Traditional Chinese text is read', () => {
  const big5 = Buffer.from(
    'a7eb b644 b342 b27a bfeca7aa a1432e20aabaaba4'.replaceAll(' ', ''),
    'hex',
  );

  expect(decodeText(new Uint8Array(big5))).toContain('投訴處理');
});

test('text in two bytes a letter is read without its mark', () => {
  expect(decodeText(new Uint8Array(Buffer.from('We answer in 5 days.', 'utf16le')))).toBe(
    'We answer in 5 days.',
  );
});

test('a page is read in the encoding that it declares', () => {
  const page = latin('<meta charset="iso-8859-15"><p>\xa4 5</p>');

  expect(decodeText(page)).toContain('€ 5');
});

const PROMISE = '收到投诉后，应当在3个工作日内告知投诉人，并在20个工作日内书面答复。';

test.each<readonly [string, readonly number[], string]>([
  ['cut within a character', [...Buffer.from(PROMISE)].slice(0, -1), '3个工作日内告知'],
  ['with one byte of something else', [...Buffer.from(PROMISE), 0xff], '书面答复。'],
  [
    'in English, into which a quote of an older editor was pasted',
    [...Buffer.from('It’s “fair”, it’s free – '), 0x92],
    'It’s “fair”',
  ],
])('UTF-8 %s stays UTF-8', (_case, bytes, text) => {
  expect(decodeText(new Uint8Array(bytes))).toContain(text);
});

test('Chinese in two bytes a character is read without its mark', () => {
  expect(decodeText(new Uint8Array(Buffer.from(PROMISE, 'utf16le')))).toBe(PROMISE);
  expect(decodeText(new Uint8Array(Buffer.from(PROMISE, 'utf16le').swap16()))).toBe(PROMISE);
});
