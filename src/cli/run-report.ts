import { fstatSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { prepareFonts } from '#build/fonts/prepare-fonts.ts';
import { readReportWords } from '#build/read-words.ts';
import type { ReportDocument } from '#core/document/document.ts';
import { fill } from '#core/message.ts';
import { buildReport } from '#core/report/build-report.ts';
import { loadWriter } from '#export/load-writer.ts';
import type { FontSource } from '#export/pdf/fonts/typeface.ts';
import { findUndrawable, reportTexts } from '#export/pdf/undrawable.ts';
import type { Request, Surroundings } from './command.ts';
import { errorCode, errorDetail, InputError } from './command-error.ts';
import type { CommandWords } from './command-words.ts';
import { type ReadAssessment, readAssessment } from './read-assessment.ts';
import { contentHashOf, warnAbout } from './warn-about.ts';

const BYTES_PER_KB = 1024;

/**
 * `redress report`: writes the report in the format that is asked for. It is dated with the last change of the assessment, so that the
 * same file gives the same bytes on the same day. Throws an `InputError`.
 */
export async function runReport(
  { file, out, format, day }: Extract<Request, { command: 'report' }>,
  surroundings: Surroundings,
): Promise<void> {
  const { root, folder, words, say } = surroundings;
  const read = await readAssessment(file, surroundings);
  const path = resolve(folder, out);
  await demandPlace(path, out, words);
  await demandOther(file === '-' ? undefined : resolve(folder, file), path, out, words);
  await warnAbout(read, surroundings);
  const document = await reportOn(read, day, surroundings);
  const fonts = fontFiles(root);
  if (format === 'pdf') {
    await prepareFonts(root);
    warnAboutCharacters(document, await fonts.loadCoverage(), surroundings);
  }
  const write = await loadWriter(format);
  const bytes = await write(document, { fonts });
  await writeFile(path, bytes).catch((cause: unknown) => {
    throw new InputError(writingSentence(cause, out, words));
  });
  say(fill(words.output.written, { out, size: Math.ceil(bytes.length / BYTES_PER_KB) }));
}

/** The fonts of a PDF, which are prepared in the project's folder. */
function fontFiles(root: string): FontSource {
  const folder = join(root, 'src/public/fonts');
  return {
    loadCoverage: async () => JSON.parse(await readFile(join(folder, 'coverage.json'), 'utf8')),
    loadFont: async (name) => new Uint8Array(await readFile(join(folder, name))),
  };
}

async function reportOn(
  { assessment, standards }: ReadAssessment,
  today: string,
  { root, language }: Surroundings,
): Promise<ReportDocument> {
  const words = readReportWords(language, root);
  const createdAt = assessment.updatedAt;
  const { previous } = assessment;
  const contentHash = await contentHashOf(assessment);
  const about = { previous, createdAt, today, contentHash };
  return buildReport({ standards, assessment, ...about, words, language });
}

/** Looked at before the report is made, which takes seconds. */
async function demandPlace(path: string, out: string, { output }: CommandWords): Promise<void> {
  const folder = dirname(path);
  const [place, above] = await Promise.all(
    [path, folder].map((name) => stat(name).catch(() => undefined)),
  );
  if (!above?.isDirectory()) throw new InputError(fill(output.noFolder, { out, folder }));
  if (place?.isDirectory()) throw new InputError(fill(output.isFolder, { out }));
}

/** The file that is read is never written over, by whichever of its names it is called: `input` is undefined for standard input. */
async function demandOther(
  input: string | undefined,
  path: string,
  out: string,
  { output }: CommandWords,
): Promise<void> {
  const [read, written] = await Promise.all([identityOf(input), identityOf(path)]);
  if (read !== undefined && read === written) throw new InputError(fill(output.isInput, { out }));
}

/** What two names of one file have in common; undefined where there is none. */
async function identityOf(path: string | undefined): Promise<string | undefined> {
  const STANDARD_INPUT = 0;
  const found =
    path === undefined
      ? fstatSync(STANDARD_INPUT, { bigint: true })
      : await stat(path, { bigint: true }).catch(() => undefined);
  return found?.isFile() ? `${found.dev} ${found.ino}` : undefined;
}

function writingSentence(cause: unknown, out: string, { output }: CommandWords): string {
  switch (errorCode(cause)) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return fill(output.forbidden, { out });
    default:
      return fill(output.failed, { out, detail: errorDetail(cause) });
  }
}

function warnAboutCharacters(
  document: ReportDocument,
  coverage: unknown,
  { words, warn }: Surroundings,
): void {
  const characters = findUndrawable(reportTexts(document), coverage);
  if (characters.length === 0) return;
  const sentence = fill(words.warnings.undrawable, { characters: characters.join(' ') });
  warn(fill(words.warning, { sentence }));
}
