import type { LoadedStandard } from '#core/content/load-catalogue.ts';
import { writeCisoLibrary } from '#export/ciso/write-ciso-library.ts';
import { readWords } from './read-words.ts';

/** A standard as a library file of CISO Assistant, with its words in a language. */
export function cisoLibrary(
  { catalogue }: Pick<LoadedStandard, 'catalogue'>,
  language: string,
  root?: string,
): string {
  const { level, wording } = readWords(language, 'site', root).standard.library;
  return writeCisoLibrary(catalogue, { language, level, wording });
}
