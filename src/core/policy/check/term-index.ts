import type { Step, Term } from './term.ts';

/** Letters at the start of a word that goes on, by which it is found among others at once. */
const STEM = 3;

/** Words that terms begin with, one after the other: each leads to what may follow it. */
export interface Node {
  /** By the number of the word that follows; undefined where nothing does, as with most words. */
  next: Map<number, Node> | undefined;
  /** Terms that end here. */
  readonly ends: Term[];
  /** Terms whose first part ends here. */
  readonly pauses: Term[];
}

/** A beginning of a word, with the number of the step that asks for it. */
interface Beginning {
  readonly text: string;
  readonly number: number;
}

/** What a word of a text means to the terms. */
export interface KnownWord {
  /** Numbers of the steps that it is: as a whole word, and by how it begins. */
  readonly steps: readonly number[];
  /** Those of them that a later part of a term begins with. */
  readonly later: readonly number[];
  /** Terms that are this word alone. */
  readonly alone: readonly Term[];
  /** Where terms lead that begin with it and go on. */
  readonly starts: readonly Node[];
}

/** Terms as a tree of words, so that a place of the text meets those alone that begin as it goes on. */
export interface TermIndex {
  readonly root: Node;
  /** Numbers of the steps that ask for a whole word. */
  readonly whole: ReadonlyMap<string, number>;
  /** Those that ask for the beginning of a word, by its first letters. */
  readonly beginnings: ReadonlyMap<string, readonly Beginning[]>;
  /** Terms that stand for anything of a kind. */
  readonly special: readonly Term[];
  /** How many terms there are. */
  readonly size: number;
  /** By the term's id: the numbers of the steps of its later parts, where it has some. */
  readonly later: readonly (readonly (readonly number[])[] | undefined)[];
  /** Numbers of the steps that later parts begin with. */
  readonly beginLater: ReadonlySet<number>;
  /** What was looked up before. */
  readonly known: Map<string, KnownWord>;
}

/** Numbers the steps of terms from 1, the same for the same step. */
function makeNumbering() {
  const whole = new Map<string, number>();
  const begun = new Map<string, number>();
  const beginnings = new Map<string, Beginning[]>();
  const numberOf = ({ text, isPrefix }: Step): number => {
    const numbers = isPrefix ? begun : whole;
    const known = numbers.get(text);
    if (known !== undefined) return known;
    const number = whole.size + begun.size + 1;
    numbers.set(text, number);
    if (isPrefix) {
      const stem = text.slice(0, STEM);
      const same = beginnings.get(stem);
      if (same === undefined) beginnings.set(stem, [{ text, number }]);
      else same.push({ text, number });
    }
    return number;
  };
  return { numberOf, whole, beginnings };
}

function makeNode(): Node {
  return { next: undefined, ends: [], pauses: [] };
}

/** The node that a step leads to, which is made where there is none. */
function nodeAfter(node: Node, step: number): Node {
  node.next ??= new Map();
  const known = node.next.get(step);
  if (known !== undefined) return known;
  const made = makeNode();
  node.next.set(step, made);
  return made;
}

/** Puts terms into a tree by their words. */
export function indexTerms(terms: readonly Term[]): TermIndex {
  const { numberOf, whole, beginnings } = makeNumbering();
  const root = makeNode();
  const later = new Array<readonly (readonly number[])[] | undefined>(terms.length).fill(undefined);
  for (const term of terms) {
    const [first = [], ...others] = term.parts.filter((part) => part.length > 0);
    if (first.length === 0) continue;
    let node = root;
    for (const step of first) node = nodeAfter(node, numberOf(step));
    if (others.length === 0) node.ends.push(term);
    else {
      node.pauses.push(term);
      later[term.id] = others.map((part) => part.map(numberOf));
    }
  }
  const special = terms.filter((term) => term.special !== undefined);
  const beginLater = new Set(later.flatMap((parts = []) => parts.flatMap(([step = 0]) => step)));
  return {
    ...{ root, whole, beginnings, special, size: terms.length },
    ...{ later, beginLater, known: new Map() },
  };
}

/** A word that no term has. */
export const NO_WORD: KnownWord = { steps: [], later: [], alone: [], starts: [] };

/** Words that are remembered between texts; more are of no language. */
const REMEMBERED = 20_000;

/** What a word means, remembered: most words of a text stand in it many times, and in other texts. */
export function lookUp(index: TermIndex, word: string): KnownWord {
  const { root, whole, beginnings, beginLater, known } = index;
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size > REMEMBERED) known.clear();
  const steps = (beginnings.get(word.slice(0, STEM)) ?? [])
    .filter(({ text }) => word.startsWith(text))
    .map(({ number }) => number);
  const number = whole.get(word);
  if (number !== undefined) steps.push(number);
  const nodes = steps.flatMap((step) => root.next?.get(step) ?? []);
  const alone = nodes.flatMap(({ ends }) => ends);
  const starts = nodes.filter(({ next, pauses }) => next !== undefined || pauses.length > 0);
  const later = steps.filter((step) => beginLater.has(step));
  const found = steps.length === 0 ? NO_WORD : { steps, later, alone, starts };
  known.set(word, found);
  return found;
}
