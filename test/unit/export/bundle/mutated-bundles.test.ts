import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readWords } from '#build/read-words.ts';
import { openFile } from '#export/bundle/open-file.ts';
import { writeBundle } from '#export/bundle/write-bundle.ts';
import { fileSentence } from '#text/file-sentence.ts';
import { anAttachment, withAttachments } from '../../../builders/a-bundle.ts';
import { NOW } from '../../../builders/an-assessment.ts';
import { startRandom } from '../../../builders/random.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const BUNDLES = 2_000;
const SEED = 20_261_125;
const failures = readWords('en', 'failures');

const letter = await anAttachment('letter.txt', 'Dear customer, '.repeat(50));
const notes = await anAttachment('notes.txt', 'Seen on site.');
const assessment = withAttachments([letter.attachment, notes.attachment]);
const contents = new Map([
  [letter.attachment.hash, letter.bytes],
  [notes.attachment.hash, notes.bytes],
]);
const original = await writeBundle(assessment, contents, NOW);
const parts = Object.entries(unzipSync(original));

type Damage = (random: () => number) => Bytes;

const place = (random: () => number) => Math.floor(random() * original.length);
const zipped = (files: Record<string, Uint8Array>) => zipSync(files) as Bytes;

function flipped(random: () => number, times: number): Bytes {
  const bytes = original.slice();
  for (let time = 0; time < times; time += 1) {
    const at = place(random);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  }
  return bytes;
}

/** Writes a large number over a size that the zip states of one of its files. */
function withFalseSize(random: () => number): Bytes {
  const bytes = original.slice();
  const view = new DataView(bytes.buffer);
  const entries = [...bytes.keys()].filter(
    (at) => at + 46 < bytes.length && view.getUint32(at, true) === 0x02014b50,
  );
  const entry = entries[Math.floor(random() * entries.length)] ?? 0;
  view.setUint32(entry + (random() < 0.5 ? 20 : 24), Math.floor(random() * 0xffffffff), true);
  return bytes;
}

const DAMAGES: readonly Damage[] = [
  (random) => original.slice(0, place(random)),
  (random) => flipped(random, 1),
  (random) => flipped(random, 20),
  (random) => {
    const at = place(random);
    return new Uint8Array([...original.slice(0, at), ...original.slice(at + 1 + random() * 50)]);
  },
  withFalseSize,
  // A bomb: a small file that unpacks to a thousand times its size.
  (random) =>
    zipped({
      ...Object.fromEntries(parts),
      [`attachments/${'a'.repeat(64)}`]: new Uint8Array(1_000_000 * (1 + Math.floor(random() * 3))),
    }),
  (random) =>
    zipped({
      ...Object.fromEntries(parts),
      [`${'../'.repeat(1 + Math.floor(random() * 9))}etc/passwd`]: strToU8('x'),
    }),
  (random) => {
    const left = parts[Math.floor(random() * parts.length)]?.[0];
    return zipped(Object.fromEntries(parts.filter(([path]) => path !== left)));
  },
  (random) => {
    const bad = parts[Math.floor(random() * parts.length)]?.[0] ?? '';
    const texts = ['', 'null', '[[[[', '{"__proto__":{"polluted":true}}', '{"files":7}'];
    const text = texts[Math.floor(random() * texts.length)] ?? '';
    return zipped({ ...Object.fromEntries(parts), [bad]: strToU8(text) });
  },
];

test(`${BUNDLES} damaged bundles: none is a crash; each is refused with a sentence, or opened with what is wrong said`, async () => {
  const random = startRandom(SEED);
  let refused = 0;
  let reported = 0;
  for (let number = 0; number < BUNDLES; number += 1) {
    const damage = DAMAGES[number % DAMAGES.length];
    const read = await openFile(damage?.(random) ?? original);
    if (read.ok) {
      // Whatever else was damaged, what is given out is what was put in.
      expect(read.value.assessment).toEqual(assessment);
      for (const [hash, bytes] of read.value.contents) expect(bytes).toEqual(contents.get(hash));
      if (read.value.problems.length > 0) reported += 1;
      continue;
    }
    refused += 1;
    expect(fileSentence(read.failure, failures, 'en').length).toBeGreaterThan(20);
  }
  expect(refused).toBeGreaterThan(BUNDLES / 3);
  expect(reported).toBeGreaterThan(BUNDLES / 10);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
}, 240_000);
