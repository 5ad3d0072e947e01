import type { PolicyMeasured } from '#schema/authored/policy-check.ts';
import type { Verdict } from '#schema/record/policy-check.ts';
import { matchRule, type RuleMatch } from './match-rule.ts';
import { hasPassage } from './passage-set.ts';
import type { RulesByLanguage, SpokenElement } from './policy-rules.ts';
import type { Reading } from './reading.ts';
import { rightOfHundred } from './sureness.ts';
import type { TimeLimit } from './time-limits.ts';

/** A stretch of the text, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A passage that speaks to an element, and why it was chosen. */
export interface Quote extends Span {
  /** Its number among the passages of the text. */
  readonly passage: number;
  /** Heading of its section; empty before the first one. */
  readonly section: string;
  /** The words that the rules hit, in their order. */
  readonly terms: readonly Span[];
  /** Rules that hold, such as `en/2`: the second English one of the element. */
  readonly rules: readonly string[];
  readonly score: number;
}

/** A passage that speaks to an element, as it is compared with one of another version. */
export interface ElementQuote extends Quote {
  /** Of a duty the words of the passage, by which it is told from another whatever its signs; empty for others. */
  readonly key: string;
  /** Somebody has to do what it says. */
  readonly isDuty: boolean;
}

/** A length of time with the passage that names it. */
export interface StatedLimit {
  readonly limit: TimeLimit;
  readonly quote: Quote;
  /** Whether the rules hit it, and it does not only stand in the same passage. */
  readonly isHit: boolean;
}

/** What a policy says of an element. */
export interface ElementJudgement {
  /** Id of the element. */
  readonly element: string;
  readonly verdict: Verdict;
  /** Of a hundred such verdicts on labelled texts, how many a reader agreed with. */
  readonly rightOfHundred: number;
  /** 0 to 10: from 6 covered, from 3 weak. */
  readonly score: number;
  /** The passages that speak to it, the strongest first. */
  readonly quotes: readonly ElementQuote[];
  /** Lengths of time that the quoted words name, where the element has any. */
  readonly limits: readonly TimeLimit[];
  /** All that the passages name, each with its passage. */
  readonly stated: readonly StatedLimit[];
}

const COVERED = 6;
const TOUCHED = 3;
const MOST = 10;
const QUOTES = 5;
/** Lists of `terms.yaml`: what has to be done, and what may be. */
const DUTY = ['$duty'];
const SOFT = ['$soft'];
/** More passages that say the same of one element add nothing. */
const MOST_QUOTES = 40;

/** Rules of one element that hold in one passage. */
interface Held {
  readonly rule: string;
  readonly weight: number;
  readonly match: RuleMatch;
}

/**
 * The strongest rule says what the passage amounts to. Each further one adds one and makes that
 * surer, but mentioning a thing twice does not cover it.
 */
function scoreOf(held: readonly Held[]): number {
  let strongest = 0;
  let rules = 0;
  for (const [at, { rule, weight }] of held.entries()) {
    strongest = Math.max(strongest, weight);
    // What one rule holds stands together.
    if (rule !== held[at - 1]?.rule) rules += 1;
  }
  const most = strongest >= COVERED ? MOST : COVERED - 1;
  return Math.min(most, strongest + Math.max(0, rules - 1));
}

function headingOf({ headings, text }: Reading, section: number): string {
  const heading = headings.get(section);
  const words = heading === undefined ? '' : text.slice(heading.start, heading.end);
  return words.replace(/^#{1,6}\s+|\*\*|__|[:：]$/g, '').trim();
}

function isDuty({ passagesWith }: Reading, passage: number): boolean {
  const isWith = (list: readonly string[]) => {
    const set = passagesWith(list);
    return set !== undefined && hasPassage(set, passage);
  };
  return isWith(DUTY) && !isWith(SOFT);
}

function toQuote(reading: Reading, passage: number, held: readonly Held[]): Quote {
  const { start = 0, end = 0, section = 0 } = reading.passages[passage] ?? {};
  const spans = held.flatMap(({ match }) =>
    match.hits.map((hit) => ({
      start: reading.units[hit.first]?.start ?? 0,
      end: reading.units[hit.end - 1]?.end ?? 0,
    })),
  );
  const terms = spans
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span, at, all) => at === 0 || span.start >= (all[at - 1]?.end ?? 0));
  return {
    ...{ passage, start, end, terms },
    section: headingOf(reading, section),
    rules: [...new Set(held.map(({ rule }) => rule))],
    score: scoreOf(held),
  };
}

/** The passages in which rules hold, the strongest first. */
export function findQuotes(
  rules: RulesByLanguage | undefined,
  reading: Reading,
  most = MOST_QUOTES,
): readonly Quote[] {
  const byPassage = new Map<number, Held[]>();
  for (const opened of reading.rulesOf(rules))
    for (const match of matchRule(opened, reading)) {
      const held = { rule: opened.id, weight: opened.rule.weight, match };
      const others = byPassage.get(match.passage);
      if (others === undefined) byPassage.set(match.passage, [held]);
      else others.push(held);
    }
  return [...byPassage]
    .map(([passage, held]) => ({ passage, held, score: scoreOf(held) }))
    .sort((a, b) => b.score - a.score || a.passage - b.passage)
    .slice(0, most)
    .map(({ passage, held }) => toQuote(reading, passage, held));
}

function verdictOf(score: number): Verdict {
  if (score >= COVERED) return 'covered';
  return score >= TOUCHED ? 'weak' : 'missing';
}

/** Lengths of time within the words that rules hit. */
export function limitsIn(quotes: readonly Quote[], reading: Reading): readonly TimeLimit[] {
  return reading.limits
    .filter((limit) =>
      quotes.some(({ terms }) =>
        terms.some(({ start, end }) => start <= limit.start && limit.end <= end),
      ),
    )
    .map(({ firstUnit: _first, endUnit: _end, ...limit }) => limit);
}

function statedIn(quotes: readonly Quote[], reading: Reading): readonly StatedLimit[] {
  return quotes.flatMap((quote) => {
    const hits = limitsIn([quote], reading);
    const whole = limitsIn([{ ...quote, terms: [quote] }], reading);
    return whole.map((limit) => ({
      ...{ limit, quote },
      isHit: hits.some(({ start }) => start === limit.start),
    }));
  });
}

/** Judges what a policy says of an element. */
export function judgeElement(
  element: SpokenElement,
  reading: Reading,
  measured: PolicyMeasured,
): ElementJudgement {
  // Further passages are asked for their lengths of time only.
  const most = element.limit === undefined ? QUOTES : MOST_QUOTES;
  const all = findQuotes(element.rules, reading, most);
  const score = all[0]?.score ?? 0;
  const verdict = verdictOf(score);
  const quotes = all.filter((quote) => quote.score >= TOUCHED);
  return {
    element: element.id,
    verdict,
    rightOfHundred: rightOfHundred(measured, element.id, verdict),
    score,
    quotes: quotes.slice(0, QUOTES).map((quote) => {
      const duty = isDuty(reading, quote.passage);
      return { ...quote, key: duty ? reading.keyOf(quote.passage) : '', isDuty: duty };
    }),
    limits: element.limit === undefined ? [] : limitsIn(quotes, reading),
    stated: element.limit === undefined ? [] : statedIn(quotes, reading),
  };
}
