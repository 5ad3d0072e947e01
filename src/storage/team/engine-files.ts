import { jetstreamManager, StorageType } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/nats-core';
import type { ObjectInfo, ObjectStore } from '@nats-io/obj';
import { withReplicas } from './replicas.ts';
import { UNCHECKED } from './unchecked.ts';

/** Pieces of files as the engine keeps them: names that say nothing, and what is locked. */
export interface EngineFiles {
  /** Which of the pieces that were put there under a name it is; undefined where there is none. */
  readonly revision: (name: string) => Promise<number | undefined>;
  readonly put: (name: string, bytes: Uint8Array) => Promise<void>;
  /** Empty where what lies there is not what was put there. */
  readonly get: (name: string) => Promise<Uint8Array | undefined>;
}

/** A piece is one message. */
const LONGEST_MESSAGE = 1_000_000;

/** Milliseconds that the engine has for a piece: one that was cut off is asked for again. */
const PATIENCE = 30_000;

async function inTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, PATIENCE, new Error('late'));
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** So the engine's library begins to say that a piece is not what was put there. */
const CORRUPT = 'received a corrupt object';

/** Whether the content of a piece is gone, though its name stands: it would be waited for in vain. */
async function isCut(
  connection: NatsConnection,
  bucket: string,
  info: ObjectInfo | null,
): Promise<boolean> {
  if (info === null || info.size === 0) return false;
  const { streams } = await jetstreamManager(connection, UNCHECKED);
  const subjects_filter = `$O.${bucket}.C.${info.nuid}`;
  const { state } = await inTime(streams.info(`OBJ_${bucket}`, { subjects_filter }));
  return Object.keys(state.subjects ?? {}).length === 0;
}

/** The engine's store for the files of a team. It is made with the first piece, and fetched code waits until then. */
export function startEngineFiles(connection: NatsConnection, bucket: string): EngineFiles {
  let opened: ObjectStore | undefined;
  const storeOf = async () => {
    const { Objm } = await import('@nats-io/obj');
    return new Objm(connection);
  };
  const open = async () => {
    opened ??= await (await storeOf()).open(bucket).catch((error: Error) => {
      if (error.message === 'object store not found') return undefined;
      throw error;
    });
    return opened;
  };
  const make = async () => {
    const stores = await storeOf();
    opened ??= await withReplicas((replicas) =>
      stores.create(bucket, { storage: StorageType.File, replicas }),
    );
    return opened;
  };
  return {
    async revision(name) {
      return (await inTime((await open())?.info(name) ?? Promise.resolve(null)))?.revision;
    },
    async put(name, bytes) {
      const options = { max_chunk_size: LONGEST_MESSAGE };
      await inTime((await make()).putBlob({ name, options }, bytes));
    },
    async get(name) {
      const store = await open();
      if (store === undefined) return undefined;
      if (await isCut(connection, bucket, await inTime(store.info(name)))) return new Uint8Array();
      const blob = await inTime(store.getBlob(name)).catch((error: Error) => {
        if (error.message.startsWith(CORRUPT)) return new Uint8Array();
        throw error;
      });
      return blob ?? undefined;
    },
  };
}
