import { fill, fillCount } from '#core/message.ts';
import type { CheckInput } from './check-words.ts';
import type { CodeLimit, CodeLimits, CodeStart } from './code-limits.ts';
import { type Held, type HeldLimit, holdAgainst } from './hold-against.ts';
import type { Quote } from './judge-element.ts';
import { passageText } from './passage-text.ts';

/** How a text stands to one demand of a code, in words. */
export interface HeldFact {
  readonly held: Held;
  /** What came of it, such as `Goes beyond the code`. */
  readonly outcome: string;
  /** What is limited. */
  readonly of: string;
  /** The limit as the text puts it; that none was found where there is none. */
  readonly found: string;
  /** What the code demands. */
  readonly demand: string;
  readonly provision: string;
  /** Last part of the address of the clause, where the code is a standard of this site. */
  readonly slug?: string;
  readonly quote?: Quote;
  /** The passage on one line; empty where there is none. */
  readonly passage: string;
}

function demandText(demand: CodeLimit | CodeStart, { language, words }: HeldInput): string {
  if (demand.kind === 'start') return demand.asks;
  const { count, unit } = demand.period;
  return fill(words.hold[demand.kind], {
    allowed: fillCount(language, words.hold.periods[unit], count),
  });
}

function foundText({ stated }: HeldLimit, { text, words }: HeldInput): string {
  if (stated === undefined) return words.hold.noTime;
  const { start, end, clock } = stated.limit;
  return passageText(text, {
    start: Math.min(start, clock?.start ?? start),
    end: Math.max(end, clock?.end ?? end),
  });
}

/** What the outcomes are told with. */
export type HeldInput = Pick<CheckInput, 'language' | 'text' | 'check' | 'words'>;

/** One for each demand of a code beside each limit of the text, what goes beyond it first. */
export function heldFacts(code: CodeLimits, input: HeldInput): readonly HeldFact[] {
  const { text, check, words } = input;
  return holdAgainst(code, check.elements, text).map((one): HeldFact => {
    const { demand, held, stated } = one;
    const { provision, slug } = demand;
    const isStart = demand.kind === 'start';
    const of = words.hold.limited[demand.of];
    return {
      held,
      outcome:
        isStart && held === 'unstated' ? words.hold.startUnstated : words.hold.outcomes[held],
      of: isStart ? fill(words.hold.startOf, { of }) : of,
      found: foundText(one, input),
      demand: demandText(demand, input),
      provision,
      ...(slug === undefined ? {} : { slug }),
      ...(stated === undefined ? {} : { quote: stated.quote }),
      passage: stated === undefined ? '' : passageText(text, stated.quote),
    };
  });
}
