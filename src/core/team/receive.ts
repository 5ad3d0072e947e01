import type { DatedEdits } from '#core/record/edit.ts';
import { mayApply, type Recorded, type RecordKind } from '#core/record/record-kind.ts';
import { keepRefused, noteWriting, type Placed, type Places } from './conflicts.ts';
import type { TeamMessage } from './message.ts';
import { headOf, type TeamState, type Trouble } from './team-state.ts';

/** So many places are remembered, to see whether others saw the same order. */
const REMEMBERED = 500;

/** What arrived at one place of the order. */
export interface Received {
  readonly seq: number;
  readonly hash: string;
  /** What the order comes to with it. */
  readonly digest: string;
  /** Undefined where it could not be unlocked or read: no member sent it so. */
  readonly message: TeamMessage | undefined;
}

/** What receiving takes to know of a kind of record. */
export interface Receiving<Item extends Recorded> {
  readonly kind: Pick<RecordKind<Item, never>, 'apply' | 'isAllowed'>;
  /** The newest version of the format that is read here. */
  readonly version: number;
  /** Whether a record can be read again where edits lead. */
  readonly isReadable: (record: Item, edits: DatedEdits['edits']) => boolean;
}

/** A state of which the places and digests are written into while arrivals are taken in: copies of its own. */
type Own<Item> = TeamState<Item> & {
  readonly touched: Places['touched'];
  readonly digests: Record<number, string>;
};

/** What becomes of an arrival. */
type Verdict = 'take' | 'leave out' | 'known' | Trouble;

/** Whether the chain of the device holds: none of its messages lacks, was changed or comes again. */
function chainVerdict(
  { heads }: TeamState<unknown>,
  { hash }: Received,
  { sender, n, prev }: TeamMessage,
): Verdict {
  const head = headOf(heads, sender);
  if (n === head.n) return hash === head.hash ? 'known' : 'forked';
  if (n < head.n) return 'leave out';
  if (n > head.n + 1) return 'missing';
  return prev === head.hash ? 'take' : 'chain';
}

function verdict(state: TeamState<unknown>, arrived: Received, version: number): Verdict {
  const { seq, message } = arrived;
  if (seq !== state.seq + 1) return 'gap';
  if (message === undefined || state.moved) return 'leave out';
  if (message.version > version) return 'newer';
  const chain = chainVerdict(state, arrived, message);
  if (chain !== 'take') return chain;
  const seen = state.digests[message.base];
  if (message.base >= seq) return 'order';
  return seen === undefined || seen === message.digest ? 'take' : 'order';
}

/** The state with one more place, which is written into its own list of them. */
function withPlace<Item>(
  state: Own<Item>,
  { seq, digest }: Pick<Received, 'seq' | 'digest'>,
): Own<Item> {
  delete state.digests[seq - REMEMBERED];
  state.digests[seq] = digest;
  return { ...state, seq, digest };
}

/** The record after the edits of a message that it takes; the others are kept beside it. */
function applyMessage<Item extends Recorded>(
  { kind, isReadable }: Receiving<Item>,
  before: Item,
  places: Places,
  placed: Placed,
): Item {
  let record = before;
  for (const dated of placed.message.dated) {
    const next = mayApply(kind, record, dated) ? kind.apply(record, dated) : undefined;
    if (next === undefined || !isReadable(next, dated.edits)) {
      keepRefused(places, record, dated, placed);
      continue;
    }
    noteWriting(places, [record, next], dated, placed);
    record = next;
  }
  return record;
}

function take<Item extends Recorded>(
  receiving: Receiving<Item>,
  state: Own<Item>,
  { seq, hash }: Received,
  message: TeamMessage,
): Own<Item> {
  const settled = new Set(message.decided ?? []);
  const places: Places = {
    touched: state.touched,
    conflicts: Object.fromEntries(
      Object.entries(state.conflicts).filter(([key]) => !settled.has(key)),
    ),
  };
  const record = applyMessage(receiving, state.record, places, { seq, message });
  const heads = { ...state.heads, [message.sender]: { n: message.n, hash } };
  const { conflicts } = places;
  return { ...state, conflicts, record, heads, ...(message.moved ? { moved: true } : {}) };
}

function receiveOne<Item extends Recorded>(
  receiving: Receiving<Item>,
  state: Own<Item>,
  arrived: Received,
): Own<Item> {
  if (state.trouble || arrived.seq <= state.seq) return state;
  const judged = verdict(state, arrived, receiving.version);
  if (judged === 'known') return withPlace(state, arrived);
  if (judged === 'leave out')
    return withPlace({ ...state, leftOut: state.leftOut + (state.moved ? 0 : 1) }, arrived);
  if (judged !== 'take') return { ...state, trouble: judged };
  const { message } = arrived;
  return message ? withPlace(take(receiving, state, arrived, message), arrived) : state;
}

/**
 * The state after arrivals, in their order. What cannot be followed, because messages lack or were changed,
 * stops the state where it is, with what is wrong: nothing of it comes into the record. Where nothing of it
 * is new, the state is the same one.
 */
export function receive<Item extends Recorded>(
  receiving: Receiving<Item>,
  state: TeamState<Item>,
  arrivals: readonly Received[],
): TeamState<Item> {
  if (state.trouble || arrivals.every(({ seq }) => seq <= state.seq)) return state;
  // Thousands of places are copied once for all arrivals.
  const own = { ...state, touched: { ...state.touched }, digests: { ...state.digests } };
  return arrivals.reduce<Own<Item>>((so, arrived) => receiveOne(receiving, so, arrived), own);
}

/** What a device shows: all that came, with its own that nobody has yet on top. */
export function withUnsent<Item extends Recorded>(
  { kind, isReadable }: Receiving<Item>,
  record: Item,
  unsent: readonly DatedEdits[],
): Item {
  return unsent.reduce((so, dated) => {
    const next = mayApply(kind, so, dated) ? kind.apply(so, dated) : so;
    return isReadable(next, dated.edits) ? next : so;
  }, record);
}
