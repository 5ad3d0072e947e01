import type { Recorded } from '#core/record/record-kind.ts';
import { asMessage } from '#core/team/message.ts';
import { type Received, type Receiving, receive } from '#core/team/receive.ts';
import { headOf, type TeamState } from '#core/team/team-state.ts';
import type { TeamRow } from '../database.ts';
import type { StoredKind } from '../stored-kind.ts';
import { hashOf, importKey, randomText, seal, unseal } from './cipher.ts';
import type { Engine } from './engine.ts';
import type { Arrival } from './follow-order.ts';
import { nextMessage } from './next-message.ts';
import { oneAfterTheOther } from './one-after-the-other.ts';
import { readOutbox, storeTakenIn, writeTeamRow } from './team-rows.ts';
import { startWaits } from './waits.ts';

/** So many places are remembered with their times while nothing waits. */
const REMEMBERED = 100;

/** After so many places a snapshot is made, from which others join: whoever joins takes in so many changes at most one by one. */
const SNAPSHOT_EVERY = 50;

/** Milliseconds until what was sent and has not come back is sent again, and what could not be sent. */
const AGAIN_AFTER = 3_000;
const TRY_AFTER = 500;

/** What a message, or a snapshot, of a team is locked for. */
export const messageUse = (stream: string) => `change ${stream}`;
export const snapshotUse = (stream: string) => `snapshot ${stream}`;

/** What keeps a device and the team's order together. */
export interface TeamLink<Item> {
  readonly state: () => TeamState<Item>;
  readonly takeIn: (arrivals: readonly Arrival[]) => Promise<void>;
  /** Whether a message of this device is on its way. */
  readonly isSending: () => boolean;
  /** Sends what waits, one message after the other, until nothing waits. */
  readonly send: () => void;
  /** The engine's order is not the one that was followed. */
  readonly markLost: () => void;
  readonly stop: () => void;
}

interface Surroundings<Item extends Recorded> {
  readonly kind: StoredKind<Item, never>;
  readonly receiving: Receiving<Item>;
  readonly engine: Engine;
  /** Something is otherwise: the state, or what waits. */
  readonly onChange: () => void;
  /** The device has left the team, in another window. */
  readonly onLeft: () => void;
}

/** Where a device stands: what it knows of the team, and of the order. */
interface Standing<Item> {
  row: TeamRow;
  state: TeamState<Item>;
  isStopped: boolean;
  readonly key: CryptoKey;
  readonly waits: ReturnType<typeof startWaits>;
}

const isOver = ({ isStopped, state }: Standing<unknown>) =>
  isStopped || state.trouble !== undefined || state.moved === true;

/** The state after arrivals. All are unlocked at once; only what the order comes to is worked out one by one. */
export async function receiveAll<Item extends Recorded>(
  { key, stream }: { readonly key: CryptoKey; readonly stream: string },
  receiving: Receiving<Item>,
  state: TeamState<Item>,
  arrivals: readonly Arrival[],
): Promise<TeamState<Item>> {
  const fresh = arrivals.filter((one) => one.seq > state.seq);
  const opened = await Promise.all(
    fresh.map(async ({ seq, bytes }) => {
      const [hash, data] = await Promise.all([
        hashOf(bytes),
        unseal(key, messageUse(stream), bytes),
      ]);
      return { seq, hash, message: asMessage(data) };
    }),
  );
  let { digest, seq } = state;
  const received: Received[] = [];
  for (const one of opened) {
    if (one.seq <= seq) continue;
    seq = one.seq;
    digest = await hashOf(digest + one.hash);
    received.push({ ...one, digest });
  }
  return receive(receiving, state, received);
}

/** Locks what is to be sent next and keeps it so, that it is the same message however often it is sent. */
async function sealNext<Item>(
  standing: Standing<Item>,
  version: number,
): Promise<TeamRow['sealed']> {
  const { id, stream } = standing.row;
  const rows = await readOutbox(id);
  const named = { id: randomText(16), version };
  const next = nextMessage(standing.row, standing.state, rows, named);
  if (next === undefined) return undefined;
  const bytes = await seal(standing.key, messageUse(stream), next.message);
  const sealed = { upTo: next.upTo, id: next.message.id, bytes };
  standing.row = { ...standing.row, sealed };
  await writeTeamRow(standing.row);
  return sealed;
}

