import type { PolicyRule } from '#schema/authored/policy-check.ts';
import { whoActs } from './acting.ts';
import type { Hit } from './find-terms.ts';
import { firstFrom } from './match-pattern.ts';
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
  for (let position = Math.max(0, at - NEIGHBOURS); position < end; position += 1) {
    const hit = hits[position];
    if (hit === undefined) continue;
    const isNearer = best === undefined || distance(anchor, hit) < distance(anchor, best);
    if (isNearer && passes(hit)) best = hit;
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
  return others.length > 0 && nearest(others, hit, (other) => overlap(hit, other)) !== undefined;
}

/** Whether a hit counts: not within an exception, and not in a passage that says something else, nor after one that leads into it. What speaks against hits is looked for when one is asked about. */
function makeHitTest({ except, not }: PolicyRule, reading: Reading): Test {
  return (hit) => {
    const passage = reading.passageOf[hit.first] ?? 0;
    const vetoes = not === undefined ? undefined : reading.vetoedBy(not);
    const lead = reading.leads[passage] ?? -1;
    if (vetoes !== undefined && (vetoes[passage] === 1 || vetoes[lead] === 1)) return false;
    return except === undefined || !isPartOf(hit, reading.find(except));
  };
}

/** Whether the passage of a hit has something of every other list, where all has to stand in one sentence. */
function makeCompanyTest({ all, scope = 'sentence' }: PolicyRule, reading: Reading): Test {
  if (scope !== 'sentence' || all.length < 2) return () => true;
  const marks = all.slice(1).map(reading.passagesWith);
  return ({ first }) => marks.every((mark) => mark[reading.passageOf[first] ?? 0] === 1);
}

/** The conditions of a rule that concern where its first list is found. */
function makeAnchorTest(rule: PolicyRule, reading: Reading): Test {
  const headed = new Set(
    reading.find(rule.heading ?? []).flatMap((hit) => {
      const passage = passageAt(reading, hit);
      return passage?.kind === 'heading' ? [passage.section] : [];
    }),
  );
  const { by } = rule;
  return (hit) => {
    if (by !== undefined && !by.includes(whoActs(reading, hit))) return false;
    const passage = passageAt(reading, hit);
    if (passage === undefined) return false;
    if (rule.in !== undefined && (passage.kind === 'heading') !== (rule.in === 'heading'))
      return false;
    return rule.heading === undefined || headed.has(passage.section);
  };
}

/** Whether the text has something of every list that must be there. */
function mayHold({ all }: PolicyRule, { isThere }: Reading): boolean {
  return all.every(isThere);
}

/** Every place in a text where a rule holds. */
export function matchRule(rule: PolicyRule, reading: Reading): readonly RuleMatch[] {
  if (!mayHold(rule, reading)) return [];
  const [first = [], ...others] = rule.all.map(reading.find);
  const some = (rule.atLeast?.of ?? []).map(reading.find);
  const counts = makeHitTest(rule, reading);
  const isAnchor = makeAnchorTest(rule, reading);
  const hasCompany = makeCompanyTest(rule, reading);
  const most = rule.within ?? Number.POSITIVE_INFINITY;
  return first.flatMap((anchor) => {
    if (!hasCompany(anchor) || !counts(anchor) || !isAnchor(anchor)) return [];
    const passage = passageAt(reading, anchor);
    const passes: Test = (hit) =>
      distance(anchor, hit) <= most &&
      isTogether(passage, passageAt(reading, hit), rule.scope) &&
      !overlap(anchor, hit) &&
      counts(hit);
    const findNear = (hits: readonly Hit[]) => nearest(hits, anchor, passes) ?? [];
    const needed = others.flatMap(findNear);
    if (needed.length < others.length) return [];
    const more = some.flatMap(findNear);
    if (more.length < (rule.atLeast?.count ?? 0)) return [];
    return [{ passage: reading.passageOf[anchor.first] ?? 0, hits: [anchor, ...needed, ...more] }];
  });
}
