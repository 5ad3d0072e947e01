import { extname, join, sep } from 'node:path';
import { walkedCatalogue } from '#core/assessment/walk.ts';
import { fill } from '#core/message.ts';
import { writeOscal } from '#export/oscal/write-oscal.ts';
import type { Request, Surroundings } from './command.ts';
import { InputError } from './command-error.ts';
import { placesFor } from './output-places.ts';
import { runBatch } from './run-batch.ts';
import { warnAbout } from './warn-about.ts';
import { writeOut } from './write-out.ts';

/** `redress oscal`: writes each assessment, its actions or its standards as OSCAL. Throws an `InputError`. */
export async function runOscal(
  { model, ...request }: Extract<Request, { command: 'oscal' }>,
  surroundings: Surroundings,
): Promise<void> {
  const { force, out } = request;
  const named = extname(out) === '' ? join(out, sep) : out;
  await runBatch(request, surroundings, async (found) => {
    const places = { out: named, ending: `.${model}.json`, force };
    const placeFor = await placesFor(places, found, surroundings);
    return async (read, input, around) => {
      const { assessment, standards, name } = read;
      const place = await placeFor(input);
      const catalogues = standards.map(({ catalogue }) => walkedCatalogue(catalogue, assessment));
      const text = writeOscal(model, { assessment, catalogues });
      const { words } = surroundings;
      if (text === undefined)
        throw new InputError(fill(words.input.problem, { file: name, sentence: words.noActions }));
      await warnAbout(read, around);
      await writeOut(new TextEncoder().encode(text), place, surroundings);
      return place.out;
    };
  });
}
