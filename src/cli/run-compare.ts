import { resolve } from 'node:path';
import { readWords } from '#build/read-words.ts';
import { underLetterhead } from '#core/brand/under-letterhead.ts';
import { fillCount } from '#core/message.ts';
import { sideDocument } from '#core/side-by-side/side-document.ts';
import { aliasesFor } from '#core/side-by-side/side-names.ts';
import { sideSheets } from '#core/side-by-side/side-sheets.ts';
import { makeSides, type Sides } from '#core/side-by-side/sides.ts';
import type { Brand } from '#schema/record/brand.ts';
import type { ComparisonForm, Request, Surroundings } from './command.ts';
import { InputError } from './command-error.ts';
import { compareJson } from './compare-json.ts';
import { compareText } from './compare-text.ts';
import type { ReadAssessment } from './read-assessment.ts';
import { readBrandOption } from './read-brand.ts';
import { runBatch } from './run-batch.ts';
import { sheetBytes } from './sheet-bytes.ts';
import { warnAbout } from './warn-about.ts';
import { demandPlace, makeDocument, type Place, writeOut } from './write-out.ts';

type CompareRequest = Extract<Request, { command: 'compare' }>;

/** What is asked for, with the identity that the request names. */
type Branded = CompareRequest & { readonly identity: Brand | undefined };

/** An assessment among others, with its file. */
type Compared = ReadAssessment & { readonly file: string };

/** `redress compare`: several assessments side by side, printed or in a file. Throws an `InputError`. */
export async function runCompare(
  request: CompareRequest,
  surroundings: Surroundings,
): Promise<void> {
  const { out, force } = request;
  const { folder, words } = surroundings;
  const place = out === undefined ? undefined : { path: resolve(folder, out), out, force };
  const brand = await readBrandOption(request.brand, surroundings);
  const all: Compared[] = [];
  await runBatch(
    request,
    surroundings,
    async ({ inputs }) => {
      if (place) await demandPlace(place, inputs, words);
      return async (read, { file }, around) => {
        await warnAbout(read, around);
        all.push({ ...read, file });
        return out;
      };
    },
    () => showAll(all, { ...request, identity: brand }, place, surroundings),
  );
}

async function showAll(
  all: readonly Compared[],
  request: Branded,
  place: Place | undefined,
  surroundings: Surroundings,
): Promise<void> {
  const { words, language, say } = surroundings;
  if (all.length < 2) throw new InputError(fillCount(language, words.compare.tooFew, all.length));
  const sides = sidesOf(all, request, surroundings);
  if (sides.standards.length === 0) throw new InputError(sides.words.nothingShared);
  if (place) await writeOut(await bytesOf(sides, all, request, surroundings), place, surroundings);
  else say(textOf(sides, request.form, surroundings));
}

function sidesOf(
  all: readonly Compared[],
  { anonymous }: CompareRequest,
  { language, root }: Surroundings,
): Sides {
  const words = readWords(language, 'side-by-side', root);
  const assessments = all.map(({ assessment }) => assessment);
  return makeSides({
    all: all.map(({ assessment, standards, file }) => ({
      ...{ assessment, file },
      catalogues: standards.map(({ catalogue }) => catalogue),
    })),
    naming: anonymous ? aliasesFor(assessments, {}, words) : 'names',
    ...{ words, language },
  });
}

function textOf(sides: Sides, form: ComparisonForm, { words }: Surroundings): string {
  return form === 'json' ? JSON.stringify(compareJson(sides), null, 2) : compareText(sides, words);
}

async function bytesOf(
  sides: Sides,
  all: readonly Compared[],
  { form, identity }: Branded,
  surroundings: Surroundings,
): Promise<Uint8Array> {
  if (form === 'csv' || form === 'xlsx') return sheetBytes(sideSheets(sides), form, identity);
  if (form === 'json' || form === 'text')
    return new TextEncoder().encode(`${textOf(sides, form, surroundings)}\n`);
  // Dated with the last change of them all, so that the same files give the same bytes.
  const changed = all.map(({ assessment }) => assessment.updatedAt).sort();
  const document = sideDocument(sides, changed.at(-1) ?? '');
  return makeDocument(underLetterhead(document, identity), form, surroundings);
}
