import type { FormWords } from '#schema/authored/filled-form.ts';
import { FORM_COLUMNS, type FormColumn } from '#schema/authored/form-columns.ts';
import { fold } from './fold.ts';
import { isAnswer, readAnswer } from './read-answer.ts';
import { isNumber } from './read-number.ts';

/** What a column holds: one of the roles, a box to tick for one answer, or nothing that is read. */
export type ColumnRole = FormColumn | `tick:${string}` | undefined;

/** A heading longer than this is a text. */
const HEADING_LENGTH = 80;

/** The standard's own name before the word: "ISO 10002 clause", "Ombudsman code provision no". */
const NUMBER_OF =
  /^[\p{L}\d' -]+ (?:clause|provision|paragraph)(?: (?:no|number|ref|reference))?$|条款号?$|條款號?$/u;

/** The role that a heading names; an answer as a heading stands over boxes to tick. */
export function roleOfHeading(heading: string, words: FormWords): ColumnRole {
  const folded = fold(heading);
  if (folded === '' || folded.length > HEADING_LENGTH) return undefined;
  // What may be answered is often said behind a heading: "Comply? (Y/N)", "Comply: yes / no / partly".
  const spaced = (text: string) => text.replace(/\s*\/\s*/g, ' / ').replace(/[?？\s]+$/, '');
  const plain = spaced(folded.replace(/\s*[(（].*[)）]\s*$/, ''));
  const said = spaced(folded.replace(/\s*[:：][^:：]*\/.*$/, ''));
  const found = FORM_COLUMNS.find((role) =>
    words.columns[role].some((word) => {
      const known = spaced(fold(word));
      return [folded, plain, said].includes(known);
    }),
  );
  if (found !== undefined) return found;
  if (NUMBER_OF.test(plain)) return 'number';
  const { value, rest } = readAnswer(heading, words);
  return value !== undefined && rest === '' ? `tick:${value}` : undefined;
}

/** The roles of headings; beside a column for yes, that for no is not one of numbers. */
function headingRoles(cells: readonly string[], words: FormWords): readonly ColumnRole[] {
  const roles = cells.map((cell) => roleOfHeading(cell, words));
  if (!roles.includes('tick:met')) return roles;
  return cells.map((cell, at): ColumnRole => {
    const { value, rest } = readAnswer(cell, words);
    return value !== undefined && rest === '' ? `tick:${value}` : roles[at];
  });
}

/**
 * The roles of a row that is a header; undefined where it is none. Two roles make one, unless its cells
 * might as well be a row: a number, an answer.
 */
export function rolesOfHeader(
  cells: readonly string[],
  words: FormWords,
  below: readonly (readonly string[])[] = [],
): readonly ColumnRole[] | undefined {
  if (cells.some((cell) => isNumber(cell) && cell.trim() !== '#')) return undefined;
  const roles = oneNumber(headingRoles(cells, words), below);
  const named = new Set(roles.filter((role) => role !== undefined && !role.startsWith('tick:')));
  const ticks = roles.filter((role) => role?.startsWith('tick:')).length;
  if (named.size + Math.min(ticks, 2) < 2 || (ticks === 1 && named.size < 2)) return undefined;
  return named.size === 0 ? undefined : onlyOnce(roles);
}

/** Of several columns that may be the number, as "Section" beside "Provision", the one below which most numbers stand. */
function oneNumber(
  roles: readonly ColumnRole[],
  below: readonly (readonly string[])[],
): readonly ColumnRole[] {
  const places = roles.flatMap((role, at) => (role === 'number' ? [at] : []));
  const countAt = (at: number) => below.filter((row) => isNumber(row[at] ?? '')).length;
  const [best] = [...places].sort((one, other) => countAt(other) - countAt(one) || other - one);
  if (places.length < 2 || best === undefined || countAt(best) === 0) return roles;
  return roles.map((role, at) => (role === 'number' && at !== best ? undefined : role));
}

/** A role that two columns claim is the first one's; the second holds commentary where nothing else does. */
function onlyOnce(roles: readonly ColumnRole[]): readonly ColumnRole[] {
  return roles.map((role, at) => {
    if (roles.indexOf(role) === at) return role;
    return roles.includes('commentary') ? undefined : 'commentary';
  });
}

function shareOf(cells: readonly string[], test: (cell: string) => boolean): number {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
}

/** Most of a column has to be of a kind. */
const MOST = 0.6;

/** The roles of columns without headings, by what stands in them: numbers, answers, the longest text between, evidence after. */
export function rolesOfCells(
  rows: readonly (readonly string[])[],
  words: FormWords,
): readonly ColumnRole[] | undefined {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => rows.map((row) => row[at] ?? ''));
  const answer = columns.findIndex(
    (cells) => shareOf(cells, (cell) => isAnswer(cell, words)) >= MOST,
  );
  if (answer < 1) return undefined;
  const number = columns.slice(0, answer).findIndex((cells) => shareOf(cells, isNumber) >= MOST);
  const lengths = columns.slice(0, answer).map((cells) => cells.join('').length);
  const longest = lengths.indexOf(Math.max(...lengths));
  const behind: readonly ColumnRole[] =
    columns.length - answer > 2 ? ['evidence', 'commentary'] : ['both'];
  return columns.map((_, at): ColumnRole => {
    if (at > answer) return behind[at - answer - 1];
    if (at === number) return 'number';
    return at === longest ? 'requirement' : at === answer ? 'answer' : undefined;
  });
}
