import { resolve } from 'node:path';
import { readQuestionnaireWords } from '#build/read-words.ts';
import { walkedCatalogue } from '#core/assessment/walk.ts';
import { allClauses, type Catalogue } from '#core/catalogue/catalogue.ts';
import { fill } from '#core/message.ts';
import { askedSteps, buildQuestionnaire } from '#core/questionnaire/build-questionnaire.ts';
import type { Request, Surroundings } from './command.ts';
import { InputError } from './command-error.ts';
import type { CommandWords } from './command-words.ts';
import { readAssessment } from './read-assessment.ts';
import { sheetBytes } from './sheet-bytes.ts';
import { demandPlace, writeOut } from './write-out.ts';

type QuestionnaireRequest = Extract<Request, { command: 'questionnaire' }>;

/** `redress questionnaire`: writes clauses of an assessment as a workbook that somebody fills in. Throws an `InputError`. */
export async function runQuestionnaire(
  request: QuestionnaireRequest,
  surroundings: Surroundings,
): Promise<void> {
  const { file, out, force, to, due } = request;
  const { folder, language, root, words } = surroundings;
  const { assessment, standards, name } = await readAssessment(file, surroundings);
  const walked = standards.map(({ catalogue }) => walkedCatalogue(catalogue, assessment));
  const clauses = new Set(clausesNamed(request.clauses, walked, name, words));
  const place = { path: resolve(folder, out), out, force };
  await demandPlace(place, [{ file, path: resolve(folder, file) }], words);
  const input = {
    ...{ assessment, walked, clauses, language, to, due },
    words: readQuestionnaireWords(language, root),
  };
  if (askedSteps(input).length === 0) throw problem(name, words.questionnaire.nothing, words);
  await writeOut(await sheetBytes(buildQuestionnaire(input), 'xlsx'), place, surroundings);
}

const problem = (file: string, sentence: string, { input }: CommandWords) =>
  new InputError(fill(input.problem, { file, sentence }));

/** Ids of the clauses of the numbers that were named, in whichever of the standards; all where none was. */
function clausesNamed(
  numbers: readonly string[],
  walked: readonly Catalogue[],
  file: string,
  words: CommandWords,
): readonly string[] {
  const all = walked.flatMap(allClauses);
  if (numbers.length === 0) return all.map(({ id }) => id);
  return numbers.flatMap((wanted) => {
    const found = all.filter(
      ({ id, number, slug }) => number === wanted || slug === wanted || id === wanted,
    );
    if (found.length > 0) return found.map(({ id }) => id);
    throw problem(file, fill(words.questionnaire.noClause, { clause: wanted }), words);
  });
}
