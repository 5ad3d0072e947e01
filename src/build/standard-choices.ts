import { allClauses } from '#core/catalogue/catalogue.ts';
import type { LoadedStandard } from '#core/content/load-catalogue.ts';
import { SHELVES } from '#schema/authored/standard.ts';
import type { StandardChoice } from '#text/page-data.ts';
import { readStandards } from './read-content.ts';
import { readWords } from './read-words.ts';

/** A standard with the name of its group, where it stands in one. */
type ShelvedStandard = Omit<LoadedStandard, 'shelf'> & { readonly shelf?: string };

/** The standards of the site with the names of their groups, group by group; the leading one first. */
export function shelvedStandards(language: string): readonly ShelvedStandard[] {
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
    const { catalogue, shelf } = standard;
    const { id, name, title, catalogueVersion, scale, status } = catalogue.standard;
    const clauses = allClauses(catalogue).length;
    const choice = {
      id,
      name,
      title,
      catalogueVersion,
      scale,
      clauses,
      ...(shelf === undefined ? {} : { shelf }),
    };
    return status === undefined ? choice : { ...choice, status };
  });
}
