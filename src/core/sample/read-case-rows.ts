import { plainText } from '#core/reading/typed-text.ts';
import { LINE_LIMIT, SEVERITIES, STAGES, TEXT_LIMIT } from '#schema/record/format.ts';
import type { SampledCase, Stratum } from '#schema/record/sample.ts';
import { type CaseColumn, columnOf, stageOf } from './case-columns.ts';
import { type DayOrder, orderShown } from './read-case-day.ts';
import { readStageCell } from './stage-cell.ts';

/** How pasted rows are read: whether the first is a row of headings, and what each column holds. */
export interface RowMapping {
  readonly hasHeadings: boolean;
  readonly columns: readonly CaseColumn[];
  /** Undefined where nothing gives it away: then days that may be two are not read. */
  readonly order: DayOrder | undefined;
}

/** A complaint that is to be added to a sample. */
export type NewCase = Pick<
  SampledCase,
  'reference' | 'stages' | 'unread' | 'stratum' | 'severity' | 'note'
>;

/** What pasted rows come to, and what of them could not be read. */
export interface ReadRows {
  readonly cases: readonly NewCase[];
  /** Cells that nobody can read; they are kept as typed. */
  readonly unread: number;
  /** Of these the ones that may be two days. */
  readonly ambiguous: number;
  /** Rows without a reference, counted from 1: they are left out. */
  readonly leftOut: readonly number[];
}

/** Columns of rows without headings: the reference, the stages, then the stratum and a note. */
const PLAIN_ORDER: readonly CaseColumn[] = ['reference', ...STAGES, 'stratum', 'note'];

function isReadable(cell: string): boolean {
  const read = readStageCell(cell);
  return read !== undefined && read !== 'wrong';
}

/** So many rows above the headings may hold a title, a date of printing, nothing. */
const TITLE_ROWS = 10;

/** Rows from the one on that heads the others: titles and empty rows above it, as registers are printed, are no complaints. */
export function fromHeadings(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const filled = rows.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  const at = rows
    .slice(0, TITLE_ROWS)
    .findIndex((row) => new Set(headingsOf(row)?.filter((one) => one !== undefined)).size > 1);
  const above = rows.slice(0, Math.max(at, 0));
  const isTitles = above.every((row) => row.filter((cell) => cell.trim() !== '').length < 2);
  return rows.slice(isTitles && at >= 0 ? at : Math.max(filled, 0));
}

/** A first row heads the others when a heading is known in it and nothing in it is a stage. */
function headingsOf(row: readonly string[]): readonly (CaseColumn | undefined)[] | undefined {
  const columns = row.map(columnOf);
  const isHeading = columns.some((column) => column !== undefined) && !row.some(isReadable);
  return isHeading ? columns : undefined;
}

/** The order that some cell gives away; undefined where none does, or where they contradict. */
function orderOf(rows: readonly (readonly string[])[]): DayOrder | undefined {
  const orders = new Set(rows.flatMap((row) => row.flatMap((cell) => orderShown(cell) ?? [])));
  const [order, ...others] = orders;
  return others.length === 0 ? order : undefined;
}

/** The order of the grid; where days stand before the first column that holds none, that one names the complaint. */
function plainOrder(rows: readonly (readonly string[])[], width: number): readonly CaseColumn[] {
  const holdsDays = (at: number) => rows.some((row) => isReadable(row[at] ?? ''));
  const named = Array.from({ length: width }, (_, at) => at).findIndex((at) => !holdsDays(at));
  if (named <= 0) return PLAIN_ORDER;
  const [, ...others] = PLAIN_ORDER;
  return [...others.slice(0, named), 'reference', ...others.slice(named)];
}

/** What rows from a spreadsheet seem to hold: to be shown, and changed by whoever pasted them. */
export function guessMapping(rows: readonly (readonly string[])[]): RowMapping {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const headings = headingsOf(rows[0] ?? []);
  const taken = new Set<CaseColumn>();
  const plain = plainOrder(rows, width);
  const columns = Array.from({ length: width }, (_, at): CaseColumn => {
    const column = (headings ? headings[at] : plain[at]) ?? 'none';
    if (taken.has(column)) return 'none';
    taken.add(column);
    return column;
  });
  return { hasHeadings: headings !== undefined, columns, order: orderOf(rows) };
}

/** What one row says, by the column of each cell. */
interface Cells {
  readonly at: (column: CaseColumn) => string;
  readonly row: readonly string[];
}

function stagesIn({ row }: Cells, { columns, order }: RowMapping) {
  const stages: [string, SampledCase['stages'][string]][] = [];
  const unread: [string, string][] = [];
  let ambiguous = 0;
  for (const [at, cell] of row.entries()) {
    const stage = stageOf(columns[at]);
    const read = stage && readStageCell(cell, order);
    if (stage === undefined || read === undefined) continue;
    if (typeof read !== 'string') stages.push([stage, read]);
    else unread.push([stage, cell.trim().slice(0, LINE_LIMIT)]);
    if (read === 'ambiguous') ambiguous += 1;
  }
  return { stages: Object.fromEntries(stages), unread: Object.fromEntries(unread), ambiguous };
}

function besidesStages({ at }: Cells, strata: readonly Stratum[]): Partial<NewCase> {
  const named = plainText(at('stratum'));
  const stratum = named && strata.find(({ name }) => plainText(name) === named)?.id;
  const severity = SEVERITIES.find((one) => one === plainText(at('severity')));
  // What is no stratum and no severity that is known here is not lost: it goes into the note.
  const note = [
    at('note'),
    ...(named && !stratum ? [at('stratum')] : []),
    ...(severity ? [] : [at('severity')]),
  ]
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('; ')
    .slice(0, TEXT_LIMIT);
  return {
    ...(stratum ? { stratum } : {}),
    ...(severity ? { severity } : {}),
    ...(note ? { note } : {}),
  };
}

/** Reads rows as the mapping says. What is not understood is kept as typed and counted. */
export function readCaseRows(
  rows: readonly (readonly string[])[],
  mapping: RowMapping,
  strata: readonly Stratum[],
): ReadRows {
  const leftOut: number[] = [];
  let unread = 0;
  let ambiguous = 0;
  const cases = rows.flatMap((row, position): NewCase[] => {
    if (mapping.hasHeadings && position === 0) return [];
    const at = (column: CaseColumn) => row[mapping.columns.indexOf(column)] ?? '';
    const reference = at('reference').trim().slice(0, LINE_LIMIT);
    if (reference === '') {
      if (row.some((cell) => cell.trim() !== '')) leftOut.push(position + 1);
      return [];
    }
    const read = stagesIn({ row, at }, mapping);
    unread += Object.keys(read.unread).length;
    ambiguous += read.ambiguous;
    return [
      {
        reference,
        stages: read.stages,
        ...(Object.keys(read.unread).length > 0 ? { unread: read.unread } : {}),
        ...besidesStages({ row, at }, strata),
      },
    ];
  });
  return { cases, unread, ambiguous, leftOut };
}
