/**
 * The way from a page's address up to the site's root: `./` for `/`, `../` for `/guidance/`. Links
 * made with it work below any path of any host.
 */
export function wayUp(pathname: string): string {
  const depth = pathname.split('/').filter((part) => part !== '' && !part.endsWith('.html')).length;
  return depth === 0 ? './' : '../'.repeat(depth);
}
