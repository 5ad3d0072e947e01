import { completenessOf, walkedCatalogue } from '#core/assessment/walk.ts';
import { fill, joinList } from '#core/message.ts';
import type { Surroundings } from './command.ts';
import { InputError } from './command-error.ts';
import { readAssessment } from './read-assessment.ts';
import { forgedSentence, warnAbout } from './warn-about.ts';

/** `redress validate`: says that a file is valid and what it is. Throws an `InputError`. */
export async function runValidate(
  { file }: { readonly file: string },
  surroundings: Surroundings,
): Promise<void> {
  const { words, language, say } = surroundings;
  const read = await readAssessment(file, surroundings);
  const { assessment, standards, name } = read;
  const sentence = await forgedSentence(assessment, surroundings);
  if (sentence !== undefined)
    throw new InputError(fill(words.input.problem, { file: name, sentence }));
  await warnAbout(read, surroundings);
  const catalogues = standards.map(({ catalogue }) => walkedCatalogue(catalogue, assessment));
  const completeness = completenessOf(catalogues, assessment);
  say(
    fill(words.validate.valid, {
      file: name,
      organisation: assessment.organisation.trim() || words.validate.unnamed,
      standard: joinList(
        language,
        catalogues.map((catalogue) => catalogue.standard.name),
      ),
      depth: words.depths[assessment.depth],
      ...completeness,
    }),
  );
}
