import { expect, test } from 'vitest';
import { lock, unlock } from '#export/bundle/lock.ts';
import { openFile } from '#export/bundle/open-file.ts';
import { writeBundle } from '#export/bundle/write-bundle.ts';
import { anAssessment, NOW } from '../../../builders/an-assessment.ts';

const PASSPHRASE = 'four words in a row – 四个词';
const assessment = anAssessment({ organisation: 'Secret Client' });
const locked = await lock(await writeBundle(assessment, new Map(), NOW), PASSPHRASE);

const asText = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test('a locked file opens with its passphrase', async () => {
  expect(await openFile(locked, PASSPHRASE)).toMatchObject({ ok: true, value: { assessment } });
});

test('letters typed in another way are the same passphrase', async () => {
  const file = await lock(new Uint8Array([1, 2, 3]), 'caf\u00e9 au lait');

  expect(await unlock(file, 'cafe\u0301 au lait')).toEqual({
    ok: true,
    value: new Uint8Array([1, 2, 3]),
  });
});

test('nothing of the content can be read in it; its first line says how it is locked', () => {
  const [header = ''] = asText(locked).split('\n');

  expect(asText(locked)).not.toContain('Secret Client');
  expect(asText(locked)).not.toContain('assessment.json');
  expect(JSON.parse(header)).toMatchObject({
    format: 'redress-locked',
    cipher: 'AES-256-GCM',
    derivation: 'PBKDF2-SHA-256',
    iterations: 600_000,
  });
});

test('the same content is locked differently each time', async () => {
  const again = await lock(await writeBundle(assessment, new Map(), NOW), PASSPHRASE);

  expect(again).not.toEqual(locked);
});

test.each([
  ['without a passphrase', undefined, 'passphrase-needed'],
  ['with a wrong one', 'four words in a row', 'passphrase-wrong'],
])('%s it stays closed', async (_how, passphrase, code) => {
  expect(await openFile(locked, passphrase)).toEqual({ ok: false, failure: { code } });
});

test('a changed first line does not open either, and a senseless one is no reason to compute for hours', async () => {
  const text = asText(locked.slice(0, 300));
  const lineEnd = text.indexOf('\n') + 1;
  const withLine = (line: string) =>
    new Uint8Array([...new TextEncoder().encode(line), ...locked.slice(lineEnd)]);
  const fewer = withLine(text.slice(0, lineEnd).replace('600000', '600001'));
  const endless = withLine(text.slice(0, lineEnd).replace('600000', '99999999999'));

  expect(await openFile(fewer, PASSPHRASE)).toMatchObject({
    failure: { code: 'passphrase-wrong' },
  });
  expect(await openFile(endless, PASSPHRASE)).toMatchObject({
    failure: { code: 'locked-unreadable' },
  });
});
