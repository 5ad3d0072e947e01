/** How each kind of block is written in a chapter of an EPUB, which is XML. A new kind does not compile until it stands here. */

import type {
  Block,
  FigureBlock,
  HeadingBlock,
  ReportDocument,
  Run,
  TableBlock,
  TableCell,
} from '#core/document/document.ts';
import { ownEntry } from '#core/own-entry.ts';
import { answerSign } from '#export/tree/answer-sign.ts';
import { readableText } from '#export/tree/readable-text.ts';

/** What a block needs to know of the book around it. */
export interface Around {
  readonly document: ReportDocument;
  /** The address of each heading that links lead to, by its id. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly levels: ReadonlyMap<HeadingBlock, number>;
}

type Handler<Kind extends Block['kind']> = (
  block: Extract<Block, { kind: Kind }>,
  around: Around,
) => string;

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text for an element or an attribute of XML. */
export function escapeXml(text: string): string {
  return readableText(text).replace(/[&<>"]/gu, (sign) => ownEntry(SIGNS, sign) ?? sign);
}

function textOf(text: string): string {
  return escapeXml(text).replaceAll('\n', '<br/>');
}

function runsOf(runs: readonly Run[], { addresses }: Around): string {
  return runs
    .map(({ text, strong, to }) => {
      const words = strong ? `<strong>${textOf(text)}</strong>` : textOf(text);
      const address = to === undefined ? undefined : addresses.get(to);
      return address === undefined ? words : `<a href="${address}">${words}</a>`;
    })
    .join('');
}

const writeHeading: Handler<'heading'> = (block, { levels, addresses }) => {
  const tag = `h${levels.get(block) ?? block.level}`;
  const name = addresses.get(block.id)?.replace(/^.*#/, '');
  return `<${tag} id="${name}">${textOf(block.text)}</${tag}>`;
};

const writeTable: Handler<'table'> = (block, around) => {
  const { caption, columns, rows } = block;
  const heads = columns.map(({ label }) => `<th scope="col">${textOf(label)}</th>`);
  return [
    `<table><caption>${textOf(caption)}</caption>`,
    `<thead><tr>${heads.join('')}</tr></thead>`,
    `<tbody>${rows.map((row) => writeRow(row, block, around)).join('\n')}</tbody></table>`,
  ].join('\n');
};

function writeRow(row: readonly TableCell[], block: TableBlock, around: Around): string {
  const cells = block.columns.map((_column, place) => {
    const cell = row[place] ?? { runs: [] };
    const sign = answerSign(cell, around.document);
    const mark = sign === undefined ? '' : `${escapeXml(`${sign.sign} ${sign.word}`.trim())} `;
    const content = `${mark}${runsOf(cell.runs, around)}`;
    return block.rowHeaders && place === 0
      ? `<th scope="row">${content}</th>`
      : `<td>${content}</td>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

/** A reader may not draw: what a figure shows stands as its words and numbers. */
function writeFigure({ caption, alternative, numbers }: FigureBlock): string {
  const row = (cells: readonly string[]) =>
    cells.map((text) => `<td>${textOf(text)}</td>`).join('');
  const heads = numbers.labels.map((label) => `<th scope="col">${textOf(label)}</th>`).join('');
  const rows = numbers.rows.map((cells) => `<tr>${row(cells)}</tr>`).join('');
  return `<p><strong>${textOf(caption)}</strong> ${textOf(alternative)}</p>
<table><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table>`;
}

const HANDLERS: { readonly [Kind in Block['kind']]: Handler<Kind> } = {
  cover: ({ overline, title, organisation, facts, notice }) =>
    [
      `<p class="note">${textOf(overline)}</p><h1>${textOf(title)}</h1>`,
      `<p class="lead">${textOf(organisation)}</p>`,
      ...facts.map(({ label, value }) => `<p>${textOf(label)}: ${textOf(value)}</p>`),
      `<p class="note">${textOf(notice)}</p>`,
    ].join('\n'),
  // A book has its contents in a file of their own, which readers show by themselves.
  contents: () => '',
  heading: writeHeading,
  paragraph: ({ runs, tone }, around) =>
    `<p${tone === undefined ? '' : ` class="${tone}"`}>${runsOf(runs, around)}</p>`,
  list: ({ ordered, items }, around) => {
    const tag = ordered ? 'ol' : 'ul';
    return `<${tag}>${items.map((runs) => `<li>${runsOf(runs, around)}</li>`).join('\n')}</${tag}>`;
  },
  table: writeTable,
  figure: writeFigure,
};

/** Writes a block of any kind. */
export function writeBlock(block: Block, around: Around): string {
  const handler = HANDLERS[block.kind] as (block: Block, around: Around) => string;
  return handler(block, around);
}
