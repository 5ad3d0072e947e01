/**
 * The way from a page's address up to the site's root: `./` for `/`, `../` for `/guidance/`. Links
 * made with it work below any path of any host.
 */
export function wayUp(pathname: string): string {
  const depth = pathname.split('/').filter((part) => part !== '' && !part.endsWith('.html')).length;
  return depth === 0 ? './' : '../'.repeat(depth);
}

/** The language whose pages stand at the site's root. */
export const DEFAULT_LANGUAGE = 'en';

/** The way to a language's own pages, given the way to the site's root: `../` or `../zh/`. */
export function homeOf(root: string, language: string): string {
  return language === DEFAULT_LANGUAGE ? root : `${root}${language}/`;
}

/** The part of a page's address that is the same in every language: `guidance/` for `/zh/guidance/`. */
export function pathInLanguage(pathname: string, language: string): string {
  const path = pathname.replace(/^\/+/, '');
  return language === DEFAULT_LANGUAGE ? path : path.slice(language.length + 1);
}
