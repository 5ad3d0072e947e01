import type { Hit } from './find-terms.ts';
import { type Find, firstFrom } from './match-pattern.ts';
import type { Clock, PlacedLimit } from './time-limits.ts';
import type { Unit } from './units.ts';

/** Lists of `terms.yaml` by which it is known what starts a clock. */
const STARTS: readonly (readonly [Clock['from'], readonly string[]])[] = [
  ['acknowledgement', ['$clock-acknowledgement']],
  ['receipt', ['$clock-receipt']],
  ['answer', ['$clock-answer']],
  ['request', ['$clock-request']],
  ['event', ['$clock-event']],
];
/** Words with which the start is said after a limit, and before it. */
const AFTER = new Set(['of', 'from', 'after', 'following', 'since', 'upon', 'on']);
const BEFORE = new Set(['after', 'once', 'when', 'following', 'upon', 'from']);
const CHINESE_BEFORE = new Set(['起', '后', '日']);
/** Words between a limit and what starts it. */
const REACH = 9;
const BEFORE_REACH = 14;

interface Place {
  readonly units: readonly Unit[];
  readonly passageOf: readonly number[];
  readonly find: Find;
}

interface Start extends Hit {
  readonly from: Clock['from'];
}

/** The first thing from here on that can start a clock. */
function firstStart({ find }: Place, from: number, to: number): Start | undefined {
  return STARTS.flatMap(([start, list]) => {
    const hits = find(list);
    const hit = hits[firstFrom(hits, from)];
    return hit === undefined || hit.first >= to ? [] : [{ ...hit, from: start }];
  }).sort((a, b) => a.first - b.first)[0];
}

/** The last thing before here that can start a clock. */
function lastStart({ find }: Place, from: number, to: number): Start | undefined {
  return STARTS.flatMap(([start, list]) => {
    const hits = find(list);
    const hit = hits[firstFrom(hits, to) - 1];
    return hit === undefined || hit.first < from ? [] : [{ ...hit, from: start }];
  }).sort((a, b) => b.first - a.first)[0];
}

function startAfter(place: Place, { endUnit }: PlacedLimit): Start | undefined {
  const says = [0, 1].some((offset) => AFTER.has(place.units[endUnit + offset]?.text ?? ''));
  return says ? firstStart(place, endUnit, endUnit + REACH) : undefined;
}

function startBefore(place: Place, { firstUnit }: PlacedLimit): Start | undefined {
  const { units } = place;
  const textAt = (at: number) => units[at]?.text ?? '';
  for (let at = firstUnit - 1; at >= Math.max(0, firstUnit - BEFORE_REACH); at -= 1) {
    if (BEFORE.has(textAt(at))) return firstStart(place, at, Math.min(firstUnit, at + REACH));
    if (CHINESE_BEFORE.has(textAt(at)) && at >= firstUnit - 2)
      return lastStart(place, at - REACH, at);
  }
  return undefined;
}

/** The limits with what starts each, where that is said. */
export function withClocks(limits: readonly PlacedLimit[], place: Place): readonly PlacedLimit[] {
  const { units, passageOf } = place;
  return limits.map((limit) => {
    const start = startAfter(place, limit) ?? startBefore(place, limit);
    if (start === undefined || passageOf[start.first] !== passageOf[limit.firstUnit]) return limit;
    const clock = {
      from: start.from,
      start: units[start.first]?.start ?? 0,
      end: units[start.end - 1]?.end ?? 0,
    };
    return { ...limit, clock };
  });
}
