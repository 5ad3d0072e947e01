import { linesOfItems, type PageItem } from '#core/policy/check/pages/page-item.ts';
import type { FormWords } from '#schema/authored/filled-form.ts';
import { type ColumnRole, rolesOfHeader } from './read-columns.ts';

/** The pieces of text of a page. */
export type Page = readonly PageItem[];

/** From where to where a column reaches. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

/** The header of a table, with the lines that it takes. */
export interface Header {
  readonly columns: readonly Column[];
  readonly roles: readonly ColumnRole[];
  readonly cells: readonly string[];
  /** The lowest of its lines. */
  readonly bottom: number;
  readonly items: ReadonlySet<PageItem>;
}

/** Lines that a heading may be broken into. */
const HEADING_LINES = 4;
const overlaps = (a: Column, b: Column) => a.left < b.right && b.left < a.right;

/** Pieces one below the other as columns, from left to right. */
export function columnsOf(items: Page): readonly { readonly span: Column; readonly items: Page }[] {
  let columns: { span: Column; items: PageItem[] }[] = [];
  for (const item of items) {
    const under = columns.filter(({ span }) => overlaps(span, item));
    const all = [...under.map(({ span }) => span), item];
    const span = {
      left: Math.min(...all.map(({ left }) => left)),
      right: Math.max(...all.map(({ right }) => right)),
    };
    const joined = { span, items: [...under.flatMap((one) => one.items), item] };
    columns = [...columns.filter((one) => !under.includes(one)), joined];
  }
  return columns.sort((a, b) => a.span.left - b.span.left);
}

/** The text of pieces, line after line. */
export function textOf(items: Page): string {
  return linesOfItems(items)
    .map(({ parts }) => parts.map(({ text }) => text).join(' '))
    .join(' ')
    .trim();
}

/** The lines of a page from the top down. */
export function rows(items: Page): readonly Page[] {
  const tops: PageItem[][] = [];
  for (const item of items.toSorted((a, b) => b.bottom - a.bottom)) {
    const last = tops.at(-1);
    if (last?.[0] && last[0].bottom - item.bottom < item.height * 0.45) last.push(item);
    else tops.push([item]);
  }
  return tops;
}

/** The header of a table on a page: the lines from which the most roles are read. */
export function headerOf(page: Page, words: FormWords): Header | undefined {
  const lines = rows(page);
  let best: (Header & { readonly count: number; readonly from: number }) | undefined;
  for (let from = 0; from < lines.length; from += 1)
    for (let size = 1; size <= HEADING_LINES && from + size <= lines.length; size += 1) {
      const items = lines.slice(from, from + size).flat();
      const found = columnsOf(items);
      const cells = found.map((column) => textOf(column.items));
      const roles = rolesOfHeader(cells, words);
      const count = roles?.filter((role) => role !== undefined).length ?? 0;
      // A heading that goes on in the next line is still one with it.
      const isMore = count > (best?.count ?? 1) || (best?.from === from && count === best.count);
      if (roles === undefined || !isMore) continue;
      const columns = found.map(({ span }) => span);
      const bottom = Math.min(...items.map((item) => item.bottom));
      best = { columns, roles, cells, bottom, items: new Set(items), count, from };
    }
  return best;
}
