/** As the page was loaded: a place that is shown in it later may have an address of another depth. */
const ROOT =
  typeof document === 'undefined'
    ? undefined
    : new URL(document.documentElement.dataset['root'] ?? './', location.href);

/** The full address of the site's root, as the page says the way to it. Several copies may share an origin. */
export function siteRoot(): string {
  return ROOT?.href ?? '';
}

/**
 * Begins the name of everything that this copy of the site keeps in a browser: another copy on the
 * origin has a path, and so names, of its own. No path has a `#` in it, so none of these begins
 * another. Changing it hides everything anyone has stored.
 */
export function ownPrefix(): string {
  const path = ROOT?.pathname ?? '/';
  return path === '/' ? 'redress' : `redress#${path}#`;
}

/** The name under which this copy of the site keeps something, or speaks of it. */
export function ownName(name: string): string {
  return `${ownPrefix()}-${name}`;
}
