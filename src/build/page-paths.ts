import { readdirSync } from 'node:fs';
import type { LoadedStandard } from '#core/catalogue/load-catalogue.ts';
import { readStandards } from './read-content.ts';

/** The language whose pages stand at the site's root. */
export const DEFAULT_LANGUAGE = 'en';

/** The languages there are words for: the folders of `content/locales`. */
export function languages(root: string = process.cwd()): readonly string[] {
  return readdirSync(`${root}/content/locales`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** One path a language, for Astro's `getStaticPaths`: none for the default language, `zh/` and so on for others. */
export function languagePaths(): {
  params: { locale: string | undefined };
  props: { language: string };
}[] {
  return languages().map((language) => ({
    params: { locale: language === DEFAULT_LANGUAGE ? undefined : language },
    props: { language },
  }));
}

/** One path a standard and language, for the data files of the site. */
export function standardPaths(): {
  params: { standard: string; language: string };
  props: { standard: LoadedStandard };
}[] {
  return readStandards().flatMap((standard) =>
    languages().map((language) => ({
      params: { standard: standard.catalogue.standard.id, language },
      props: { standard },
    })),
  );
}
