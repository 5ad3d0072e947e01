import type { Hit } from './find-terms.ts';
import { firstFrom } from './match-pattern.ts';
import type { Reading } from './reading.ts';
import { firstUnitFrom, type Unit } from './units.ts';

/** Who does something: the organisation that speaks, who complains, a body outside, or nobody that is said. */
export type Acting = 'organization' | 'complainant' | 'outside' | 'nobody';

/** Lists of `terms.yaml` by which each is known. */
const KNOWN_BY: readonly (readonly [Acting, readonly string[]])[] = [
  ['outside', ['$outside-body', '$chinese-outside-body']],
  ['complainant', ['$complainant']],
  ['organization', ['$organization']],
];
/** Words between who acts and what is done. */
const REACH = 12;
/** Forms by which the verb after them says what is done to somebody. */
const PASSIVE = new Set(['is', 'are', 'be', 'been', 'being', 'was', 'were']);
/** Who does this is given something: somebody else acts. */
const RECEIVING = new Set(
  'receive receives received get gets given told sent informed notified advised offered provided hear'.split(
    ' ',
  ),
);
/** With these a clause begins, in which somebody else may act. */
const NEW_CLAUSE = new Set(
  'if when where unless until after before because once whether while'.split(' '),
);

/** Who stands after one of these is turned to, told or given something: somebody before acts. */
const TO_WHOM = new Set(
  'to with contact contacting ask asking tell telling inform informing notify email call phone ring approach via through from'.split(
    ' ',
  ),
);
/** Words that may stand between it and who is named. */
const NAMING = 4;
/** With these begins what somebody does. */
const AUXILIARY = new Set(
  'will shall must should may can could would is are was were has have'.split(' '),
);

/** Whether who is named at a hit is the one that something is done to. */
function isTurnedTo({ units }: Reading, { first, end }: Hit): boolean {
  const after = units[end]?.text ?? '';
  // Who is asked to do something does it.
  if (after === 'to' || AUXILIARY.has(after)) return false;
  for (let back = 1; back <= NAMING; back += 1) {
    const word = units[first - back]?.text ?? '';
    if (TO_WHOM.has(word)) return true;
    if (AUXILIARY.has(word)) return false;
  }
  return false;
}

/** The first unit of the clause in which a unit stands. */
function clauseStart({ units, text, passageOf }: Reading, first: number): number {
  const least = Math.max(0, first - REACH);
  for (let at = first - 1; at >= least; at -= 1) {
    const unit = units[at];
    if (unit === undefined || passageOf[at] !== passageOf[first]) return at + 1;
    if (NEW_CLAUSE.has(unit.text)) return at + 1;
    if (/[,;:，；：—–|]/.test(text.slice(unit.end, units[at + 1]?.start))) return at + 1;
  }
  return least;
}

/** The last hit that lies within some units and passes. */
function lastWithin(
  hits: readonly Hit[],
  from: number,
  to: number,
  passes: (hit: Hit) => boolean,
): Hit | undefined {
  for (let at = firstFrom(hits, to) - 1; at >= 0; at -= 1) {
    const hit = hits[at];
    if (hit === undefined || hit.first < from) return undefined;
    if (hit.end <= to && passes(hit)) return hit;
  }
  return undefined;
}

function firstWithin(hits: readonly Hit[], from: number, to: number): Hit | undefined {
  const hit = hits[firstFrom(hits, from)];
  return hit !== undefined && hit.end <= to ? hit : undefined;
}

function isPassive({ units }: Reading, first: number): boolean {
  const before = (back: number) => units[first - back]?.text ?? '';
  return PASSIVE.has(before(1)) || (PASSIVE.has(before(2)) && before(1) !== 'to');
}

/** Who gets in touch is given nothing. */
function isReceiving({ text }: Unit, at: number, units: readonly Unit[]): boolean {
  return RECEIVING.has(text) && units[at + 1]?.text !== 'in';
}

/** Who is named before a hit in its clause, or after `by` where it is done to somebody. */
function actsWithin(reading: Reading, { first, end }: Hit): Acting {
  const passive = isPassive(reading, first);
  const from = passive ? end : clauseStart(reading, first);
  const to = passive ? end + REACH : first;
  const isBy = reading.units.slice(end, end + REACH / 2).some(({ text }) => text === 'by');
  if (passive && !isBy) return 'nobody';
  const found = KNOWN_BY.flatMap(([acting, list]) => {
    const hits = reading.find(list);
    const hit = passive
      ? firstWithin(hits, from, to)
      : lastWithin(hits, from, to, (one) => !isTurnedTo(reading, one));
    return hit === undefined ? [] : [{ acting, ...hit }];
  });
  const [nearest] = found.sort((a, b) => (passive ? a.first - b.first : b.first - a.first));
  if (nearest?.acting !== 'complainant' || passive) return nearest?.acting ?? 'nobody';
  const between = reading.units.slice(nearest.end, first);
  return between.some(isReceiving) ? 'organization' : 'complainant';
}

/** Who is said to do what stands at a hit; of an item of a list, what leads into the list may say it. */
export function whoActs(reading: Reading, hit: Hit): Acting {
  const acting = actsWithin(reading, hit);
  const lead = reading.passages[reading.leads[reading.passageOf[hit.first] ?? 0] ?? -1];
  if (acting !== 'nobody' || lead === undefined) return acting;
  const end = firstUnitFrom(reading.units, lead.end);
  return actsWithin(reading, { first: end - 1, end });
}
