import { DEFAULT_LANGUAGE } from '#text/way-up.ts';

/** The example is stored under this id, apart from real work and once a language. Changing it leaves an old copy in the list. */
export function exampleId(language: string): string {
  return language === DEFAULT_LANGUAGE ? 'sample' : `sample-${language}`;
}
