import { fold } from './fold.ts';

/** Words that stand in any text, and those that stand in any text on complaints. */
const COMMON = new Set(
  'the and for with that this from are was were has have had not but they their them his her its our your you who which what when where how why been being will would can could should must may might shall any all each other such than then there here into onto upon per via also only more most very own same organisation organization landlord landlords resident residents complaint complaints complainant complainants handling council councils customer customers tenant tenants'.split(
    ' ',
  ),
);

/** Characters that join others and tell nothing. */
const LITTLE = /投诉|投訴|组织|組織|是否|进行|進行|[的了与與和或并並]/;

/** A word without the ending that its number or time gives it. */
function stem(word: string): string {
  if (word.length < 5) return word;
  return word
    .replace(/(?:ies)$/, 'y')
    .replace(/(?:isation|ization)$/, 'is')
    .replace(/(?<=.{3})(?:ements?|ments?|ation|ing|ed|es|ly|s)$/, '')
    .replace(/(.)\1$/, '$1');
}

/** The words of a text that tell it from others; of Chinese, pairs of characters. */
export function wordsOf(text: string): ReadonlySet<string> {
  const folded = fold(text);
  const words = (folded.match(/[\p{Script=Latin}\d]+/gu) ?? [])
    .filter((word) => (word.length > 2 || /^\d+$/.test(word)) && !COMMON.has(word))
    .map(stem);
  const runs = folded.split(LITTLE).flatMap((part) => part.match(/\p{Script=Han}+/gu) ?? []);
  const pairs = runs.flatMap((run) =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
  return new Set([...words, ...pairs]);
}

/** How much each word tells: the rarer among the texts, the more. */
export type Weights = ReadonlyMap<string, number>;

/** How much each word of some texts tells. */
export function weigh(texts: readonly ReadonlySet<string>[]): Weights {
  const counts = new Map<string, number>();
  for (const words of texts)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map(
    [...counts].map(([word, count]) => [word, Math.log(1 + texts.length / count)] as const),
  );
}

/** A word that no text has tells as much as one that stands in one of them. */
function weightOf(words: Iterable<string>, weights: Weights, unknown: number): number {
  let sum = 0;
  for (const word of words) sum += weights.get(word) ?? unknown;
  return sum;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
  return [...a].filter((word) => b.has(word));
}

/** How much of what a text is known by stands in another, 0 to 1. */
export function coverage(
  known: ReadonlySet<string>,
  text: ReadonlySet<string>,
  weights: Weights,
): number {
  const whole = weightOf(known, weights, 1);
  return whole === 0 ? 0 : weightOf(shared(known, text), weights, 1) / whole;
}

/** How alike two texts are, 0 to 1, whatever their lengths. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>, weights: Weights): number {
  const both = weightOf(shared(a, b), weights, 1);
  const whole = Math.sqrt(weightOf(a, weights, 1) * weightOf(b, weights, 1));
  return whole === 0 ? 0 : both / whole;
}

/** How much of the shorter of two texts stands in the other, 0 to 1: little where they speak of different things. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>, weights: Weights): number {
  const least = Math.min(weightOf(a, weights, 1), weightOf(b, weights, 1));
  return least === 0 ? 1 : weightOf(shared(a, b), weights, 1) / least;
}
