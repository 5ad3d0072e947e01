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

function skipElement(html: string, name: string, from: number): number {
  const end = html.toLowerCase().indexOf(`</${name}`, from);
  return end === -1 ? html.length : end;
}

/**
 * The text of a web page: headings with `#`, list items with `-`, blocks apart, as Markdown has
 * them. Reads what it can of a page that is not well formed, and runs nothing.
 */
export function plainText(html: string): string {
  const lower = html.toLowerCase();
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) break;
    parts.push(decode(html.slice(at, open).replace(/\s+/g, ' ')));
    const tag = /^<(\/?)([a-z][a-z0-9]*)/.exec(lower.slice(open, open + 40));
    if (lower.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open);
      at = end === -1 ? html.length : end + 3;
      continue;
    }
    if (tag === null) {
      // A sign of comparison, or `<!doctype`.
      const isMarkup = lower[open + 1] === '!' || lower[open + 1] === '?';
      if (!isMarkup) parts.push('<');
      at = isMarkup ? endOfTag(html, open) : open + 1;
      continue;
    }
    const [, slash, name = ''] = tag;
    at = endOfTag(html, open);
    if (slash === '' && UNREAD.has(name)) at = skipElement(html, name, at);
    parts.push(slash === '' ? openingOf(name) : closingOf(name));
  }
  parts.push(decode(html.slice(at).replace(/\s+/g, ' ')));
  return parts
    .join('')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n[ \t]+/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
