import { fill } from '#core/message.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { Surroundings } from './command.ts';
import { readAssessment } from './read-assessment.ts';
import { warnAbout } from './warn-about.ts';

/** `redress validate`: says that a file is valid and what it is. Throws an `InputError`. */
export async function runValidate(
  { file }: { readonly file: string },
  surroundings: Surroundings,
): Promise<void> {
  const { words, say } = surroundings;
  const read = await readAssessment(file, surroundings);
  warnAbout(read, surroundings);
  const { assessment, standard, name } = read;
  const { completeness } = scoreAssessment(standard.catalogue, assessment).overall;
  say(
    fill(words.validate.valid, {
      file: name,
      organisation: assessment.organisation.trim() || words.validate.unnamed,
      standard: standard.catalogue.standard.name,
      depth: words.depths[assessment.depth],
      ...completeness,
    }),
  );
}
