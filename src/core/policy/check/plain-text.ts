/** Named signs that policies on web pages use; the others stay as they are written. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  hellip: '…',
  pound: '£',
};

/** Elements whose content is not read. */
const UNREAD = new Set(['script', 'style', 'template', 'svg', 'noscript', 'nav', 'iframe']);
const NEW_BLOCK = new Set(
  'p div section article header footer main aside ul ol dl dt dd table tr form fieldset blockquote pre hr title details summary'.split(
    ' ',
  ),
);

/** What an element leaves in the text where it opens; empty for one within a line. */
function openingOf(name: string): string {
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level !== undefined) return `\n\n${'#'.repeat(Number(level))} `;
  if (name === 'li') return '\n- ';
  if (name === 'br') return '\n';
  if (name === 'td' || name === 'th') return ' ';
  return NEW_BLOCK.has(name) ? '\n\n' : '';
}

function closingOf(name: string): string {
  if (/^h[1-6]$/.test(name) || NEW_BLOCK.has(name)) return '\n\n';
  return name === 'td' || name === 'th' ? ' ' : '';
}

function decode(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
    const isHex = name[1]?.toLowerCase() === 'x';
    const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  });
}

/** The end of a tag that begins at `<`, after its `>`; a `>` within quotes does not end it. */
function endOfTag(html: string, start: number): number {
  let quote = '';
  for (let at = start + 1; at < html.length; at += 1) {
    const sign = html[at] ?? '';
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '>') return at + 1;
    else if (sign === '"' || sign === "'") quote = sign;
  }
  return html.length;
}

/** A page with its small letters beside it, so that names are compared without making them again. */
interface Page {
  readonly html: string;
  readonly lower: string;
}

/** What one tag, comment or lone sign leaves in the text, and where reading goes on. */
interface Markup {
  readonly leaves: string;
  readonly next: number;
}

function skipTo({ html, lower }: Page, sign: string, from: number, length: number): number {
  const end = lower.indexOf(sign, from);
  return end === -1 ? html.length : end + length;
}

function readMarkup(page: Page, open: number): Markup {
  const { html, lower } = page;
  if (lower.startsWith('<!--', open)) return { leaves: '', next: skipTo(page, '-->', open, 3) };
  const tag = /^<(\/?)([a-z][a-z0-9]*)/.exec(lower.slice(open, open + 40));
  if (tag === null) {
    // A sign of comparison, or `<!doctype`.
    const isMarkup = lower[open + 1] === '!' || lower[open + 1] === '?';
    return isMarkup ? { leaves: '', next: endOfTag(html, open) } : { leaves: '<', next: open + 1 };
  }
  const [, slash, name = ''] = tag;
  const end = endOfTag(html, open);
  if (slash !== '') return { leaves: closingOf(name), next: end };
  const next = UNREAD.has(name) ? skipTo(page, `</${name}`, end, 0) : end;
  return { leaves: openingOf(name), next };
}

/**
 * The text of a web page: headings with `#`, list items with `-`, blocks apart, as Markdown has
 * them. Reads what it can of a page that is not well formed, and runs nothing.
 */
export function plainText(html: string): string {
  const page = { html, lower: html.toLowerCase() };
  const parts: string[] = [];
  let at = 0;
  for (let open = html.indexOf('<'); open !== -1; open = html.indexOf('<', at)) {
    const { leaves, next } = readMarkup(page, open);
    parts.push(decode(html.slice(at, open).replace(/\s+/g, ' ')), leaves);
    at = next;
  }
  parts.push(decode(html.slice(at).replace(/\s+/g, ' ')));
  return parts
    .join('')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n[ \t]+/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
