import type { FormWords } from '#schema/authored/filled-form.ts';
import { below, EMPTY_ENTRY, type FormEntry } from './form-blocks.ts';
import type { ColumnRole } from './read-columns.ts';
import { readNumbers } from './read-number.ts';

/** What a row is: an entry, more of the one before, or a text beside the entries. */
export type ReadRow =
  | { readonly kind: 'entry' | 'more'; readonly entry: FormEntry }
  | { readonly kind: 'beside'; readonly text: string };

const SECTION = /^(?:section|part|appendix|chapter|step|stage)\b|^第.{1,3}[部章节節]/i;
const UNTICKED = /^(?:[☐□❑\s-]*|no?|false|0|否|\[\s*\])$/iu;

type Field = Exclude<keyof FormEntry, 'numbers'>;

const FIELDS: Readonly<Record<string, Field>> = {
  requirement: 'requirement',
  answer: 'answer',
  evidence: 'evidence',
  commentary: 'commentary',
  recommendation: 'recommendation',
  date: 'date',
};

function withText(entry: FormEntry, field: Field, text: string): FormEntry {
  return { ...entry, [field]: below(entry[field], text) };
}

/** An entry with the text of a column put where it belongs; evidence and commentary in one cell are told apart later. */
export function withCell(entry: FormEntry, role: ColumnRole, text: string): FormEntry {
  if (role === undefined || text.trim() === '') return entry;
  if (role === 'number') {
    const { numbers, rest } = readNumbers(text);
    const numbered = { ...entry, numbers: [...entry.numbers, ...numbers] };
    return rest === '' ? numbered : withText(numbered, 'requirement', rest);
  }
  if (role === 'both') return withText(entry, 'evidence', text);
  const field = FIELDS[role];
  return field === undefined ? entry : withText(entry, field, text);
}

/** The answers whose boxes are ticked, in words. */
function ticked(cells: readonly string[], roles: readonly ColumnRole[], words: FormWords): string {
  const values = roles.flatMap((role, at) => {
    if (!role?.startsWith('tick:') || UNTICKED.test(cells[at]?.trim() ?? '')) return [];
    return [role.slice('tick:'.length) as keyof FormWords['answers']];
  });
  return values.map((value) => words.answers[value][0] ?? '').join(' / ');
}

/** A row whose cells are fewer than the columns goes on where the row before it broke off. */
function shifted(cells: readonly string[], roles: readonly ColumnRole[], before: FormEntry) {
  const filled = roles.findLastIndex((role) => role !== undefined && isFilled(before, role));
  return cells.reduce(
    (entry, cell, at) => withCell(entry, roles[Math.min(filled + 1 + at, roles.length - 1)], cell),
    EMPTY_ENTRY,
  );
}

function isFilled(entry: FormEntry, role: NonNullable<ColumnRole>): boolean {
  if (role === 'number') return entry.numbers.length > 0;
  if (role.startsWith('tick:')) return entry.answer !== '';
  const field = role === 'both' ? 'evidence' : FIELDS[role];
  return field !== undefined && entry[field] !== '';
}

function toEntry(cells: readonly string[], roles: readonly ColumnRole[], words: FormWords) {
  const written = roles.reduce(
    (entry, role, at) => withCell(entry, role, cells[at] ?? ''),
    EMPTY_ENTRY,
  );
  const ticks = ticked(cells, roles, words);
  const answered = ticks === '' ? written : withText(written, 'answer', ticks);
  if (roles.includes('number') || answered.numbers.length > 0) return answered;
  const { numbers, rest } = readNumbers(answered.requirement);
  return numbers.length === 0 ? answered : { ...answered, numbers, requirement: rest };
}

/** Whether a row without a number goes on with the row before it: cut by the end of a page. */
function goesOn(entry: FormEntry, roles: readonly ColumnRole[], before: FormEntry): boolean {
  if (entry.numbers.length > 0) return false;
  const hasNumbers = roles.includes('number') && before.numbers.length > 0;
  if (entry.requirement === '') return true;
  if (entry.answer !== '') return before.answer === '' && hasNumbers;
  const isCutShort =
    /^[\p{Ll},;)]/u.test(entry.requirement) || /[\p{L},;]$/u.test(before.requirement);
  return hasNumbers || isCutShort;
}

/** Reads a row by the roles of its columns, in the light of the entry before it. */
export function readRow(
  cells: readonly string[],
  roles: readonly ColumnRole[],
  before: FormEntry | undefined,
  words: FormWords,
): ReadRow {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const [only = ''] = filled;
  const isAlone = filled.length === 1 && (cells.length === 1 || cells[0] === only);
  if (filled.length === 0) return { kind: 'beside', text: '' };
  if (isAlone && (SECTION.test(only) || before === undefined))
    return { kind: 'beside', text: only };
  if (cells.length < roles.length - 1 && cells.length === filled.length && before !== undefined)
    if (readNumbers(only).numbers.length === 0)
      return { kind: 'more', entry: shifted(cells, roles, before) };
  const entry = toEntry(cells, roles, words);
  if (before !== undefined && goesOn(entry, roles, before)) return { kind: 'more', entry };
  return { kind: 'entry', entry };
}

/** An entry with what a cut row adds to it. */
export function joinEntries(before: FormEntry, more: FormEntry): FormEntry {
  const fields = Object.values(FIELDS).map((field) => [field, below(before[field], more[field])]);
  return {
    ...before,
    ...Object.fromEntries(fields),
    numbers: [...before.numbers, ...more.numbers],
  };
}
