import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openFile } from '#export/bundle/open-file.ts';
import { sha256 } from '#export/bundle/sha-256.ts';
import { writeBundle } from '#export/bundle/write-bundle.ts';
import { anAttachment, withAttachments } from '../../../builders/a-bundle.ts';
import { NOW } from '../../../builders/an-assessment.ts';
import { asZip64 } from '../../../builders/zip64.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Files = Record<string, Uint8Array>;

const letter = await anAttachment('letter to “Ö”.txt', 'Dear customer');
const register = await anAttachment('register.csv', 'Number;Received\n1;2026-11-03\n');
const assessment = withAttachments([letter.attachment, register.attachment]);
const contents = new Map([
  [letter.attachment.hash, letter.bytes],
  [register.attachment.hash, register.bytes],
]);
const bundle = await writeBundle(assessment, contents, NOW);

/** The bundle with some of its files changed; undefined takes one out. */
function changed(changes: Readonly<Record<string, Uint8Array | undefined>>): Bytes {
  const files = Object.entries({ ...unzipSync(bundle), ...changes });
  const kept = files.filter((file): file is [string, Uint8Array] => file[1] !== undefined);
  return zipSync(Object.fromEntries<Uint8Array>(kept)) as Bytes;
}

async function opened(bytes: Bytes) {
  const result = await openFile(bytes);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

async function refusal(bytes: Bytes): Promise<string> {
  const result = await openFile(bytes);
  return result.ok ? 'opened' : result.failure.code;
}

test.each(['utf16le', 'utf16be'])('a record that an editor saved as %s opens', async (encoding) => {
  const bytes = Buffer.from(`\ufeff${JSON.stringify(assessment)}`, 'utf16le');
  if (encoding === 'utf16be') bytes.swap16();

  expect((await opened(new Uint8Array(bytes))).assessment).toEqual(assessment);
});

test('a bundle gives back the assessment and every file, byte for byte', async () => {
  const { assessment: read, contents: files, problems } = await opened(bundle);

  expect(read).toEqual(assessment);
  expect(files).toEqual(contents);
  expect(problems).toEqual([]);
});

test.each([1, 40, 100_000])('a bundle with %i bytes before it opens', async (count) => {
  const before = new Uint8Array(count).fill(32);
  const { assessment: read, contents: files } = await opened(
    new Uint8Array([...before, ...bundle]),
  );

  expect(read).toEqual(assessment);
  expect(files).toEqual(contents);
});

test('a bundle that was unpacked and zipped again with its folder opens', async () => {
  const files = Object.entries({ ...unzipSync(bundle), '': new Uint8Array() });
  const inFolder = files.map(([path, content]) => [`Harbour 2026/${path}`, content] as const);
  const zip = zipSync(Object.fromEntries(inFolder)) as Bytes;
  const { assessment: read, contents: kept, problems } = await opened(zip);

  expect(read).toEqual(assessment);
  expect(kept).toEqual(contents);
  expect(problems).toEqual([]);
});

test('a bundle that was zipped again as zip64 opens', async () => {
  const { assessment: read, contents: files } = await opened(asZip64(bundle, true));

  expect(read).toEqual(assessment);
  expect(files).toEqual(contents);
});

test('a zip64 that cannot be read is told as one, not as too large', async () => {
  expect(await refusal(asZip64(bundle, false))).toBe('bundle-zip64');
});

test('a zip that is cut off before or behind is damaged, not something else', async () => {
  expect(await refusal(bundle.slice(40))).toBe('bundle-damaged');
  expect(await refusal(bundle.slice(0, -30))).toBe('bundle-damaged');
});

test('a bundle is a zip that anyone can unpack and check: the assessment, the files by hash, a manifest', async () => {
  const files: Files = unzipSync(bundle);
  const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));

  expect(Object.keys(files).sort()).toEqual(
    [
      'assessment.json',
      `attachments/${letter.attachment.hash}`,
      `attachments/${register.attachment.hash}`,
      'manifest.json',
    ].sort(),
  );
  for (const { path, sha256: promised, size } of manifest.files) {
    const content = new Uint8Array(files[path] ?? []);
    expect(await sha256(content)).toBe(promised);
    expect(content.length).toBe(size);
  }
});

test('the same assessment gives the same bytes', async () => {
  expect(await writeBundle(assessment, contents, NOW)).toEqual(bundle);
});

describe('a bundle with one thing wrong is opened, and the one thing is said', () => {
  const path = `attachments/${letter.attachment.hash}`;

  test.each([
    ['a file that is missing', { [path]: undefined }, 'missing', letter.attachment.name],
    [
      'a file that was changed',
      { [path]: strToU8('Dear other') },
      'damaged',
      letter.attachment.name,
    ],
    ['a path upwards', { '../../evil.sh': strToU8('x') }, 'unexpected', '../../evil.sh'],
    ['a path from the root', { '/etc/passwd': strToU8('x') }, 'unexpected', '/etc/passwd'],
    [
      'a file that nothing refers to',
      { [`attachments/${'0'.repeat(64)}`]: strToU8('x') },
      'unexpected',
      `attachments/${'0'.repeat(64)}`,
    ],
  ])('%s', async (_what, changes, code, name) => {
    const { assessment: read, contents: files, problems } = await opened(changed(changes));

    expect(read).toEqual(assessment);
    expect(problems).toMatchObject([{ code, name }]);
    expect(files.get(register.attachment.hash)).toEqual(register.bytes);
  });
});

test('a JSON file with attachments says of each that it is missing', async () => {
  const { problems } = await opened(strToU8(JSON.stringify(assessment)) as Bytes);

  expect(problems.map(({ code, name }) => `${code} ${name}`)).toEqual([
    'missing letter to “Ö”.txt',
    'missing register.csv',
  ]);
});

describe('a bundle is refused', () => {
  const manifest = JSON.parse(strFromU8(unzipSync(bundle)['manifest.json'] ?? new Uint8Array()));
  const withManifest = (changes: object) => ({
    'manifest.json': strToU8(JSON.stringify({ ...manifest, ...changes })),
  });

  test.each([
    ['when it is cut off', () => bundle.slice(0, bundle.length / 2), 'bundle-damaged'],
    ['when it is an empty zip', () => zipSync({}) as Bytes, 'bundle-without'],
    [
      'when its assessment is gone',
      () => changed({ 'assessment.json': undefined }),
      'bundle-without',
    ],
    [
      'when its assessment was changed',
      () => changed({ 'assessment.json': strToU8('{}') }),
      'bundle-checksum',
    ],
    [
      'when its manifest is no manifest',
      () => changed({ 'manifest.json': strToU8('[]') }),
      'bundle-damaged',
    ],
    [
      'when it is newer than the site',
      () => changed(withManifest({ version: 2 })),
      'bundle-too-new',
    ],
    [
      'when it holds thousands of files',
      () =>
        zipSync(
          Object.fromEntries(
            Array.from({ length: 5_001 }, (_, number) => [`${number}`, strToU8('')]),
          ),
        ) as Bytes,
      'bundle-too-many',
    ],
    [
      'when it unpacks to far more than it is',
      () => changed({ [`attachments/${'1'.repeat(64)}`]: new Uint8Array(61_000_000) }),
      'bundle-too-large',
    ],
  ])('%s', async (_when, make, code) => {
    expect(await refusal(make())).toBe(code);
  });
});
