import { fold } from './fold.ts';
import type { FormEntry, FormPart } from './form-blocks.ts';
import type { EditionTargets } from './form-targets.ts';
import type { ReadLine } from './read-lines.ts';
import { coverage, wordsOf } from './wording.ts';

/** A part of a file on one edition. */
export interface EditionPart extends FormPart {
  readonly edition: EditionTargets;
}

/** The edition that a text names, by its year or by what only its forms say. */
function editionNamed(
  text: string,
  editions: readonly EditionTargets[],
): EditionTargets | undefined {
  const folded = fold(text);
  const found = editions.filter(({ id, signs }) =>
    [`${id} code`, `${id} edition`, `code ${id}`, `code (${id})`, ...signs].some(
      (sign) => id !== '' && folded.includes(fold(sign)),
    ),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** How well entries fit an edition: by the words at each number, and by what is said beside. */
function fitOf({ entries, beside }: FormPart, edition: EditionTargets): number {
  const byWords = entries.reduce((sum, entry) => {
    const target = edition.targets.find(({ number }) => entry.numbers.includes(number));
    if (target === undefined) return sum - (entry.numbers.length > 0 ? 0.3 : 0);
    return sum + coverage(target.words, wordsOf(entry.requirement), edition.weights);
  }, 0);
  const signs = beside.filter((text) => editionNamed(text, [edition])).length;
  return byWords + Math.min(1, signs * 0.5);
}

/** Whether a form begins anew here: its first number comes again after others. */
function beginsAnew(entry: FormEntry, entries: readonly FormEntry[]): boolean {
  const [number] = entry.numbers;
  return (
    number !== undefined &&
    entries.length > 2 &&
    entries[0]?.numbers[0] === number &&
    entries.at(-1)?.numbers[0] !== number
  );
}

interface Open {
  readonly entries: FormEntry[];
  readonly beside: string[];
  named: EditionTargets | undefined;
}

/** The forms of a file: another begins where another edition is named, or where the first number comes again. */
function split(read: readonly ReadLine[], editions: readonly EditionTargets[]): readonly Open[] {
  const parts: Open[] = [];
  const last = (isOther: (part: Open) => boolean): Open => {
    const part = parts.at(-1);
    if (part !== undefined && !isOther(part)) return part;
    const next: Open = { entries: [], beside: [], named: undefined };
    parts.push(next);
    return next;
  };
  for (const one of read) {
    if (one.kind === 'entry') {
      const isAnew = ({ entries }: Open) => editions.length > 1 && beginsAnew(one.entry, entries);
      last(isAnew).entries.push(one.entry);
    } else {
      const named = editionNamed(one.text, editions);
      const part = last(
        ({ entries, named: before }) =>
          named !== undefined && before !== undefined && named !== before && entries.length > 0,
      );
      part.named = named ?? part.named;
      if (one.text !== '') part.beside.push(one.text);
    }
  }
  return parts.filter(({ entries }) => entries.length > 0);
}

/** The forms of a file with the edition that each is on; those on one edition are one. */
export function partsOf(
  read: readonly ReadLine[],
  editions: readonly EditionTargets[],
): readonly EditionPart[] {
  const parts = new Map<EditionTargets, { entries: FormEntry[]; beside: string[] }>();
  for (const part of split(read, editions)) {
    const [best] = editions
      .map((edition) => ({ edition, fit: fitOf(part, edition) }))
      .sort((a, b) => b.fit - a.fit);
    if (best === undefined) continue;
    const known = parts.get(best.edition) ?? { entries: [], beside: [] };
    known.entries.push(...part.entries);
    known.beside.push(...part.beside);
    parts.set(best.edition, known);
  }
  return editions.flatMap((edition) => {
    const part = parts.get(edition);
    return part ? [{ ...part, edition }] : [];
  });
}
