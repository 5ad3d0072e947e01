import { jetstream, jetstreamManager, StorageType } from '@nats-io/jetstream';
import { type NatsConnection, wsconnect } from '@nats-io/nats-core';
import { type EngineFiles, startEngineFiles } from './engine-files.ts';
import { withReplicas } from './replicas.ts';

/** How the connection to the engine stands. */
export type Standing = 'connected' | 'offline' | 'refused';

/** What the engine keeps at one place of the order, as it was sent. */
export interface Arrival {
  readonly seq: number;
  readonly bytes: Uint8Array;
  /** So many more were there when this was sent on. */
  readonly following: number;
}

/** The engine, as far as one team needs it. It sees names that say nothing and what is locked. */
export interface Engine {
  /** Makes room for a new team. */
  readonly create: () => Promise<void>;
  /** Keeps a message at the next place of the order, once for its id. */
  readonly publish: (bytes: Uint8Array, id: string) => Promise<void>;
  /** Gives what comes after a place, in order, until it is closed; begins again by itself after an outage. */
  readonly follow: (following: Following) => void;
  readonly readSnapshot: () => Promise<Uint8Array | undefined>;
  readonly writeSnapshot: (bytes: Uint8Array) => Promise<void>;
  readonly files: EngineFiles;
  /** Tells who is there now, and keeps nothing. */
  readonly tell: (bytes: Uint8Array) => void;
  readonly close: () => Promise<void>;
}

interface Following {
  /** The last place that was taken in. */
  readonly after: () => number;
  readonly onArrived: (arrivals: readonly Arrival[]) => Promise<void>;
  /** Whether a message of this device is on its way: what waits behind it waits until it is back. */
  readonly isSending: () => boolean;
  /** The order ends before that place, or begins after it: it is not the one that was followed. */
  readonly onLost: () => void;
  readonly onTold: (bytes: Uint8Array) => void;
}

export interface Where {
  /** Address of the engine's WebSocket. */
  readonly address: string;
  readonly stream: string;
  readonly user?: string;
  readonly password?: string;
  readonly onStanding: (standing: Standing) => void;
}

/** So many arrivals are taken in at once at most. */
const BATCH = 500;

/** Milliseconds until something is tried again. */
const PAUSE = 400;

/** So often in a row an order must be found too short before it counts as lost: a server that starts may not know all yet. */
const LOOKS = 8;

/** While others write without a pause of so many milliseconds, a device rests after taking in, */
const BREATH = 100;

/** so many times as long as it took, so that whoever types is not held up by the others, */
const REST = 8;

/** and so many milliseconds at most. What comes meanwhile is taken in together. */
const LONGEST_REST = 300;

/** For so long the engine knows the ids of messages, in nanoseconds: a resent one is kept once. */
const REMEMBERS = 3_600e9;

const pause = (milliseconds = PAUSE) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const namesOf = (stream: string) => ({
  changes: `redress.${stream}.changes`,
  snapshots: `redress.${stream}.snapshot`,
  presence: `redress.${stream}.presence`,
  order: `redress-${stream}`,
  latest: `redress-${stream}-snapshot`,
  files: `redress-${stream}`,
});

/** Makes a stream on three servers where there are so many, else on one. */
async function addStream(connection: NatsConnection, config: { name: string; subjects: string[] }) {
  const manager = await jetstreamManager(connection);
  await withReplicas((num_replicas) =>
    manager.streams.add({ storage: StorageType.File, ...config, num_replicas }),
  );
}

function watchStanding(connection: NatsConnection, onStanding: Where['onStanding']) {
  const restarts = new Set<() => void>();
  void (async () => {
    for await (const { type } of connection.status()) {
      if (type === 'disconnect') onStanding('offline');
      if (type === 'reconnect') {
        onStanding('connected');
        for (const restart of restarts) restart();
      }
    }
  })();
  void connection.closed().then((error) => error && onStanding('refused'));
  return restarts;
}

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
  const { state } = await (await jetstreamManager(connection)).streams.info(order);
  return state.last_seq >= after && state.first_seq <= after + 1;
}

async function keepFollowing(
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

/** Makes the order of a team, of which nothing goes, and the place of its last snapshot. */
async function makeRoom(
  connection: NatsConnection,
  { changes, snapshots, order, latest }: ReturnType<typeof namesOf>,
): Promise<void> {
  const lasting = { deny_delete: true, deny_purge: true, duplicate_window: REMEMBERS };
  await addStream(connection, { name: order, subjects: [changes], ...lasting });
  await addStream(connection, { name: latest, subjects: [snapshots], ...{ max_msgs: 1 } });
}

/** Connects to the engine, and goes on trying until it is there. */
export async function connectEngine(where: Where): Promise<Engine> {
  const { address, stream, user, password, onStanding } = where;
  const names = namesOf(stream);
  const connection = await wsconnect({
    servers: address,
    ...(user === undefined ? {} : { user, pass: password ?? '' }),
    maxReconnectAttempts: -1,
    waitOnFirstConnect: true,
    reconnectTimeWait: PAUSE,
    reconnectJitter: PAUSE,
    pingInterval: 10_000,
    maxPingOut: 2,
  });
  onStanding('connected');
  const restarts = watchStanding(connection, onStanding);
  const publish = async (subject: string, bytes: Uint8Array, msgID?: string) =>
    void (await jetstream(connection).publish(subject, bytes, msgID ? { msgID } : {}));
  return {
    create: () => makeRoom(connection, names),
    publish: (bytes, id) => publish(names.changes, bytes, id),
    writeSnapshot: (bytes) => publish(names.snapshots, bytes),
    async readSnapshot() {
      const manager = await jetstreamManager(connection);
      const last_by_subj = names.snapshots;
      return (await manager.streams.getMessage(names.latest, { last_by_subj }))?.data;
    },
    follow(following) {
      const { onTold } = following;
      connection.subscribe(names.presence, { callback: (_error, { data }) => onTold(data) });
      void keepFollowing(connection, names.order, following, restarts);
    },
    files: startEngineFiles(connection, names.files),
    tell: (bytes) => connection.publish(names.presence, bytes),
    close: () => connection.close(),
  };
}
