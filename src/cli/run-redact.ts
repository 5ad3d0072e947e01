import { randomUUID } from 'node:crypto';
import { extname, join, resolve, sep } from 'node:path';
import { readWords } from '#build/read-words.ts';
import { fill, fillCount } from '#core/message.ts';
import { formatRecordFile } from '#core/record/format-record-file.ts';
import { keySheet } from '#core/redaction/key-sheet.ts';
import { type Replaced, redact } from '#core/redaction/redact.ts';
import { decodeText } from '#export/reading/decode-text.ts';
import type { Request, Surroundings } from './command.ts';
import type { Input, Inputs } from './find-inputs.ts';
import { placesFor } from './output-places.ts';
import { readBytes } from './read-log.ts';
import { runBatch } from './run-batch.ts';
import { sheetBytes } from './sheet-bytes.ts';
import { demandPlace, writeOut } from './write-out.ts';

type RedactRequest = Extract<Request, { command: 'redact' }>;

/** `redress redact`: writes a copy without names of each assessment, and who is who if wanted. Throws an `InputError`. */
export async function runRedact(request: RedactRequest, surroundings: Surroundings): Promise<void> {
  const { out, force } = request;
  const { root, language, words, warn } = surroundings;
  const redactionWords = readWords(language, 'redaction', root);
  const named = extname(out) === '' ? join(out, sep) : out;
  const names = await namesFrom(request.names, surroundings);
  const copies: { copy: string; replaced: readonly Replaced[] }[] = [];
  let writeKey = async (): Promise<void> => {};
  await runBatch(
    request,
    surroundings,
    async (found) => {
      const places = { out: named, ending: '.redress.json', force };
      const placeFor = await placesFor(places, found, surroundings);
      writeKey = await keyWriter(request, found, surroundings, copies);
      return async ({ assessment, standards }, input) => {
        const place = await placeFor(namelessInput(input, found));
        const catalogues = standards.map(({ catalogue }) => catalogue);
        const about = { names, newId: randomUUID(), language, words: redactionWords };
        const { assessment: copy, replaced, kept } = redact({ assessment, catalogues, ...about });
        await writeOut(new TextEncoder().encode(formatRecordFile(copy)), place, surroundings);
        copies.push({ copy: place.out, replaced });
        const sentence = fillCount(language, words.redacted, replaced.length, { file: place.out });
        warn(fill(words.warning, { sentence }));
        for (const one of kept)
          warn(
            fill(words.warning, {
              sentence: fillCount(language, redactionWords.kept, one.count, {
                name: one.name,
                example: one.example,
              }),
            }),
          );
        return place.out;
      };
    },
    () => writeKey(),
  );
}

/** The file of a client often has its name: in a folder, copies are numbered in the order of the files. */
function namelessInput(input: Input, { inputs }: Inputs): Input {
  const number = inputs.indexOf(input) + 1;
  return { ...input, path: join(input.base, `assessment-${number}.redress.json`) };
}

async function namesFrom(
  file: string | undefined,
  surroundings: Surroundings,
): Promise<readonly string[]> {
  if (file === undefined) return [];
  // A name that is decoded wrongly would stand in the copy.
  return decodeText(await readBytes(file, surroundings)).split(/\r?\n/);
}

/** Writes who is who once all copies are made; looks before whether there is a place for it. */
async function keyWriter(
  { key, force }: RedactRequest,
  { inputs }: Inputs,
  surroundings: Surroundings,
  copies: readonly { readonly copy: string; readonly replaced: readonly Replaced[] }[],
): Promise<() => Promise<void>> {
  if (key === undefined) return async () => {};
  const { root, folder, language, words } = surroundings;
  const place = { path: resolve(folder, key), out: key, force };
  await demandPlace(place, inputs, words);
  const form = extname(key).toLowerCase() === '.csv' ? 'csv' : 'xlsx';
  return async () => {
    const sheet = keySheet(copies, readWords(language, 'redaction', root));
    await writeOut(await sheetBytes([sheet], form), place, surroundings);
  };
}
