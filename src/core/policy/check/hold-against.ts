import type { CodeLimit, CodeLimits, CodeStart } from './code-limits.ts';
import { holdLimitTo } from './compare-lengths.ts';
import type { ElementJudgement, StatedLimit } from './judge-element.ts';
import { limitedIn } from './limited.ts';
import { isSameLimit } from './time-limits.ts';

/** How a text stands to one thing that a code demands of time. */
export type Held =
  | 'beyond'
  /** Days of different kinds do not tell. */
  | 'unsure-days'
  /** It is no longer, but its clock starts at something that the code does not name. */
  | 'unsure-start'
  | 'unstated'
  | 'kept';

/** One demand of a code beside one limit of the text, or beside none where the text states none. */
export interface HeldLimit {
  readonly demand: CodeLimit | CodeStart;
  readonly held: Held;
  readonly stated?: StatedLimit;
}

const ORDER: readonly Held[] = ['beyond', 'unsure-days', 'unsure-start', 'unstated', 'kept'];

/** A review's clock starts at its request, which is what is received. */
function startOf({ limit }: StatedLimit): string | undefined {
  return limit.clock?.from === 'request' ? 'receipt' : limit.clock?.from;
}

/** Whether the clock may start later than the code lets it. */
function startsLate(stated: StatedLimit, { of }: CodeLimit, starts: readonly CodeStart[]): boolean {
  const from = startOf(stated);
  if (of === 'timeLimit' || from === undefined || from === 'receipt') return false;
  return !starts.some((start) => start.of === of && start.from.some((one) => one === from));
}

function holdLimit(
  stated: StatedLimit,
  demand: CodeLimit,
  { starts }: CodeLimits,
  text: string,
): Held {
  const said = text.slice(stated.limit.start, stated.limit.end);
  const length = holdLimitTo(stated.limit, said, demand);
  if (length === 'unsure') return 'unsure-days';
  if (length === 'beyond') return 'beyond';
  return startsLate(stated, demand, starts) ? 'unsure-start' : 'kept';
}

function holdStart(stated: StatedLimit, { from }: CodeStart): Held {
  const start = startOf(stated);
  if (start === undefined) return 'unstated';
  return from.some((one) => one === start) ? 'kept' : 'beyond';
}

/** The limits, each length on each clock once. */
function distinct<Stated extends StatedLimit>(stated: readonly Stated[]): readonly Stated[] {
  return stated.filter(
    ({ limit }, at) => stated.findIndex((one) => isSameLimit(one.limit, limit)) === at,
  );
}

/**
 * Holds the time limits of a checked text against those of a code: what goes beyond them first, then
 * what cannot be told, what the check found no time for, and what is kept.
 */
export function holdAgainst(
  code: CodeLimits,
  elements: readonly ElementJudgement[],
  text: string,
): readonly HeldLimit[] {
  const limited = limitedIn(elements, text);
  const held = [...code.limits, ...code.starts].flatMap((demand): readonly HeldLimit[] => {
    const found = distinct(limited.filter(({ of }) => of === demand.of));
    if (found.length === 0) return demand.kind === 'start' ? [] : [{ demand, held: 'unstated' }];
    return found.map((stated) => ({
      ...{ demand, stated },
      held:
        demand.kind === 'start' ? holdStart(stated, demand) : holdLimit(stated, demand, code, text),
    }));
  });
  return held.sort((a, b) => ORDER.indexOf(a.held) - ORDER.indexOf(b.held));
}
