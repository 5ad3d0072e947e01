import { walkedCatalogue } from '#core/assessment/walk.ts';
import { findGaps } from '#core/gap/find-gaps.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { Surroundings } from './command.ts';
import { readAssessment } from './read-assessment.ts';
import { scoreJson } from './score-json.ts';
import { provisionsText, scoreHeading, scoreText } from './score-text.ts';
import { warnAbout } from './warn-about.ts';

/** `redress score`: prints the score against each standard as a table, or all of it as JSON. Throws an `InputError`. */
export async function runScore(
  { file, json }: { readonly file: string; readonly json: boolean },
  surroundings: Surroundings,
): Promise<void> {
  const { words, language, say } = surroundings;
  const read = await readAssessment(file, surroundings);
  await warnAbout(read, surroundings);
  const { assessment, standards } = read;
  const catalogues = standards.map(({ catalogue }) => walkedCatalogue(catalogue, assessment));
  if (json) return say(JSON.stringify(scoreJson(catalogues, assessment), null, 2));
  const texts = catalogues.map((catalogue) => {
    const subject = { catalogue, assessment, words, language };
    if (catalogue.standard.scale === 'provisions') return provisionsText(subject);
    const score = scoreAssessment(catalogue, assessment);
    return scoreText({ ...subject, score, gaps: findGaps(catalogue, assessment, score) });
  });
  return say(`${scoreHeading(assessment, words)}\n${texts.join('\n\n')}`);
}
