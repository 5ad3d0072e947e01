import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readWords } from '#build/read-words.ts';
import { parseAssessmentFile } from '#core/assessment/parse-assessment.ts';
import { fileSentence } from '#text/file-sentence.ts';
import { startRandom } from '../../../builders/random.ts';

const FILES = 2_000;
const SEED = 20_261_125;
const original = readFileSync('test/fixtures/records/assessment/version-3.redress.json', 'utf8');
const failures = readWords('en', 'failures');

type Damage = (text: string, random: () => number) => string;

function place(text: string, random: () => number): number {
  return Math.floor(random() * text.length);
}

/** Puts something in place of one value of the file. */
function withValue(value: (random: () => number) => string): Damage {
  return (text, random) => {
    const values = [...text.matchAll(/: ("[^"]*"|\d+|true|false)/g)];
    const found = values[Math.floor(random() * values.length)];
    if (found === undefined) return text;
    const start = found.index + 2;
    const end = start + (found[1]?.length ?? 0);
    return `${text.slice(0, start)}${value(random)}${text.slice(end)}`;
  };
}

const DAMAGES: readonly Damage[] = [
  (text, random) => text.slice(0, place(text, random)),
  (text, random) => {
    const at = place(text, random);
    const flipped = String.fromCharCode(text.charCodeAt(at) ^ (1 << Math.floor(random() * 7)));
    return `${text.slice(0, at)}${flipped}${text.slice(at + 1)}`;
  },
  (text, random) => {
    const at = place(text, random);
    return `${text.slice(0, at)}${text.slice(at + 1 + Math.floor(random() * 200))}`;
  },
  withValue(() => 'null'),
  withValue(() => '[]'),
  withValue(() => '{"__proto__": {"polluted": true}}'),
  withValue(() => '-1e308'),
  withValue((random) => `"${'x'.repeat(Math.floor(random() * 100_000))}"`),
  withValue(() => `${'['.repeat(5_000)}${']'.repeat(5_000)}`),
  withValue(() => '"../../../etc/passwd"'),
  (text) => text.replace('{', '{"__proto__": {"polluted": true}, "constructor": {"prototype": 1},'),
];

test(`${FILES} damaged files: none is a crash, each is read whole or refused with a sentence`, () => {
  const random = startRandom(SEED);
  let refused = 0;
  for (let number = 0; number < FILES; number += 1) {
    const damage = DAMAGES[number % DAMAGES.length];
    const read = parseAssessmentFile(damage?.(original, random) ?? '');
    if (read.ok) {
      expect(read.value.format).toBe('redress-assessment');
      continue;
    }
    refused += 1;
    expect(fileSentence(read.failure, failures, 'en').length).toBeGreaterThan(20);
  }
  expect(refused).toBeGreaterThan(FILES / 2);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});
