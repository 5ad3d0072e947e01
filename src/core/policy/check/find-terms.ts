import type { SpecialPlace } from './special-place.ts';
import type { Step, Term } from './term.ts';
import type { Unit } from './units.ts';

/** Where a term was found: from the first unit to the one after the last. */
export interface Hit {
  readonly first: number;
  readonly end: number;
}

/** Every place of every term that was looked for. */
export interface Hits {
  /** By the term's id; undefined where it is not there. In the order of the text. */
  readonly of: readonly (readonly Hit[] | undefined)[];
  /** Comparisons that were needed. They grow with the text and with the rules, never faster. */
  readonly comparisons: number;
}

/** Letters at the start of a word that goes on, by which its terms are found at once. */
const STEM = 3;

/** A word of a term, with its number. */
interface NumberedStep extends Step {
  readonly number: number;
}

/** A term with its rarest word: how many words before it the term begins. */
interface Anchored {
  readonly term: Term;
  readonly parts: readonly (readonly NumberedStep[])[];
  readonly step: Step;
  readonly before: number;
  /** It is the whole term. */
  readonly isAll: boolean;
  /** Number of the word beside it, by which most places are passed over: that before it with a minus; 0 where it may be any. */
  readonly beside: number;
}

/** What a word of a text means to the terms. */
interface KnownWord {
  /** The same for the same word; 0 for one that is whole in no term. */
  readonly number: number;
  /** Terms that it is the rarest word of. */
  readonly anchored: readonly Anchored[];
  /** What has to stand beside it for each of these, close together since it is looked at most. */
  readonly beside: Int32Array;
}

/** Terms by their rarest words, so that a word of the text meets few of them. */
export interface TermIndex {
  readonly byWord: ReadonlyMap<string, readonly Anchored[]>;
  /** Terms that stand for anything of a kind. */
  readonly special: readonly Term[];
  /** How many terms there are. */
  readonly size: number;
  /** A number for each word, since numbers are compared at once. */
  readonly numbers: ReadonlyMap<string, number>;
  /** What was looked up before. */
  readonly known: Map<string, KnownWord>;
}

/** Numbers the words of terms from 1. */
function numberWords(terms: readonly Term[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { parts } of terms)
    for (const { text } of parts.flat()) numbers.set(text, numbers.get(text) ?? numbers.size + 1);
  return numbers;
}

/** How many terms have each word. */
function countWords(terms: readonly Term[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { parts } of terms)
    for (const { text } of parts[0] ?? []) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Sorts terms by the words of theirs that fewest others have. */
export function indexTerms(terms: readonly Term[]): TermIndex {
  const counts = countWords(terms);
  const numbers = numberWords(terms);
  const index = new Map<string, Anchored[]>();
  for (const term of terms) {
    const [first = [], another] = term.parts;
    const isAll = first.length === 1 && another === undefined;
    const parts = term.parts.map((part) =>
      part.map((step) => ({ ...step, number: numbers.get(step.text) ?? 0 })),
    );
    const steps = first.map((step, before) => {
      const side = before === 0 ? 1 : -1;
      const other = parts[0]?.[before + side];
      const beside = other === undefined || other.isPrefix ? 0 : side * other.number;
      return { term, parts, step, before, isAll, beside };
    });
    const [rarest] = steps.sort(
      (one, other) => (counts.get(one.step.text) ?? 0) - (counts.get(other.step.text) ?? 0),
    );
    if (rarest === undefined) continue;
    const { text, isPrefix } = rarest.step;
    const key = isPrefix ? `${text.slice(0, STEM)}*` : text;
    const same = index.get(key);
    if (same === undefined) index.set(key, [rarest]);
    else same.push(rarest);
  }
  const special = terms.filter((term) => term.special !== undefined);
  return { byWord: index, special, size: terms.length, numbers, known: new Map() };
}

/** Compares terms with the units of a text, and counts the comparisons. */
function makeComparer(units: readonly Unit[], ids: Int32Array) {
  let comparisons = 0;
  const isPartAt = (part: readonly NumberedStep[], start: number): boolean => {
    let at = start;
    for (const { number, isPrefix, text } of part) {
      comparisons += 1;
      const isIt = ids[at] === number;
      if (!isIt && !(isPrefix && units[at]?.text.startsWith(text))) return false;
      at += 1;
    }
    return true;
  };
  /** The unit after the term that begins here, if it does. */
  const endAt = (anchored: Anchored, at: number, position = 0): number | undefined => {
    const part = anchored.parts[position];
    if (part === undefined) return at;
    const last = position === 0 ? at : at + anchored.term.gap;
    for (let start = at; start <= last; start += 1) {
      if (!isPartAt(part, start)) continue;
      const end = endAt(anchored, start + part.length, position + 1);
      if (end !== undefined) return end;
    }
    return undefined;
  };
  return { endAt, count: () => comparisons };
}

/** The terms that a word is the rarest of, or may begin as. */
function anchoredIn(byWord: TermIndex['byWord'], word: string): readonly Anchored[] {
  const exact = byWord.get(word) ?? [];
  const longer = byWord.get(`${word.slice(0, STEM)}*`) ?? [];
  return [...exact, ...longer.filter(({ step }) => word.startsWith(step.text))];
}

/** A word that no term has. */
const NO_WORD: KnownWord = { number: 0, anchored: [], beside: new Int32Array() };

/** Words that are remembered between texts; more are of no language. */
const REMEMBERED = 20_000;

/** The terms of a word, remembered: most words of a text stand in it many times, and in other texts. */
function lookUp({ byWord, numbers, known }: TermIndex, word: string): KnownWord {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size > REMEMBERED) known.clear();
  const anchored = anchoredIn(byWord, word);
  const beside = Int32Array.from(anchored, (one) => one.beside);
  const found = { number: numbers.get(word) ?? 0, anchored, beside };
  known.set(word, found);
  return found;
}