/** Sends until nothing waits. What comes back through the order is what counts: a lost answer means only to send again. */
async function sendAll<Item>(
  standing: Standing<Item>,
  engine: Engine,
  version: number,
): Promise<void> {
  while (!isOver(standing)) {
    const sealed = standing.row.sealed ?? (await sealNext(standing, version));
    if (sealed === undefined) return;
    const isSent = await engine.publish(sealed.bytes, sealed.id).then(
      () => true,
      () => false,
    );
    const isBack = standing.row.sealed?.id !== sealed.id;
    if (!isBack && !isOver(standing)) await standing.waits.wait(isSent ? AGAIN_AFTER : TRY_AFTER);
  }
}

/** What the device knows of the team after it took arrivals in. */
function rowAfter({ row }: Standing<unknown>, seq: number, isOwn: boolean): TeamRow {
  const { sealed, ...rest } = row;
  const recent = [...row.recent, [seq, Date.now()] as const];
  const isSent = sealed === undefined || isOwn;
  return isSent
    ? { ...rest, recent: recent.slice(-REMEMBERED) }
    : { ...rest, recent, ...(sealed ? { sealed } : {}) };
}

/** Takes arrivals in and stores what follows. Says whether a snapshot is due. */
async function takeIn<Item extends Recorded>(
  standing: Standing<Item>,
  { kind, receiving, onChange, onLeft }: Surroundings<Item>,
  arrivals: readonly Arrival[],
): Promise<boolean> {
  const { state: before, row } = standing;
  const { key } = standing;
  const next = await receiveAll({ key, stream: row.stream }, receiving, before, arrivals);
  if (next === before || standing.isStopped) return false;
  const count = (one: TeamState<Item>) => headOf(one.heads, row.sender).n;
  const isOwn = count(next) > count(before);
  const confirmed = isOwn ? (standing.row.sealed?.upTo ?? 0) : 0;
  standing.row = rowAfter(standing, next.seq, isOwn);
  standing.state = next;
  const taken = { row: standing.row, state: next, confirmed };
  const isIn = await storeTakenIn(kind, receiving, taken);
  if (!isIn) onLeft();
  else {
    standing.waits.wake();
    onChange();
  }
  const turn = (one: TeamState<Item>) => Math.floor(one.seq / SNAPSHOT_EVERY);
  return isIn && isOwn && turn(next) > turn(before);
}

/** Keeps a device and the order of its team together, from what is stored of both. */
export async function startLink<Item extends Recorded>(
  row: TeamRow,
  state: TeamState<Item>,
  surroundings: Surroundings<Item>,
): Promise<TeamLink<Item>> {
  const { engine, receiving, onChange } = surroundings;
  const key = await importKey(row.key);
  const standing: Standing<Item> = { row, state, key, isStopped: false, waits: startWaits() };
  // A device that has just come, or comes back under a new key, shows at once what the team has.
  await storeTakenIn(surroundings.kind, receiving, { row, state, confirmed: 0, isKept: true });
  const send = oneAfterTheOther(() => sendAll(standing, engine, receiving.version));
  async function snapshot(): Promise<void> {
    const bytes = await seal(key, snapshotUse(row.stream), standing.state);
    await engine.writeSnapshot(bytes).catch(() => undefined);
  }
  return {
    state: () => standing.state,
    async takeIn(arrivals) {
      if (await takeIn(standing, surroundings, arrivals)) void snapshot();
    },
    isSending: () => standing.row.sealed !== undefined,
    send,
    markLost() {
      standing.state = { ...standing.state, trouble: 'gap' };
      onChange();
    },
    stop() {
      standing.isStopped = true;
      standing.waits.wake();
    },
  };
}
