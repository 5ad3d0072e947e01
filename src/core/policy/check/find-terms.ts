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
  /** By the term as it is written. In the order of the text. */
  readonly of: ReadonlyMap<string, readonly Hit[]>;
  /** Comparisons that were needed. They grow with the text and with the rules, never faster. */
  readonly comparisons: number;
}

/** Letters at the start of a word that goes on, by which its terms are found at once. */
const STEM = 3;

/** Terms by how they begin, so that a word of the text meets only those that it may begin. */
export interface TermIndex {
  readonly byStart: ReadonlyMap<string, readonly Term[]>;
  /** Terms that stand for anything of a kind. */
  readonly special: readonly Term[];
}

/** Sorts terms by how they begin. */
export function indexTerms(terms: readonly Term[]): TermIndex {
  const index = new Map<string, Term[]>();
  for (const term of terms) {
    const step = term.parts[0]?.[0];
    if (step === undefined) continue;
    const key = step.isPrefix ? `${step.text.slice(0, STEM)}*` : step.text;
    const same = index.get(key);
    if (same === undefined) index.set(key, [term]);
    else same.push(term);
  }
  return { byStart: index, special: terms.filter((term) => term.special !== undefined) };
}

/** Compares terms with the units of a text, and counts the comparisons. */
function makeComparer(units: readonly Unit[]) {
  let comparisons = 0;
  const isAt = ({ text, isPrefix }: Step, at: number): boolean => {
    comparisons += 1;
    const unit = units[at]?.text;
    return unit !== undefined && (isPrefix ? unit.startsWith(text) : unit === text);
  };
  const isPartAt = (part: readonly Step[], at: number) =>
    part.every((step, offset) => isAt(step, at + offset));
  /** The unit after the term that begins here, if it does. */
  const endAt = (term: Term, at: number, position = 0): number | undefined => {
    const part = term.parts[position];
    if (part === undefined) return at;
    const last = position === 0 ? at : at + term.gap;
    for (let start = at; start <= last; start += 1) {
      if (!isPartAt(part, start)) continue;
      const end = endAt(term, start + part.length, position + 1);
      if (end !== undefined) return end;
    }
    return undefined;
  };
  return { endAt, count: () => comparisons };
}

/**
 * Finds terms in the units of a text. No term reaches over the end of a passage; `passageOf` says
 * for each unit in which one it stands.
 */
export function findTerms(
  { byStart, special }: TermIndex,
  units: readonly Unit[],
  specials: readonly SpecialPlace[],
  passageOf: readonly number[],
): Hits {
  const found = new Map<string, Hit[]>();
  const { endAt, count } = makeComparer(units);
  const note = (term: Term, first: number, end: number) => {
    if (passageOf[first] !== passageOf[end - 1]) return;
    const same = found.get(term.source);
    if (same === undefined) found.set(term.source, [{ first, end }]);
    else same.push({ first, end });
  };
  units.forEach(({ text }, first) => {
    for (const key of [text, `${text.slice(0, STEM)}*`])
      for (const term of byStart.get(key) ?? []) {
        const end = endAt(term, first);
        if (end !== undefined) note(term, first, end);
      }
  });
  for (const place of specials)
    for (const term of special)
      if (term.special === place.special) note(term, place.firstUnit, place.endUnit);
  return { of: found, comparisons: count() };
}
