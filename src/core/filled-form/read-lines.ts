import type { FormWords } from '#schema/authored/filled-form.ts';
import { fold } from './fold.ts';
import { EMPTY_ENTRY, type FormEntry } from './form-blocks.ts';
import { isAnswer, readAnswer } from './read-answer.ts';
import { type ColumnRole, roleOfHeading } from './read-columns.ts';
import { readNumbers } from './read-number.ts';
import { withCell } from './read-rows.ts';

/** What lines hold: entries, and texts beside them, in their order. */
export type ReadLine =
  | { readonly kind: 'entry'; readonly entry: FormEntry }
  | { readonly kind: 'beside'; readonly text: string };

export interface LineContext {
  readonly words: FormWords;
  /** Whether a number is one of the standard's. */
  readonly isKnown: (number: string) => boolean;
}

/** A line longer than this may hold several rows of a table whose cells were lost. */
const LONG = 200;
const ANSWER = 'Yes|No|Partially|Partial|N\\/A|Not applicable|是|否';
const INNER_NUMBER = /(?<![\d.])(?=\d{1,2}\.\d{1,2}\s*(?:\p{Lu}|…|'|"|‘|“))/gu;
const INNER_ANSWER = new RegExp(
  `(?<=[.…:;)’'”"。；])\\s*(${ANSWER})[.,]?\\s*(?=\\p{Lu}\\p{Ll}|\\d|$)`,
  'gu',
);
/** An answer whose cell ran together with the next one. */
const GLUED = new RegExp(`(?:^|[.…’'”"])(?:${ANSWER})\\p{Lu}\\p{Ll}`, 'u');
const GLUED_START = new RegExp(`^(${ANSWER})(?=\\p{Lu}\\p{Ll})`, 'u');

/** Rows that ran together in one line, apart again: at numbers, and around answers. */
function apart(line: string): readonly string[] {
  if (line.length < LONG && !GLUED.test(line)) return [line];
  return line
    .replace(GLUED_START, '$1\n')
    .replace(INNER_NUMBER, '\n')
    .replace(INNER_ANSWER, '\n$1\n')
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean);
}

/** An answer with a few words after it is one, though it may not be understood. */
const SHORT = 60;
const BEGINS_WITH_ANSWER = new RegExp(`^(?:${ANSWER})(?![\\p{L}\\d])`, 'u');

function looksAnswered(line: string, words: FormWords): boolean {
  if (isAnswer(line, words)) return true;
  const isShort = line.length <= SHORT;
  return isShort && (BEGINS_WITH_ANSWER.test(line) || readAnswer(line, words).value !== undefined);
}

/** What a line is: the name of a field with what follows it, a number, an answer, or text. */
interface Token {
  readonly line: string;
  readonly role?: ColumnRole;
  readonly rest: string;
}

/** A line that names a field: alone, before a colon, or before the number of a provision. */
function tokenOf(line: string, words: FormWords): Token {
  const whole = roleOfHeading(line, words);
  const isNo = whole === 'number' && isAnswer(line, words);
  if (isNo) return { line, rest: line };
  if (whole !== undefined && !whole.startsWith('tick:')) return { line, role: whole, rest: '' };
  const [, name = '', rest = ''] = /^([^:：]{2,60})[:：]\s*(.*)$/s.exec(line) ?? [];
  const named = roleOfHeading(name, words);
  if (named !== undefined && !named.startsWith('tick:')) return { line, role: named, rest };
  const [, word = '', number = ''] = /^(\D{2,40}?)\s+(\d{1,2}(?:\.\d{1,2})*)$/.exec(line) ?? [];
  return roleOfHeading(word, words) === 'number'
    ? { line, role: 'number', rest: number }
    : { line, rest: line };
}

function compareNumbers(a: string, b: string): number {
  const [left, right] = [a, b].map((number) => number.split('.').map(Number));
  const at = (left ?? []).findIndex((one, place) => one !== right?.[place]);
  return at === -1 ? 0 : (left?.[at] ?? 0) - (right?.[at] ?? 0);
}

/** The number with which a line may begin a provision. */
function startOf(line: string, { isKnown }: LineContext): string | undefined {
  const { numbers } = readNumbers(line);
  const [number = ''] = numbers;
  const isPlain = /^\d{1,2}$/.test(number) && !/^\d{1,2}\s*[:：.]|^\d{1,2}$/.test(line);
  return number !== '' && isKnown(number) && !isPlain ? number : undefined;
}

/** Where provisions begin in lines that name no fields: at known numbers that go up, each with an answer before the next. */
function startsIn(tokens: readonly Token[], context: LineContext): ReadonlySet<number> {
  const isStart = new Set<number>();
  let candidate: number | undefined;
  let last = '';
  for (const [at, { line }] of tokens.entries()) {
    const number = startOf(line, context);
    if (SECTION_LINE.test(line)) last = '';
    if (number !== undefined && (last === '' || compareNumbers(number, last) > 0)) candidate = at;
    else if (candidate !== undefined && looksAnswered(line, context.words)) {
      isStart.add(candidate);
      last = startOf(tokens[candidate]?.line ?? '', context) ?? '';
      candidate = undefined;
    }
  }
  return isStart;
}

const SECTION_LINE =
  /^(?:#+\s*)?(?:section|part|appendix)\b|^===|requirements$|^第.{1,3}[部章节節]/i;

interface Walk {
  entry: FormEntry | undefined;
  field: ColumnRole;
  /** The line before, where it may turn out to be what the next provision asks. */
  last: string;
  readonly read: ReadLine[];
}

function close(walk: Walk): void {
  if (walk.entry) walk.read.push({ kind: 'entry', entry: walk.entry });
  walk.entry = undefined;
  walk.field = undefined;
  walk.last = '';
}

function begin(walk: Walk, text: string): void {
  close(walk);
  walk.entry = withCell(EMPTY_ENTRY, 'number', text);
  walk.field = 'requirement';
}

/** A shorter line is no requirement. */
const REQUIREMENT = 25;

/** A second answer: the line before it was what the next provision asks, whose number is lost. */
function beginUnnumbered(walk: Walk, answer: string): boolean {
  const { entry, last } = walk;
  const isSecond = entry === undefined || entry.answer !== '';
  if (!isSecond || last.length < REQUIREMENT) return false;
  if (entry?.evidence.endsWith(last))
    walk.entry = { ...entry, evidence: entry.evidence.slice(0, -last.length).trimEnd() };
  close(walk);
  walk.entry = { ...EMPTY_ENTRY, requirement: last, answer };
  walk.field = 'both';
  return true;
}

/** One line of an entry: an answer where it has none yet, else more of the field that is open. */
function add(walk: Walk, line: string, words: FormWords, isNamed: boolean): void {
  const isSure = !isNamed && isAnswer(line, words);
  const { entry } = walk;
  const isOpen = !isNamed && entry?.answer === '' && entry.requirement !== '';
  if (isSure && beginUnnumbered(walk, line)) {
    walk.last = '';
    return;
  }
  walk.last = line;
  if (entry === undefined) walk.read.push({ kind: 'beside', text: line });
  else if (isOpen && looksAnswered(line, words)) {
    walk.entry = withCell(entry, 'answer', line);
    walk.field = 'both';
    walk.last = '';
  } else walk.entry = withCell(entry, walk.field ?? 'both', line);
}

/**
 * Reads the lines of a form without a table: fields by their names, as on a page with a heading for
 * each, or numbers with an answer after each.
 */
export function readLines(lines: readonly string[], context: LineContext): readonly ReadLine[] {
  const { words } = context;
  const tokens = lines.flatMap(apart).map((line) => tokenOf(line, words));
  const isNamed = tokens.filter(({ role, rest }) => role === 'number' && rest !== '').length > 1;
  const starts = isNamed ? new Set<number>() : startsIn(tokens, context);
  const noise = new Set(words.noise.map(fold));
  const walk: Walk = { entry: undefined, field: undefined, last: '', read: [] };
  for (const [at, token] of tokens.entries()) {
    const isBeside = noise.has(fold(token.line)) || SECTION_LINE.test(token.line);
    if (starts.has(at)) begin(walk, token.line);
    else if (isBeside && token.role === undefined) leave(walk, token.line);
    else takeToken(walk, token, words, isNamed);
  }
  close(walk);
  return walk.read;
}

function takeToken(walk: Walk, token: Token, words: FormWords, isNamed: boolean): void {
  if (token.role === 'number' && token.rest !== '') begin(walk, token.rest);
  else if (token.role !== undefined) openField(walk, token);
  else add(walk, token.line, words, isNamed);
}

/** A heading between provisions. */
function leave(walk: Walk, line: string): void {
  close(walk);
  walk.read.push({ kind: 'beside', text: line });
}

/** A line that names a field: what follows belongs to it. */
function openField(walk: Walk, { line, role, rest }: Token): void {
  walk.read.push({ kind: 'beside', text: line });
  if (walk.entry === undefined) return;
  walk.field = role;
  if (rest !== '') walk.entry = withCell(walk.entry, role, rest);
}
