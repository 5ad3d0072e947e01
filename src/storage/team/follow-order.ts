import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/nats-core';
import { UNCHECKED } from './unchecked.ts';

/** What the engine keeps at one place of the order, as it was sent. */
export interface Arrival {
  readonly seq: number;
  readonly bytes: Uint8Array;
  /** So many more were there when this was sent on. */
  readonly following: number;
}

export interface Following {
  /** The last place that was taken in. */
  readonly after: () => number;
  readonly onArrived: (arrivals: readonly Arrival[]) => Promise<void>;
  /** Whether a message of this device is on its way: what waits behind it waits until it is back. */
  readonly isSending: () => boolean;
  /** The order ends before that place, or begins after it: it is not the one that was followed. */
  readonly onLost: () => void;
  readonly onTold: (bytes: Uint8Array) => void;
}

/** So many arrivals are taken in at once at most. */
const BATCH = 500;

/** Milliseconds between signs of life of an order that is read: when two lack, as one of several servers is gone, it is read anew. */
const SIGN_EVERY = 3_000;

/** Milliseconds within which a batch that is asked for comes; the engine takes no less than a second. */
const SOON = 1_000;

/** Milliseconds until something is tried again. */
export const PAUSE = 400;

/** So often in a row an order must be found too short before it counts as lost: a server that starts may not know all yet. */
const LOOKS = 8;

/** While others write without a pause of so many milliseconds, a device rests after taking in, */
const BREATH = 100;

/** so many times as long as it took, so that whoever types is not held up by the others, */
const REST = 8;

/** and so many milliseconds at most. What comes meanwhile is taken in together. */
const LONGEST_REST = 300;

const pause = (milliseconds = PAUSE) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Takes in one batch after the other, with rests while there is no end of them; not while much is to be caught up with. */
function startTaking({ onArrived, isSending }: Pick<Following, 'onArrived' | 'isSending'>) {
  let before = Number.NEGATIVE_INFINITY;
  return async (batch: readonly Arrival[]) => {
    const start = performance.now();
    const isBusy = start - before < BREATH;
    await onArrived(batch);
    if (isBusy && !batch.at(-1)?.following && !isSending())
      await pause(Math.min(REST * (performance.now() - start), LONGEST_REST));
    before = performance.now();
  };
}

/** Reads the order from a place on until the connection has to be begun anew. */
async function readOn(
  connection: NatsConnection,
  order: string,
  following: Following,
  restarts: Set<() => void>,
): Promise<void> {
  const consumer = await jetstream(connection).consumers.get(order, {
    opt_start_seq: following.after() + 1,
  });
  const take = startTaking(following);
  let queue: Arrival[] = [];
  let working: Promise<void> | undefined;
  const work = async () => {
    while (queue.length > 0) {
      const batch = queue.slice(0, BATCH);
      queue = queue.slice(BATCH);
      await take(batch);
    }
  };
  const messages = await consumer.consume({
    max_messages: BATCH,
    idle_heartbeat: SIGN_EVERY,
    callback: ({ seq, data, info }) => {
      queue.push({ seq, bytes: data, following: info.pending });
      // What is to be caught up with is taken in together, not one by one as it comes.
      if (info.pending > 0 && queue.length < BATCH) return;
      working ??= work().finally(() => {
        working = undefined;
      });
    },
  });
  const stop = () => messages.stop();
  restarts.add(stop);
  await messages.closed();
  restarts.delete(stop);
  await working;
}

/** Whether the engine's order holds the place up to which it was followed. */
async function isWhole(connection: NatsConnection, order: string, after: number): Promise<boolean> {
  const { state } = await (await jetstreamManager(connection, UNCHECKED)).streams.info(order);
  return state.last_seq >= after && state.first_seq <= after + 1;
}

/** Follows an order as long as the connection is there: it begins again after each outage. */
export async function keepFollowing(
  connection: NatsConnection,
  order: string,
  following: Following,
  restarts: Set<() => void>,
): Promise<void> {
  let short = 0;
  while (!connection.isClosed()) {
    try {
      if (await isWhole(connection, order, following.after())) {
        short = 0;
        await readOn(connection, order, following, restarts);
        continue;
      }
      short += 1;
      if (short >= LOOKS) return following.onLost();
    } catch {
      // The engine is away, or has no leader yet: the next try will say.
    }
    await pause();
  }
}

/** What an order holds after a place, as far as one batch goes. */
export async function readBatch(
  connection: NatsConnection,
  order: string,
  seq: number,
): Promise<readonly Arrival[]> {
  const { state } = await (await jetstreamManager(connection, UNCHECKED)).streams.info(order);
  const count = Math.min(state.last_seq - seq, BATCH);
  if (count < 1) return [];
  const consumer = await jetstream(connection).consumers.get(order, { opt_start_seq: seq + 1 });
  const arrivals: Arrival[] = [];
  for await (const one of await consumer.fetch({ max_messages: count, expires: SOON }))
    arrivals.push({ seq: one.seq, bytes: one.data, following: one.info.pending });
  return arrivals;
}
