import { resolve } from 'node:path';
import { sideBySide } from '#core/comparison/side-by-side.ts';
import { fillCount } from '#core/message.ts';
import type { ComparisonForm, Request, Surroundings } from './command.ts';
import { InputError } from './command-error.ts';
import { compareJson } from './compare-json.ts';
import type { Compared } from './compare-parts.ts';
import { compareSheets } from './compare-sheets.ts';
import { compareText } from './compare-text.ts';
import type { ReadAssessment } from './read-assessment.ts';
import { runBatch } from './run-batch.ts';
import { sheetBytes } from './sheet-bytes.ts';
import { warnAbout } from './warn-about.ts';
import { demandPlace, type Place, writeOut } from './write-out.ts';

/** `redress compare`: several assessments side by side, printed or in a file. Throws an `InputError`. */
export async function runCompare(
  request: Extract<Request, { command: 'compare' }>,
  surroundings: Surroundings,
): Promise<void> {
  const { out, form, force } = request;
  const { folder, words } = surroundings;
  const place = out === undefined ? undefined : { path: resolve(folder, out), out, force };
  const all: (Compared & ReadAssessment)[] = [];
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
    () => showAll(all, form, place, surroundings),
  );
}

async function showAll(
  all: readonly (Compared & ReadAssessment)[],
  form: ComparisonForm,
  place: Place | undefined,
  surroundings: Surroundings,
): Promise<void> {
  const { words, language, say } = surroundings;
  if (all.length < 2) throw new InputError(fillCount(language, words.compare.tooFew, all.length));
  const standards = sideBySide(
    all.map(({ assessment, standards: ones }) => ({
      assessment,
      catalogues: ones.map(({ catalogue }) => catalogue),
    })),
  );
  if (standards.length === 0) throw new InputError(words.compare.nothingShared);
  if (form === 'csv' || form === 'xlsx') {
    const bytes = await sheetBytes(compareSheets(all, standards, surroundings), form);
    if (place) await writeOut(bytes, place, surroundings);
    return;
  }
  const text =
    form === 'json'
      ? JSON.stringify(compareJson(all, standards), null, 2)
      : compareText(all, standards, surroundings);
  if (place === undefined) say(text);
  else await writeOut(new TextEncoder().encode(`${text}\n`), place, surroundings);
}
