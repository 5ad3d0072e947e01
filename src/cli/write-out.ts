import { fstatSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { prepareFonts } from '#build/fonts/prepare-fonts.ts';
import type { ReportDocument } from '#core/document/document.ts';
import { fill } from '#core/message.ts';
import { loadWriter } from '#export/load-writer.ts';
import type { FontSource } from '#export/pdf/fonts/typeface.ts';
import { findUndrawable, reportTexts } from '#export/pdf/undrawable.ts';
import type { ReportFormat } from '#export/report-format.ts';
import type { Surroundings } from './command.ts';
import { errorCode, errorDetail, InputError } from './command-error.ts';
import type { CommandWords } from './command-words.ts';

const BYTES_PER_KB = 1024;

/** A document in a format; what no font of a PDF draws is said. */
export async function makeDocument(
  document: ReportDocument,
  format: ReportFormat,
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

/** Writes a file and says so. Throws an `InputError`. */
export async function writeOut(
  bytes: Uint8Array,
  { path, out }: { readonly path: string; readonly out: string },
  { words, say }: Surroundings,
): Promise<void> {
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

/** Looked at before the report is made, which takes seconds. Throws an `InputError`. */
export async function demandPlace(
  path: string,
  out: string,
  { output }: CommandWords,
): Promise<void> {
  const folder = dirname(path);
  const [place, above] = await Promise.all(
    [path, folder].map((name) => stat(name).catch(() => undefined)),
  );
  if (!above?.isDirectory()) throw new InputError(fill(output.noFolder, { out, folder }));
  if (place?.isDirectory()) throw new InputError(fill(output.isFolder, { out }));
}

/**
 * The file that is read is never written over, by whichever of its names it is called: `input` is
 * undefined for standard input. Throws an `InputError`.
 */
export async function demandOther(
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
