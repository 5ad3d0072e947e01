import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { readStandards } from '#build/read-content.ts';
import { readWords } from '#build/read-words.ts';
import { parseAssessmentFile } from '#core/assessment/parse-assessment.ts';
import { hasLevels, type LevelledStandard } from '#core/catalogue/load-catalogue.ts';
import { fill, joinList } from '#core/message.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { fileSentence } from '#text/file-sentence.ts';
import type { Surroundings } from './command.ts';
import { errorCode, errorDetail, InputError } from './command-error.ts';
import type { CommandWords } from './command-words.ts';

/** An assessment with the standard it is against. */
export interface ReadAssessment {
  readonly assessment: Assessment;
  readonly standard: LevelledStandard;
  /** The file as people call it. */
  readonly name: string;
}

/** Reads and checks the file that was named, `-` being standard input. Throws an `InputError`. */
export async function readAssessment(
  file: string,
  { root, folder, language, words }: Surroundings,
): Promise<ReadAssessment> {
  const name = file === '-' ? words.input.standardInput : file;
  const refuse = (sentence: string) =>
    new InputError(fill(words.input.problem, { file: name, sentence }));
  const content = await (file === '-'
    ? text(process.stdin)
    : readText(resolve(folder, file))
  ).catch((cause: unknown) => {
    throw refuse(readingSentence(cause, words));
  });
  const parsed = parseAssessmentFile(content);
  if (!parsed.ok) {
    const failures = readWords(language, 'failures', root);
    throw refuse(fileSentence(parsed.failure, failures, language));
  }
  const standards = readStandards(language, root).filter(hasLevels);
  const id = parsed.value.standards[0]?.id ?? '';
  const standard = standards.find(({ catalogue }) => catalogue.standard.id === id);
  if (standard === undefined) {
    const ids = standards.map(({ catalogue }) => catalogue.standard.id);
    const known = joinList(language, ids);
    throw refuse(fill(words.input.otherStandard, { standard: id, known }));
  }
  return { assessment: parsed.value, standard, name };
}

function readText(path: string): Promise<string> {
  return readFile(path, 'utf8');
}

function readingSentence(cause: unknown, { input }: CommandWords): string {
  switch (errorCode(cause)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return input.notThere;
    case 'EISDIR':
      return input.isFolder;
    case 'EACCES':
    case 'EPERM':
      return input.forbidden;
    default:
      return fill(input.unreadable, { detail: errorDetail(cause) });
  }
}
