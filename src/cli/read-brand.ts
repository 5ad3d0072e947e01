import { readWords } from '#build/read-words.ts';
import { readBrandFile } from '#core/brand/parse-brand.ts';
import { fill } from '#core/message.ts';
import type { Brand } from '#schema/record/brand.ts';
import { brandSentence } from '#text/brand-sentence.ts';
import type { Surroundings } from './command.ts';
import { InputError } from './command-error.ts';
import { readBytes } from './read-log.ts';
import { warnOfSetAside } from './warn-about.ts';

/** The file that `--brand` names, if any. */
export function brandOf({ brand }: Readonly<Record<string, unknown>>): string | undefined {
  return typeof brand === 'string' ? brand : undefined;
}

/** The identity in the file that `--brand` names; a field that cannot be read is said and left out. Throws an `InputError`. */
export async function readBrandOption(
  file: string | undefined,
  surroundings: Surroundings,
): Promise<Brand | undefined> {
  if (file === undefined) return undefined;
  const { root, language, words } = surroundings;
  const written = new TextDecoder().decode(await readBytes(file, surroundings));
  const read = readBrandFile(written);
  if (read.ok) {
    warnOfSetAside(read.value.setAside, surroundings);
    return read.value.item;
  }
  const sentence = brandSentence(read.failure, readWords(language, 'brand', root));
  throw new InputError(fill(words.input.problem, { file, sentence }));
}
