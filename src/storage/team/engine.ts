import { jetstream, jetstreamManager, StorageType } from '@nats-io/jetstream';
import { type NatsConnection, wsconnect } from '@nats-io/nats-core';
import { type EngineFiles, startEngineFiles } from './engine-files.ts';
import { type Arrival, type Following, keepFollowing, PAUSE, readBatch } from './follow-order.ts';
import { withReplicas } from './replicas.ts';
import { UNCHECKED } from './unchecked.ts';

/** How the connection to the engine stands. */
export type Standing = 'connected' | 'offline' | 'refused';

/** The engine, as far as one team needs it. It sees names that say nothing and what is locked. */
export interface Engine {
  /** Makes room for a new team. */
  readonly create: () => Promise<void>;
  /** Keeps a message at the next place of the order, once for its id. */
  readonly publish: (bytes: Uint8Array, id: string) => Promise<void>;
  /** Gives what comes after a place, in order, until it is closed; begins again by itself after an outage. */
  readonly follow: (following: Following) => void;
  /** What stands after a place by now, in order, as far as one batch goes. */
  readonly readAfter: (seq: number) => Promise<readonly Arrival[]>;
  readonly readSnapshot: () => Promise<Uint8Array | undefined>;
  readonly writeSnapshot: (bytes: Uint8Array) => Promise<void>;
  readonly files: EngineFiles;
  /** Tells who is there now, and keeps nothing. */
  readonly tell: (bytes: Uint8Array) => void;
  readonly close: () => Promise<void>;
}

export interface Where {
  /** Address of the engine's WebSocket. */
  readonly address: string;
  readonly stream: string;
  readonly user?: string;
  readonly password?: string;
  readonly onStanding: (standing: Standing) => void;
}

/** For so long the engine knows the ids of messages, in nanoseconds: a resent one is kept once. */
const REMEMBERS = 3_600e9;

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
    readAfter: (seq) => readBatch(connection, names.order, seq),
    async readSnapshot() {
      const manager = await jetstreamManager(connection, UNCHECKED);
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
