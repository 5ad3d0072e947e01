/**
 * Begins the name of every cache of one copy of the site. Several copies may share an origin: each
 * stands at an address of its own. The blank cannot be in an address, so no copy's begins another's.
 *
 * @param scope - the address of the site's root, with its host or without
 */
export function cachePrefix(scope: string): string {
  return `redress ${new URL(scope, 'http://host').pathname} `;
}
