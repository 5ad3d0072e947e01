import type { PolicyRule } from '#schema/authored/policy-check.ts';
import type { Hit } from './find-terms.ts';
import type { Passage } from './passages.ts';
import type { Reading } from './reading.ts';

/** A place where all that a rule asks for stands together. */
export interface RuleMatch {
  /** The passage to quote: that of the rule's first list. */
  readonly passage: number;
  /** What was found, the hit of the first list first. */
  readonly hits: readonly Hit[];
}

function passageAt({ passages, passageOf }: Reading, hit: Hit): Passage | undefined {
  return passages[passageOf[hit.first] ?? 0];
}

function overlap(a: Hit, b: Hit): boolean {
  return a.first < b.end && b.first < a.end;
}

/** Units between two hits. */
function distance(a: Hit, b: Hit): number {
  return Math.max(0, b.first - a.end, a.first - b.end);
}

/** Position of the first hit that begins at the unit or after it. */
function firstFrom(hits: readonly Hit[], unit: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.first ?? 0) < unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Hits further away than so many others are not looked at: it keeps a long text quick. */
const NEIGHBOURS = 12;

type Test = (hit: Hit) => boolean;

/** The nearest hit before or after the anchor that passes. */
function nearest(hits: readonly Hit[], anchor: Hit, passes: Test): Hit | undefined {
  const at = firstFrom(hits, anchor.first);
  const around = hits.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS);
  let best: Hit | undefined;
  for (const hit of around)
    if (passes(hit) && (best === undefined || distance(anchor, hit) < distance(anchor, best)))
      best = hit;
  return best;
}

function isTogether(a: Passage | undefined, b: Passage | undefined, scope: PolicyRule['scope']) {
  if (a === undefined || b === undefined) return false;
  if (scope === 'text') return true;
  if (scope === 'section') return a.section === b.section;
  return scope === 'block' ? a.block === b.block : a === b;
}

/** Whether a hit is part of one of the others, which begin at most a few units before it. */
function isPartOf(hit: Hit, others: readonly Hit[]): boolean {
  const at = firstFrom(others, hit.first);
  return others
    .slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS)
    .some((other) => overlap(hit, other));
}

/** Whether a hit counts: not within an exception, and not in a passage that says something else. */
function makeHitTest(rule: PolicyRule, reading: Reading): Test {
  const excluded = reading.find(rule.except ?? []);
  const vetoes = new Set(reading.find(rule.not ?? []).map(({ first }) => reading.passageOf[first]));
  return (hit) => !vetoes.has(reading.passageOf[hit.first]) && !isPartOf(hit, excluded);
}

/** The conditions of a rule that concern where its first list is found. */
function makeAnchorTest(rule: PolicyRule, reading: Reading): Test {
  const headed = new Set(
    reading.find(rule.heading ?? []).flatMap((hit) => {
      const passage = passageAt(reading, hit);
      return passage?.kind === 'heading' ? [passage.section] : [];
    }),
  );
  return (hit) => {
    const passage = passageAt(reading, hit);
    if (passage === undefined) return false;
    if (rule.in !== undefined && (passage.kind === 'heading') !== (rule.in === 'heading'))
      return false;
    return rule.heading === undefined || headed.has(passage.section);
  };
}

/** Every place in a text where a rule holds. */
export function matchRule(rule: PolicyRule, reading: Reading): readonly RuleMatch[] {
  const [first = [], ...others] = rule.all;
  const counts = makeHitTest(rule, reading);
  const isAnchor = makeAnchorTest(rule, reading);
  return reading.find(first).flatMap((anchor) => {
    if (!counts(anchor) || !isAnchor(anchor)) return [];
    const passage = passageAt(reading, anchor);
    const passes: Test = (hit) =>
      isTogether(passage, passageAt(reading, hit), rule.scope) &&
      distance(anchor, hit) <= (rule.within ?? Number.POSITIVE_INFINITY) &&
      !overlap(anchor, hit) &&
      counts(hit);
    const needed = others.map((list) => nearest(reading.find(list), anchor, passes));
    const some = (rule.atLeast?.of ?? []).flatMap(
      (list) => nearest(reading.find(list), anchor, passes) ?? [],
    );
    const found = needed.flatMap((hit) => hit ?? []);
    if (found.length < needed.length || some.length < (rule.atLeast?.count ?? 0)) return [];
    return [{ passage: reading.passageOf[anchor.first] ?? 0, hits: [anchor, ...found, ...some] }];
  });
}
