import MarkdownIt from 'markdown-it';
import { bullets, cell, column, heading, numbered, paragraph } from '#core/document/blocks.ts';
import type { Block, Run, TableCell } from '#core/document/document.ts';
import { withChineseEmphasis } from '#core/markdown/chinese-emphasis.ts';

// Whatever a user types besides these few marks stays text: no links, no pictures, no HTML.
const markdown = withChineseEmphasis(
  new MarkdownIt('zero', { html: false }).enable([
    'emphasis',
    'escape',
    'heading',
    'list',
    'newline',
    'table',
  ]),
);

type Token = ReturnType<typeof markdown.parse>[number];

/** A cell of underscores is room to write, as many lines as underscores. */
const ROOM = /^_{1,20}$/;

/** The blocks of a Markdown text. Its headings are the third level; their ids begin with `id`. */
export function markdownBlocks(text: string, id: string): readonly Block[] {
  const tokens = markdown.parse(text, {});
  const lines = text.split('\n');
  const blocks: Block[] = [];
  for (let position = 0; position < tokens.length; ) {
    const token = tokens[position];
    const end = closingOf(tokens, position);
    const inner = tokens.slice(position, end + 1);
    if (token?.type === 'table_open')
      addTable(blocks, inner, lines[(token.map?.[0] ?? 0) + 1] ?? '');
    else if (token !== undefined) blocks.push(...blockOf(token, inner, `${id}-${blocks.length}`));
    position = end + 1;
  }
  return blocks;
}

/** One line as it is printed, without the marks that keep typed signs as they are. */
export function plainText(text: string): string {
  return markdown
    .parseInline(text, {})
    .flatMap(runsOf)
    .map((run) => run.text)
    .join('');
}

function closingOf(tokens: readonly Token[], start: number): number {
  let depth = 0;
  for (let position = start; position < tokens.length; position += 1) {
    depth += tokens[position]?.nesting ?? 0;
    if (depth === 0) return position;
  }
  return tokens.length - 1;
}

/** Lists within lists stand in one row: a policy in plain language has no second level. */
function blockOf(token: Token, inner: readonly Token[], id: string): readonly Block[] {
  const texts = inner.filter(({ type }) => type === 'inline').map(runsOf);
  const filled = texts.filter((runs) => runs.length > 0);
  const runs = filled.flat();
  if (runs.length === 0) return [];
  switch (token.type) {
    case 'heading_open':
      return [heading(3, id, runs.map(({ text }) => text).join(''))];
    case 'bullet_list_open':
      return [bullets(filled)];
    case 'ordered_list_open':
      return [numbered(filled)];
    default:
      return [paragraph(runs)];
  }
}

function runsOf({ children }: Token): readonly Run[] {
  const runs: Run[] = [];
  let strong = 0;
  for (const { type, nesting, content } of children ?? []) {
    if (nesting === 0) addText(runs, type.endsWith('break') ? ' ' : content, strong > 0);
    else strong += nesting;
  }
  return runs;
}

/** Text in the style of the run before it goes on with that run. */
function addText(runs: Run[], text: string, isStrong: boolean): void {
  const last = runs.at(-1);
  if (text === '') return;
  if (last !== undefined && (last.strong === true) === isStrong)
    runs[runs.length - 1] = { ...last, text: `${last.text}${text}` };
  else runs.push(isStrong ? { text, strong: true } : { text });
}

/** A table. A paragraph right before it that is strong throughout is its caption, the dashes below its labels are its widths. */
function addTable(blocks: Block[], inner: readonly Token[], dashes: string): void {
  const before = blocks.at(-1);
  const isCaption = before?.kind === 'paragraph' && before.runs.every(({ strong }) => strong);
  if (isCaption) blocks.pop();
  const [labels = [], ...rows] = rowsOf(inner);
  const widths = dashes.match(/-+/g) ?? [];
  blocks.push({
    kind: 'table',
    caption: isCaption ? before.runs.map(({ text }) => text).join('') : '',
    columns: labels.map(({ runs }, at) =>
      column(runs.map(({ text }) => text).join(''), widths[at]?.length ?? 3),
    ),
    rows,
    rowHeaders: true,
  });
}

function rowsOf(tokens: readonly Token[]): readonly (readonly TableCell[])[] {
  const rows: TableCell[][] = [];
  for (const token of tokens) {
    if (token.type === 'tr_open') rows.push([]);
    if (token.type === 'inline') rows.at(-1)?.push(cellOf(token));
  }
  return rows;
}

function cellOf(token: Token): TableCell {
  const text = token.content.trim();
  return ROOM.test(text) ? { runs: [], lines: text.length } : cell(runsOf(token));
}
