/** Goes where a link leads, with the query and the part after `#` of the page's own address; nothing is left to go back to. */
export function leadOn(link: HTMLAnchorElement | null): void {
  if (link) location.replace(`${link.href}${location.search}${location.hash}`);
}
