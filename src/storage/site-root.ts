/** The full address of the site's root, as the page says the way to it. Several copies may share an origin. */
export function siteRoot(): string {
  return new URL(document.documentElement.dataset['root'] ?? './', location.href).href;
}
