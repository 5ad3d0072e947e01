import type { ArticleFacts } from '#schema/authored/library.ts';

/** A stretch of an article under its own heading. */
export interface ArticleSection {
  readonly heading: string;
  /** Whether it is the worked example, which is set apart. */
  readonly isExample: boolean;
  readonly markdown: string;
}

/** An article in one language. */
export interface Article extends ArticleFacts {
  /** Name of its file, without ending: the last part of its address. */
  readonly id: string;
  readonly shelf: string;
  /** What stands before the first heading, as Markdown. */
  readonly lead: string;
  readonly sections: readonly ArticleSection[];
  /** How long it takes to read, in whole minutes. */
  readonly minutes: number;
}

export interface Shelf {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  /** In their order. */
  readonly articles: readonly Article[];
}

/** A way through the shelves, chapter by chapter. */
export interface LibraryPath {
  readonly title: string;
  readonly lead: string;
  readonly chapters: readonly { readonly title: string; readonly articles: readonly Article[] }[];
}

export interface Library {
  readonly language: string;
  readonly shelves: readonly Shelf[];
  readonly path: LibraryPath;
}

/** Every article in the order of the shelves. */
export function allArticles({ shelves }: Pick<Library, 'shelves'>): readonly Article[] {
  return shelves.flatMap(({ articles }) => articles);
}

/** More would be a list to search, not one to read from. */
const ENOUGH = 8;

/**
 * The articles that serve a clause: those that name it, the ones first that name it early. Where none
 * does, those that name clauses elsewhere that ask about the same matter, by how many of them they name.
 */
export function articlesFor(
  library: Pick<Library, 'shelves'>,
  clause: string,
  related: readonly string[],
): readonly Article[] {
  const articles = allArticles(library);
  const own = articles
    .filter(({ clauses }) => clauses.includes(clause))
    .toSorted((a, b) => a.clauses.indexOf(clause) - b.clauses.indexOf(clause));
  if (own.length > 0) return own.slice(0, ENOUGH);
  const named = ({ clauses }: Article) => clauses.filter((id) => related.includes(id)).length;
  return articles
    .filter((article) => named(article) > 0)
    .toSorted((a, b) => named(b) - named(a))
    .slice(0, ENOUGH);
}
