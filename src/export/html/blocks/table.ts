import type { TableBlock, TableCell, TableColumn } from '#core/document/document.ts';
import type { Composition, Handler } from '#export/html/page/composition.ts';
import { escapeHtml, runsOf, textOf } from '#export/html/page/markup.ts';
import { answerSign } from '../../tree/answer-sign.ts';

/**
 * A table that says what it holds and which cells name the others. One that is wider than the window
 * scrolls within the page, by keyboard too.
 */
export const writeTable: Handler<'table'> = (block, composition) => {
  const { caption, columns, rows } = block;
  if (columns.length === 0) return `<p><strong>${textOf(caption)}</strong></p>`;
  return [
    `<div class="wide" role="group" tabindex="0" aria-label="${escapeHtml(caption)}">`,
    `<table><caption>${textOf(caption)}</caption>`,
    `<colgroup>${columnShares(columns)}</colgroup>`,
    `<thead><tr>${columns.map(labelCell).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((row) => bodyRow(row, block, composition)),
    '</tbody></table></div>',
  ].join('\n');
};

function columnShares(columns: readonly TableColumn[]): string {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const share = (width: number) => Math.round((width / total) * 100);
  return columns.map(({ width }) => `<col style="width:${share(width)}%">`).join('');
}

function labelCell({ label, align }: TableColumn): string {
  return `<th scope="col"${classes(align)}>${textOf(label)}</th>`;
}

function bodyRow(
  row: readonly TableCell[],
  { columns, rowHeaders }: TableBlock,
  composition: Composition,
): string {
  const cells = columns.map(({ align }, place) => {
    const cell = row[place] ?? { runs: [] };
    const level = cell.level === undefined ? undefined : `level-${cell.level}`;
    const content = `${classes(level, align)}>${sign(cell, composition)}${runsOf(cell.runs, composition.targets)}${'<br>'.repeat((cell.lines ?? 1) - 1)}`;
    return rowHeaders && place === 0 ? `<th scope="row"${content}</th>` : `<td${content}</td>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

/** An answer's mark: its sign is hidden from screen readers, its word is read by all. */
function sign(cell: TableCell, { document }: Composition): string {
  const found = answerSign(cell, document);
  if (found === undefined) return '';
  const mark = `<span class="${found.mark}" aria-hidden="true">${escapeHtml(found.sign)}</span> `;
  return found.word === ''
    ? mark
    : `${mark}<span class="${found.mark}">${escapeHtml(found.word)}</span>`;
}

function classes(...names: readonly (string | undefined)[]): string {
  const known = names.filter((name) => name !== undefined && name !== 'start');
  return known.length === 0 ? '' : ` class="${known.join(' ')}"`;
}
