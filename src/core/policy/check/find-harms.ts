import { whoActs } from './acting.ts';
import { findContradictions } from './find-contradictions.ts';
import type { Hit } from './find-terms.ts';
import { type ElementJudgement, findQuotes, type Quote } from './judge-element.ts';
import { hasPassage } from './passage-set.ts';
import type { SpokenHarm } from './policy-rules.ts';
import type { Reading } from './reading.ts';

/** Something in a policy that keeps people from complaining, or that it lacks and cannot do without. */
export interface HarmFinding {
  /** Id of the harm. */
  readonly harm: string;
  /** The passages that do harm, the worst first; none where the harm is what is not said. */
  readonly quotes: readonly Quote[];
}

/** Below it a hit is a hint, and nobody is accused on a hint. */
const ENOUGH = 6;

function isAbsent({ absent }: SpokenHarm, judgements: readonly ElementJudgement[]): boolean {
  if (absent === undefined) return false;
  return absent.elements.every((id) => {
    const verdict = judgements.find(({ element }) => element === id)?.verdict;
    return absent.wanted === 'covered' ? verdict !== 'covered' : verdict === 'missing';
  });
}

/** The passages of an element that name one kind of thing, where the text names nothing of the other. */
function findOnly(
  { only }: SpokenHarm,
  reading: Reading,
  judgements: readonly ElementJudgement[],
): readonly Quote[] {
  if (only === undefined) return [];
  const elsewhere = reading.passagesWith(only.except);
  const isElsewhere = ({ first }: Hit) =>
    elsewhere !== undefined && hasPassage(elsewhere, reading.passageOf[first] ?? 0);
  const isWay = (hit: Hit) => !isElsewhere(hit) && whoActs(reading, hit) !== 'organization';
  if (reading.find(only.never).some(isWay)) return [];
  const ways = reading.find(only.names).filter(isWay);
  const named = ways.map(({ first }) => reading.units[first]?.start ?? 0);
  const quotes = judgements.find(({ element }) => element === only.element)?.quotes ?? [];
  return quotes.filter(({ start, end }) => named.some((at) => start <= at && at < end));
}

/** The harms that a policy does. */
export function findHarms(
  harms: readonly SpokenHarm[],
  reading: Reading,
  judgements: readonly ElementJudgement[],
): readonly HarmFinding[] {
  return harms.flatMap((harm) => {
    const quotes = [
      ...findOnly(harm, reading, judgements),
      ...findQuotes(harm.rules, reading).filter(({ score }) => score >= ENOUGH),
      ...(harm.promises ?? []).flatMap((rules) => findContradictions(rules, reading)),
    ];
    if (quotes.length === 0 && !isAbsent(harm, judgements)) return [];
    return [{ harm: harm.id, quotes }];
  });
}
