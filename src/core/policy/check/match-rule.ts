import type { PolicyRule } from '#schema/authored/policy-check.ts';
import { whoActs } from './acting.ts';
import type { OpenedList, OpenedRule } from './compile-rules.ts';
import type { Hit } from './find-terms.ts';
import { firstFrom } from './match-pattern.ts';
import { hasPassage, type PassageSet } from './passage-set.ts';
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

/** Hits further away than so many others are not looked at: it keeps a long text quick. */
const NEIGHBOURS = 12;

type Test = (hit: Hit) => boolean;

/** The nearest hit before or after the anchor that passes. */
function nearest(hits: readonly Hit[], anchor: Hit, passes: Test): Hit | undefined {
  const at = firstFrom(hits, anchor.first);
  const end = Math.min(hits.length, at + NEIGHBOURS);
  let best: Hit | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let position = Math.max(0, at - NEIGHBOURS); position < end; position += 1) {
    const hit = hits[position];
    if (hit === undefined) continue;
    const units = distance(anchor, hit);
    if (units >= least || !passes(hit)) continue;
    best = hit;
    least = units;
  }
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
  const end = Math.min(others.length, at + NEIGHBOURS);
  for (let position = Math.max(0, at - NEIGHBOURS); position < end; position += 1) {
    const other = others[position];
    if (other !== undefined && overlap(hit, other)) return true;
  }
  return false;
}

/** Whether a hit counts: not within an exception, and not in a passage that says something else, nor after one that leads into it. What speaks against hits is looked for when one is asked about. */
function makeHitTest({ not, except }: OpenedRule, reading: Reading): Test {
  return (hit) => {
    const passage = reading.passageOf[hit.first] ?? 0;
    const vetoes = not === undefined ? undefined : reading.vetoedBy(not);
    const lead = reading.leads[passage] ?? -1;
    if (vetoes !== undefined && (hasPassage(vetoes, passage) || hasPassage(vetoes, lead)))
      return false;
    return except === undefined || !isPartOf(hit, reading.hitsOf(except));
  };
}

/**
 * The passages in which a rule may hold: those with something of its first list, and of every other
 * one where all has to stand in one sentence. Undefined where there is none, as with most rules.
 */
function passagesFor(
  { all, rule: { scope = 'sentence' } }: OpenedRule,
  { passagesOf }: Reading,
): PassageSet | undefined {
  if (scope === 'sentence') return passagesOf(all);
  return all.every((list) => passagesOf([list])) ? passagesOf(all.slice(0, 1)) : undefined;
}

/** The sections whose heading has something of a list. */
function sectionsUnder(heading: OpenedList, reading: Reading): ReadonlySet<number> {
  const sections = reading.hitsOf(heading).flatMap((hit) => {
    const passage = passageAt(reading, hit);
    return passage?.kind === 'heading' ? [passage.section] : [];
  });
  return new Set(sections);
}

/** The conditions of a rule that concern where its first list is found. */
function makeAnchorTest({ rule, heading }: OpenedRule, reading: Reading): Test {
  const { by } = rule;
  const headed = heading === undefined ? undefined : sectionsUnder(heading, reading);
  return (hit) => {
    if (by !== undefined && !by.includes(whoActs(reading, hit))) return false;
    const passage = passageAt(reading, hit);
    if (passage === undefined) return false;
    if (rule.in !== undefined && (passage.kind === 'heading') !== (rule.in === 'heading'))
      return false;
    return headed === undefined || headed.has(passage.section);
  };
}

/** Every place in a text where a rule holds. */
export function matchRule(opened: OpenedRule, reading: Reading): readonly RuleMatch[] {
  const within = passagesFor(opened, reading);
  const [first, ...others] = opened.all;
  if (within === undefined || first === undefined) return [];
  const { rule, some } = opened;
  const counts = makeHitTest(opened, reading);
  const isAnchor = makeAnchorTest(opened, reading);
  const most = rule.within ?? Number.POSITIVE_INFINITY;
  const isOfSentence = rule.scope === undefined || rule.scope === 'sentence';
  const hitsOf = (list: OpenedList) =>
    isOfSentence ? reading.hitsWithin(list, within) : reading.hitsOf(list);
  const lists = others.map(hitsOf);
  return hitsOf(first).flatMap((anchor) => {
    const number = reading.passageOf[anchor.first] ?? 0;
    if (!hasPassage(within, number) || !counts(anchor) || !isAnchor(anchor)) return [];
    const passage = reading.passages[number];
    const passes: Test = (hit) =>
      distance(anchor, hit) <= most &&
      isTogether(passage, passageAt(reading, hit), rule.scope) &&
      !overlap(anchor, hit) &&
      counts(hit);
    const findNear = (hits: readonly Hit[]) => nearest(hits, anchor, passes) ?? [];
    const needed = lists.flatMap(findNear);
    if (needed.length < others.length) return [];
    const more = some.flatMap((list) => findNear(reading.hitsOf(list)));
    if (more.length < (rule.atLeast?.count ?? 0)) return [];
    return [{ passage: number, hits: [anchor, ...needed, ...more] }];
  });
}
