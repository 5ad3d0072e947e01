import { findQuotes, limitsIn, type Quote } from './judge-element.ts';
import type { RulesByLanguage } from './policy-rules.ts';
import type { Reading } from './reading.ts';
import { hasSameClock, isSameLimit, type TimeLimit } from './time-limits.ts';

/** What is promised at one stage may differ from what is promised at another. */
const STAGE =
  /\b(?:stage|level|step|tier)\s+(one|two|three|four|i{1,3}|[1-4])\b|\b(informal|formal|early|frontline|first|second|third|review|appeal)\b|第([一二三四1-4])(?:[阶階]段|[级級]|步)/giu;

function stagesOf(text: string): string {
  const names = [...text.matchAll(STAGE)].map((match) => match[0].toLowerCase());
  return [...new Set(names)].sort().join(' ');
}

/** The stage that a passage belongs to: what itself says, or else the heading above it. */
function stageOf(quote: Quote, text: string): string {
  return stagesOf(text.slice(quote.start, quote.end)) || stagesOf(quote.section);
}

interface Promised {
  readonly quote: Quote;
  readonly stage: string;
  readonly limit: TimeLimit;
}

/** Passages that promise different lengths of time for the same thing at the same stage. */
export function findContradictions(rules: RulesByLanguage, reading: Reading): readonly Quote[] {
  const promises = findQuotes(rules, reading).flatMap((quote): Promised[] => {
    const [limit, another] = limitsIn([quote], reading);
    if (limit === undefined || another !== undefined) return [];
    return [{ quote, limit, stage: stageOf(quote, reading.text) }];
  });
  const contradicted = promises.filter((one) =>
    promises.some(
      (other) =>
        other.stage === one.stage &&
        hasSameClock(other.limit, one.limit) &&
        !isSameLimit(other.limit, one.limit),
    ),
  );
  return contradicted.map(({ quote }) => quote).sort((a, b) => a.start - b.start);
}
