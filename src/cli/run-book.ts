import { resolve } from 'node:path';
import { prepareFonts } from '#build/fonts/prepare-fonts.ts';
import { bookFile } from '#build/library-files.ts';
import type { BookRequest, Surroundings } from './command.ts';
import { demandPlace, writeOut } from './write-out.ts';

/** `redress book`: writes the library as one file, a PDF or an EPUB. Throws an `InputError`. */
export async function runBook(
  { out, format, force }: BookRequest,
  surroundings: Surroundings,
): Promise<void> {
  const { root, folder, language, words } = surroundings;
  const place = { path: resolve(folder, out), out, force };
  await demandPlace(place, [], words);
  if (format === 'pdf') await prepareFonts(root);
  await writeOut(await bookFile(language, format, root), place, surroundings);
}
