import { readWords } from '#build/read-words.ts';
import { completenessOf, walkedCatalogue } from '#core/assessment/walk.ts';
import { fill, joinList } from '#core/message.ts';
import { asFailure } from '#core/record/open-record.ts';
import { fileSentence } from '#text/file-sentence.ts';
import type { Batch, Surroundings } from './command.ts';
import { InputError } from './command-error.ts';
import type { ReadAssessment } from './read-assessment.ts';
import { runBatch } from './run-batch.ts';
import { forgedSentence, warnAbout } from './warn-about.ts';

/** Names the value that makes a file invalid, although everything else of it opens; undefined where none does. */
function wrongSentence(read: ReadAssessment, { root, language }: Surroundings): string | undefined {
  const wrong = asFailure(read);
  return wrong && fileSentence(wrong, readWords(language, 'failures', root), language);
}

/** `redress validate`: says of each file that it is valid and what it is. Throws an `InputError`. */
export async function runValidate(request: Batch, surroundings: Surroundings): Promise<void> {
  await runBatch(request, surroundings, () => async (read, _input, around) => {
    await validate(read, around);
    return undefined;
  });
}

async function validate(read: ReadAssessment, surroundings: Surroundings): Promise<void> {
  const { words, language, say } = surroundings;
  const { assessment, standards, name } = read;
  const sentence =
    wrongSentence(read, surroundings) ?? (await forgedSentence(assessment, surroundings));
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
