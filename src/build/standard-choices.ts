import { allClauses } from '#core/catalogue/catalogue.ts';
import { SHELVES } from '#schema/authored/standard.ts';
import type { StandardChoice } from '#text/page-data.ts';
import { readStandards } from './read-content.ts';
import { readWords } from './read-words.ts';

/** The standards of the site with the names of their groups, group by group; the leading one first. */
export function shelvedStandards(language: string) {
  const { shelves } = readWords(language, 'site');
  const place = (shelf: (typeof SHELVES)[number] | undefined) =>
    shelf === undefined ? SHELVES.length : SHELVES.indexOf(shelf);
  return readStandards(language)
    .toSorted((a, b) => place(a.shelf) - place(b.shelf))
    .map(({ shelf, ...standard }) =>
      shelf === undefined ? standard : { ...standard, shelf: shelves[shelf] },
    );
}

/** The standards that an assessment can be against, group by group; the leading one first. */
export function standardChoices(language: string): readonly StandardChoice[] {
  return shelvedStandards(language).map((standard) => {
    const { catalogue, ...rest } = standard;
    const shelf = 'shelf' in rest ? { shelf: rest.shelf } : {};
    const { id, name, title, catalogueVersion, scale, status } = catalogue.standard;
    const clauses = allClauses(catalogue).length;
    const choice = { id, name, title, catalogueVersion, scale, clauses, ...shelf };
    return status === undefined ? choice : { ...choice, status };
  });
}