/** Keeps where each term was found, unless it reaches over the end of a passage. */
function makeNotes(size: number, passageOf: readonly number[]) {
  // With a place for every term from the start: a list that is filled here and there is slow to read.
  const of = new Array<Hit[] | undefined>(size).fill(undefined);
  const note = ({ id }: Term, first: number, end: number | undefined) => {
    if (end === undefined || passageOf[first] !== passageOf[end - 1]) return;
    const same = of[id];
    if (same === undefined) of[id] = [{ first, end }];
    else same.push({ first, end });
  };
  return { of, note };
}

/** Goes through the terms that may stand at a word; most are passed over by the word beside them. */
function tryAt(
  at: number,
  { anchored, beside }: KnownWord,
  ids: Int32Array,
  tryOne: (one: Anchored) => void,
): void {
  for (let position = 0; position < beside.length; position += 1) {
    const other = beside[position] ?? 0;
    if (other !== 0 && ids[other > 0 ? at + 1 : at - 1] !== Math.abs(other)) continue;
    const one = anchored[position];
    if (one !== undefined) tryOne(one);
  }
}

/**
 * Finds terms in the units of a text. No term reaches over the end of a passage; `passageOf` says
 * for each unit in which one it stands.
 */
export function findTerms(
  index: TermIndex,
  units: readonly Unit[],
  specials: readonly SpecialPlace[],
  passageOf: readonly number[],
): Hits {
  const { of, note } = makeNotes(index.size, passageOf);
  const words = units.map(({ text }) => lookUp(index, text));
  // The name of a mailbox, such as `complaints@…`, says nothing of what is done.
  for (const { special, firstUnit, endUnit } of specials)
    if (special === 'email') words.fill(NO_WORD, firstUnit, endUnit);
  const ids = Int32Array.from(words, ({ number }) => number);
  const { endAt, count } = makeComparer(units, ids);
  let at = 0;
  const tryOne = (one: Anchored) => {
    const first = at - one.before;
    if (first >= 0) note(one.term, first, one.isAll ? at + 1 : endAt(one, first));
  };
  for (const word of words) {
    if (word.anchored.length > 0) tryAt(at, word, ids, tryOne);
    at += 1;
  }
  for (const { special, firstUnit, endUnit } of specials)
    for (const term of index.special.filter((one) => one.special === special))
      note(term, firstUnit, endUnit);
  return { of, comparisons: count() };
}
