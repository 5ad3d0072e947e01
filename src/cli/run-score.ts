import { quickScanOf } from '#core/catalogue/catalogue.ts';
import { findGaps } from '#core/gap/find-gaps.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { Surroundings } from './command.ts';
import { readAssessment } from './read-assessment.ts';
import { scoreJson } from './score-json.ts';
import { scoreText } from './score-text.ts';
import { warnAbout } from './warn-about.ts';

/** `redress score`: prints the score as a table, or as JSON. Throws an `InputError`. */
export async function runScore(
  { file, json }: { readonly file: string; readonly json: boolean },
  surroundings: Surroundings,
): Promise<void> {
  const { words, language, say } = surroundings;
  const read = await readAssessment(file, surroundings);
  warnAbout(read, surroundings);
  const { assessment, standard } = read;
  const catalogue =
    assessment.depth === 'quick' ? quickScanOf(standard.catalogue) : standard.catalogue;
  const score = scoreAssessment(catalogue, assessment);
  if (json) return say(JSON.stringify(scoreJson(catalogue, assessment, score), null, 2));
  const gaps = findGaps(catalogue, assessment, score);
  return say(scoreText({ catalogue, assessment, score, gaps, words, language }));
}
