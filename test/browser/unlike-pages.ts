const TAGS = /<(\/?)([a-z][\w-]*)([^>]*)>/g;
/** What an element holds here is no page's own: a script, a style, the lines of a picture. */
const OPAQUE = /<(script|style|svg)\b[\s\S]*?<\/\1>/g;

function tagOf(close: string, name: string, written: string): string {
  const classes = / class="([^"]*)"/.exec(written)?.[1] ?? '';
  const attributes = written.replace(/"[^"]*"/g, '').match(/[\w-]+/g) ?? [];
  return `${close}${name}.${classes}[${attributes.sort().join()}]`;
}

/** Every tag of a page with its classes, the names of its attributes and the two tags before it: what axe judges by, without the words. */
function placesIn(html: string): readonly string[] {
  const tags = [...html.replace(OPAQUE, '<$1>').matchAll(TAGS)].map(
    ([, close = '', name = '', written = '']) => tagOf(close, name, written),
  );
  return tags.map((tag, at) => `${tags[at - 2]}${tags[at - 1]}${tag}`);
}

/**
 * The pages that have something in a place where no page before them has it, in their order. Most pages of the site
 * are made alike, such as those of single clauses: what is true of these few is true of all.
 *
 * @param read gives the HTML of an address
 */
export function unlikePages(
  addresses: readonly string[],
  read: (address: string) => string,
): readonly string[] {
  const known = new Set<string>();
  return addresses.filter((address) => {
    const before = known.size;
    for (const place of placesIn(read(address))) known.add(place);
    return known.size > before;
  });
}
