import { extname, join, sep } from 'node:path';
import { walkedCatalogue } from '#core/assessment/walk.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { findGaps } from '#core/gap/find-gaps.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { Request, Surroundings } from './command.ts';
import type { Inputs } from './find-inputs.ts';
import { placesFor } from './output-places.ts';
import type { ReadAssessment } from './read-assessment.ts';
import { runBatch } from './run-batch.ts';
import { scoreJson } from './score-json.ts';
import { provisionsText, scoreHeading, scoreText } from './score-text.ts';
import { warnAbout } from './warn-about.ts';
import { writeOut } from './write-out.ts';

type ScoreRequest = Extract<Request, { command: 'score' }>;

/**
 * `redress score`: the score of each assessment against each standard as a table, or all of it as JSON,
 * printed or in a folder. Throws an `InputError`.
 */
export async function runScore(request: ScoreRequest, surroundings: Surroundings): Promise<void> {
  await runBatch(request, surroundings, (found) =>
    request.out === undefined
      ? printing(request, found, surroundings)
      : writing(request, request.out, found, surroundings),
  );
}

/** Many scores as JSON stand a line each, with their file: so can each be read before the next is made. */
function printing({ json }: ScoreRequest, { isOne }: Inputs, surroundings: Surroundings) {
  const { say } = surroundings;
  let before = '';
  return async (
    read: ReadAssessment,
    { file }: { readonly file: string },
    around: Surroundings,
  ) => {
    await warnAbout(read, around);
    if (json && isOne) say(JSON.stringify(asJson(read), null, 2));
    else if (json) say(JSON.stringify({ file, ...asJson(read) }));
    else say(`${before}${isOne ? '' : `${file}\n`}${asText(read, surroundings)}`);
    before = '\n\n';
    return undefined;
  };
}

async function writing(
  { json, force }: ScoreRequest,
  out: string,
  found: Inputs,
  surroundings: Surroundings,
) {
  const ending = json ? '.score.json' : '.score.txt';
  const named = extname(out) === '' ? join(out, sep) : out;
  const placeFor = await placesFor({ out: named, ending, force }, found, surroundings);
  return async (read: ReadAssessment, input: Inputs['inputs'][number], around: Surroundings) => {
    const place = await placeFor(input);
    await warnAbout(read, around);
    const text = json ? JSON.stringify(asJson(read), null, 2) : asText(read, surroundings);
    await writeOut(new TextEncoder().encode(`${text}\n`), place, surroundings);
    return place.out;
  };
}

function walked({ assessment, standards }: ReadAssessment): readonly Catalogue[] {
  return standards.map(({ catalogue }) => walkedCatalogue(catalogue, assessment));
}

function asJson(read: ReadAssessment) {
  return scoreJson(walked(read), read.assessment);
}

function asText(read: ReadAssessment, { words, language }: Surroundings): string {
  const { assessment } = read;
  const texts = walked(read).map((catalogue) => {
    const subject = { catalogue, assessment, words, language };
    if (catalogue.standard.scale === 'provisions') return provisionsText(subject);
    const score = scoreAssessment(catalogue, assessment);
    return scoreText({ ...subject, score, gaps: findGaps(catalogue, assessment, score) });
  });
  return `${scoreHeading(assessment, words)}\n${texts.join('\n\n')}`;
}
