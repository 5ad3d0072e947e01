import { ownEntry } from '#core/own-entry.ts';

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

/** Elements whose content is not read: what is no text, and what is struck out. */
const UNREAD = new Set(
  'script style template svg noscript nav iframe object del s strike'.split(' '),
);
/** What hides an element, or strikes its text out. */
const HIDDEN =
  /\shidden(?=[\s=>/])|style\s*=\s*["'][^"']*(?:display\s*:\s*none|visibility\s*:\s*hidden|line-through)/i;
/** Elements without content, which nothing closes. */
const EMPTY = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const NEW_BLOCK = new Set(
  'p div section article header footer main aside ul ol dl dt dd table form fieldset blockquote pre hr title details summary'.split(
    ' ',
  ),
);

/** What an element leaves in the text where it opens; empty for one within a line. */
function openingOf(name: string): string {
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level !== undefined) return `\n\n${'#'.repeat(Number(level))} `;
  if (name === 'li') return '\n- ';
  if (name === 'br' || name === 'tr') return '\n';
  return NEW_BLOCK.has(name) ? '\n\n' : '';
}

function closingOf(name: string): string {
  return /^h[1-6]$/.test(name) || NEW_BLOCK.has(name) ? '\n\n' : '';
}

function decode(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ownEntry(ENTITIES, name.toLowerCase()) ?? whole;
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
  /** Names of elements that nothing closes further on: they are not looked for again. */
  readonly unclosed: Set<string>;
}

/** What one tag, comment or lone sign is, what it leaves in the text, and where reading goes on. */
interface Markup {
  readonly leaves: string;
  readonly next: number;
  readonly opens?: string;
  readonly closes?: string;
}

function skipTo({ html, lower }: Page, sign: string, from: number, length: number): number {
  const end = lower.indexOf(sign, from);
  return end === -1 ? html.length : end + length;
}

/** Where the element that was opened before `from` is closed; where nothing closes it, `from`. */
function endOfElement(page: Page, name: string, from: number): number {
  if (page.unclosed.has(name)) return from;
  const tags = new RegExp(`<(/?)${name}(?=[\\s/>])`, 'g');
  tags.lastIndex = from;
  let depth = 1;
  for (let tag = tags.exec(page.lower); tag !== null; tag = tags.exec(page.lower)) {
    depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) return tag.index;
  }
  page.unclosed.add(name);
  return from;
}

/** Most signs of a raised number, with the link around it. */
const NOTE_LENGTH = 300;

/** Whether a footnote's number stands raised behind a figure, which it would make another: 5¹ days. */
function isNoteMark(page: Page, open: number, end: number): boolean {
  if (!/\d/.test(page.html[open - 1] ?? '')) return false;
  const close = Math.min(endOfElement(page, 'sup', end), end + NOTE_LENGTH);
  const raised = page.html.slice(end, close).replace(/<[^>]*>/g, '');
  return /^[\s[(]*\d{1,3}(?:,\s?\d{1,3})*[\s\])]*$/.test(raised);
}

function readOpening(page: Page, name: string, tag: string, end: number): Markup {
  if (name === 'script' || name === 'style')
    return { leaves: '', next: skipTo(page, `</${name}`, end, 0) };
  const isUnread =
    !EMPTY.has(name) &&
    (UNREAD.has(name) ||
      HIDDEN.test(tag) ||
      (name === 'sup' && isNoteMark(page, end - tag.length, end)));
  if (isUnread) return { leaves: '', next: endOfElement(page, name, end) };
  return { leaves: openingOf(name), next: end, opens: name };
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
  if (slash !== '') return { leaves: closingOf(name), next: end, closes: name };
  return readOpening(page, name, html.slice(open, end), end);
}

/** A longer cell is a part of the page that is laid out with a table. */
const CELL_LENGTH = 400;

/** What is read so far, with the cells of tables that are open. */
interface Writing {
  /** A longer cell is no cell. */
  readonly longestCell: number;
  readonly parts: string[];
  /** Where the text of each open cell begins among the parts, and in the how manieth table it stands. */
  readonly cells: { readonly start: number; readonly table: number }[];
  /** Tables that are open. */
  tables: number;
}

/** Makes one line of a cell, so that the row stays together, between bars as Markdown has them. */
function closeCell({ parts, cells, longestCell }: Writing): void {
  const start = cells.pop()?.start;
  if (start === undefined) return;
  const text = parts.splice(start).join('').trim();
  // Rows within a cell are a table of their own, in a page that is laid out with one.
  const isNested = longestCell > CELL_LENGTH && /^\| .*\| /m.test(text);
  const isLayout = isNested || text.length > longestCell || /^#/m.test(text);
  parts.push(isLayout ? `\n\n${text}\n\n` : `| ${text.replace(/\s*\n\s*(?:- )?/g, ' ')} `);
}

const IN_ROW = new Set(['td', 'th', 'tr']);

/** Keeps cells: one ends where it is closed, and where the next one or its row begins or ends. */
function noteCell(writing: Writing, { opens = '', closes = '' }: Markup): void {
  const { parts, cells } = writing;
  if (opens === 'table') writing.tables += 1;
  const isOpen = cells.at(-1)?.table === writing.tables;
  if (isOpen && (IN_ROW.has(opens) || IN_ROW.has(closes) || closes === 'table')) closeCell(writing);
  if (closes === 'table') writing.tables = Math.max(0, writing.tables - 1);
  if (opens === 'td' || opens === 'th') cells.push({ start: parts.length, table: writing.tables });
}

/**
 * The text of a web page: headings with `#`, list items with `-`, rows of tables with bars, blocks
 * apart, as Markdown has them; without what is hidden or struck out. Reads what it can of a page that
 * is not well formed, and runs nothing.
 *
 * @param longestCell - a cell that is longer is a part of a page that is laid out with a table
 */
export function plainText(html: string, longestCell: number = CELL_LENGTH): string {
  const page = { html, lower: html.toLowerCase(), unclosed: new Set<string>() };
  const writing: Writing = { longestCell, parts: [], cells: [], tables: 0 };
  let at = 0;
  for (let open = html.indexOf('<'); open !== -1; open = html.indexOf('<', at)) {
    const markup = readMarkup(page, open);
    writing.parts.push(decode(html.slice(at, open).replace(/\s+/g, ' ')));
    noteCell(writing, markup);
    writing.parts.push(markup.leaves);
    at = markup.next;
  }
  writing.parts.push(decode(html.slice(at).replace(/\s+/g, ' ')));
  while (writing.cells.length > 0) closeCell(writing);
  return writing.parts
    .join('')
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n[ \t]+/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
