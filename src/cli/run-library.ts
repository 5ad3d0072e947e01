import { resolve } from 'node:path';
import { cisoLibrary } from '#build/ciso-library.ts';
import { readStandards } from '#build/read-content.ts';
import { fill } from '#core/message.ts';
import type { Request, Surroundings } from './command.ts';
import { UsageError } from './command-error.ts';
import { demandPlace, writeOut } from './write-out.ts';

/** `redress library`: writes a standard, in our wording, as a library file of CISO Assistant. */
export async function runLibrary(
  { standard, out, force }: Extract<Request, { command: 'library' }>,
  surroundings: Surroundings,
): Promise<void> {
  const { root, folder, language, words } = surroundings;
  const standards = readStandards(language, root);
  const idOf = ({ catalogue }: (typeof standards)[number]) => catalogue.standard.id;
  const found = standards.find((one) => idOf(one) === standard);
  if (found === undefined) {
    const known = standards.map(idOf).join(', ');
    throw new UsageError(fill(words.wrongUsage.otherStandard, { standard, known }));
  }
  const place = { path: resolve(folder, out), out, force };
  await demandPlace(place, [], words);
  const text = cisoLibrary(found, language, root);
  await writeOut(new TextEncoder().encode(text), place, surroundings);
}
