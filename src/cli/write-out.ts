import { fstatSync } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fontFiles } from '#build/fonts/font-files.ts';
import { prepareFonts } from '#build/fonts/prepare-fonts.ts';
import type { ReportDocument } from '#core/document/document.ts';
import { fill } from '#core/message.ts';
import { loadWriter } from '#export/load-writer.ts';
import { findUndrawable, reportTexts } from '#export/pdf/undrawable.ts';
import type { DocumentFormat } from '#export/report-format.ts';
import type { Surroundings } from './command.ts';
import { errorCode, errorDetail, InputError } from './command-error.ts';
import type { CommandWords } from './command-words.ts';
import type { Input } from './find-inputs.ts';

const BYTES_PER_KB = 1024;

/** A document in a format; what no font of a PDF draws is said. */
export async function makeDocument(
  document: ReportDocument,
  format: DocumentFormat,
  surroundings: Surroundings,
): Promise<Uint8Array> {
  const fonts = fontFiles(surroundings.root);
  if (format === 'pdf') {
    await prepareFonts(surroundings.root);
    warnAboutCharacters(document, await fonts.loadCoverage(), surroundings);
  }
  const write = await loadWriter(format);
  return write(document, { fonts });
}

/** A place for a file: where it is, and as people call it. */
export interface Place {
  readonly path: string;
  readonly out: string;
  /** Whether a file that is there already may be written over. */
  readonly force: boolean;
}

/** Writes a file and says so. Throws an `InputError`. */
export async function writeOut(
  bytes: Uint8Array,
  { path, out, force }: Place,
  { words, say }: Surroundings,
): Promise<void> {
  // Looked at once more by the system itself: the file may have come while the report was made.
  await writeFile(path, bytes, { flag: force ? 'w' : 'wx' }).catch((cause: unknown) => {
    throw new InputError(writingSentence(cause, out, words));
  });
  say(fill(words.output.written, { out, size: Math.ceil(bytes.length / BYTES_PER_KB) }));
}

/**
 * Looked at before anything is made, which takes seconds: nothing that is read is written over, by
 * whichever of its names it is called, and nothing else either unless that was asked for. Throws an `InputError`.
 */
export async function demandPlace(
  place: Place,
  inputs: readonly Pick<Input, 'file' | 'path'>[],
  { output }: CommandWords,
): Promise<void> {
  const { path, out, force } = place;
  const folder = dirname(path);
  const [there, above] = await Promise.all(
    [path, folder].map((name) => stat(name).catch(() => undefined)),
  );
  if (!above?.isDirectory()) throw new InputError(fill(output.noFolder, { out, folder }));
  if (there?.isDirectory()) throw new InputError(fill(output.isFolder, { out }));
  if (there === undefined) return;
  if (await isAmong(path, inputs)) throw new InputError(fill(output.isInput, { out }));
  if (!force) throw new InputError(fill(output.isThere, { out }));
}

async function isAmong(path: string, inputs: readonly Pick<Input, 'file' | 'path'>[]) {
  const written = await identityOf(path);
  const read = await Promise.all(
    inputs.map((input) => identityOf(input.file === '-' ? undefined : input.path)),
  );
  return written !== undefined && read.includes(written);
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
    case 'EEXIST':
      return fill(output.isThere, { out });
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
