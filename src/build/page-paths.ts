import { allClauses } from '#core/catalogue/catalogue.ts';
import { areLinkedDirectly, crosswalkBetween } from '#core/catalogue/crosswalk.ts';
import { allArticles } from '#core/library/library.ts';
import { ALL_PLACES, FOLDERS } from '#text/addresses.ts';
import { DEFAULT_LANGUAGE } from '#text/way-up.ts';
import { languages } from './languages.ts';
import { readCrosswalk, readStandards } from './read-content.ts';
import { readLibrary } from './read-library.ts';
import { readGuidancePages } from './read-pages.ts';
import { readSelfTests } from './read-self-tests.ts';

function localised<Props>(locale: string, props: Props) {
  return {
    params: { locale: locale === DEFAULT_LANGUAGE ? undefined : locale },
    props: { ...props, language: locale },
  };
}

/** One path a language, for Astro's `getStaticPaths`: none for the default language, `zh/` and so on for others. */
export function languagePaths() {
  return languages().map((language) => localised(language, {}));
}

/** One path a place of an assessment, and language. */
export function placePaths() {
  return languages().flatMap((language) =>
    ALL_PLACES.map((place) => {
      const { params, props } = localised(language, { place });
      const folder = FOLDERS[place].replace(/^assessment\/|\/$/g, '');
      return { params: { ...params, place: folder || undefined }, props };
    }),
  );
}

/** One path a standard and language, for the data files of the site. */
export function standardPaths() {
  return languages().flatMap((language) =>
    readStandards(language).map((standard) => ({
      params: { standard: standard.catalogue.standard.id, language },
      props: { standard },
    })),
  );
}

/** One path a standard, for data that are the same in every language. */
export function plainStandardPaths() {
  return readStandards().map(({ catalogue }) => ({ params: { standard: catalogue.standard.id } }));
}

/** One path a standard and language, for its overview page. */
export function localisedStandardPaths() {
  return languages().flatMap((language) =>
    readStandards(language).map((standard) => {
      const { params, props } = localised(language, { standard });
      return { params: { ...params, standard: standard.catalogue.standard.id }, props };
    }),
  );
}

/** One path a standard that draws the complaint flow, and language. */
export function processPaths() {
  return localisedStandardPaths().flatMap(({ params, props }) => {
    const { flow } = props.standard;
    return flow === undefined ? [] : [{ params, props: { ...props, flow } }];
  });
}

/** One path a standard that is known by its titles, with our questions, and language. */
export function outlinePaths() {
  return languages().flatMap((language) =>
    readCrosswalk(language)
      .standards.filter(({ clauses }) => clauses.some(({ ask }) => ask !== undefined))
      .map((standard) => {
        const { params, props } = localised(language, { standard });
        return { params: { ...params, standard: standard.id }, props };
      }),
  );
}

/** One path a clause, standard and language. */
export function clausePaths() {
  return localisedStandardPaths().flatMap(({ params, props }) =>
    allClauses(props.standard.catalogue).map((clause) => ({
      params: { ...params, clause: clause.slug },
      props: { ...props, clause },
    })),
  );
}

/** The page that has a worked example in it, and a route of its own. */
const SCORE_PAGE = 'how-the-score-works';

/** The handbook page on the score, in one language. Throws when the language has none. */
export function scorePage(language: string) {
  const page = readGuidancePages(language).find(({ slug }) => slug === SCORE_PAGE);
  if (page === undefined)
    throw new Error(`content/guidance/${language} has no ${SCORE_PAGE}.md: add it.`);
  return page;
}

/** One path a handbook page and language, without the page on the score. */
export function guidancePaths() {
  return languages().flatMap((language) =>
    readGuidancePages(language)
      .filter(({ slug }) => slug !== SCORE_PAGE)
      .map((page) => {
        const { params, props } = localised(language, { page });
        return { params: { ...params, page: page.slug }, props };
      }),
  );
}

/** One path an article and language, with the articles before and after it. */
export function articlePaths() {
  return languages().flatMap((language) => {
    const library = readLibrary(language);
    const articles = allArticles(library);
    return articles.map((article, place) => {
      const neighbours = { previous: articles[place - 1], next: articles[place + 1] };
      const { params, props } = localised(language, { article, library, neighbours });
      return { params: { ...params, article: article.id }, props };
    });
  });
}

/** One path a self-test and language. */
export function selfTestPaths() {
  return languages().flatMap((language) =>
    readSelfTests(language).map((selfTest) => {
      const { params, props } = localised(language, { selfTest });
      return { params: { ...params, test: selfTest.id }, props };
    }),
  );
}

/** One path a language and ordered pair of standards that share some matter. */
export function crosswalkPaths() {
  return languages().flatMap((language) => {
    const { standards, links } = readCrosswalk(language);
    return standards.flatMap((from) =>
      standards.flatMap((to) => {
        if (from === to) return [];
        const rows = crosswalkBetween(from, to, links);
        if (rows.every(({ counterparts }) => counterparts.length === 0)) return [];
        const isDirect = areLinkedDirectly(from, to, links);
        const { params, props } = localised(language, { from, to, rows, isDirect });
        return [{ params: { ...params, from: from.id, to: to.id }, props }];
      }),
    );
  });
}
