import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { readStandards } from '#build/read-content.ts';
import { readWords } from '#build/read-words.ts';
import { ownActions, ownCatalogue } from '#core/catalogue/own-catalogue.ts';
import type { LoadedStandard } from '#core/content/load-catalogue.ts';
import { fill, joinList } from '#core/message.ts';
import type { SetAside } from '#core/record/set-aside.ts';
import type { ReportStandard } from '#core/report/build-report.ts';
import { openFile } from '#export/bundle/open-file.ts';
import type { Contents } from '#export/bundle/write-bundle.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { OwnStandard } from '#schema/record/own-standard.ts';
import { fileSentence } from '#text/file-sentence.ts';
import type { Surroundings } from './command.ts';
import { errorCode, errorDetail, InputError } from './command-error.ts';
import type { CommandWords } from './command-words.ts';

/** An assessment with the standards it is against, in the order of the checklist. */
export interface ReadAssessment {
  readonly assessment: Assessment;
  readonly standards: readonly ReportStandard[];
  /** Values of the file that could not be read; everything else was. */
  readonly setAside: readonly SetAside[];
  /** The file as people call it. */
  readonly name: string;
  /** Of the attachments that lie in the file, by their hash. */
  readonly contents: Contents;
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
    ? buffer(process.stdin)
    : readFile(resolve(folder, file))
  ).catch((cause: unknown) => {
    throw refuse(readingSentence(cause, words));
  });
  const opened = await openFile(new Uint8Array(content));
  if (!opened.ok) {
    const failures = readWords(language, 'failures', root);
    throw refuse(fileSentence(opened.failure, failures, language));
  }
  const { assessment, setAside, contents } = opened.value;
  const all = standardsOf(language, root);
  const standards = assessment.standards.map(({ id }) => {
    const own = assessment.ownStandards.find((standard) => standard.id === id);
    if (own) return fromFile(own, all);
    const standard = all.find(({ catalogue }) => catalogue.standard.id === id);
    if (standard) return standard;
    const known = joinList(
      language,
      all.map(({ catalogue }) => catalogue.standard.id),
    );
    throw refuse(fill(words.input.otherStandard, { standard: id, known }));
  });
  return { assessment, standards, setAside, name, contents };
}

const kept = new Map<string, readonly LoadedStandard[]>();

/** The standards in a language, read once for all files of a run. */
function standardsOf(language: string, root: string): readonly LoadedStandard[] {
  const key = JSON.stringify([language, root]);
  const standards = kept.get(key) ?? readStandards(language, root);
  kept.set(key, standards);
  return standards;
}

/** A standard that the assessment carries; it borrows the levels of the leading one. */
function fromFile(own: OwnStandard, [leading]: readonly LoadedStandard[]): ReportStandard {
  const { maturityModel } = leading ?? {};
  return { catalogue: ownCatalogue(own), guidance: ownActions(own), maturityModel };
}

/** Why a file cannot be read. */
export function readingSentence(cause: unknown, { input }: CommandWords): string {
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
