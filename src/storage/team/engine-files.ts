import { StorageType } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/nats-core';
import type { ObjectStore } from '@nats-io/obj';
import { withReplicas } from './replicas.ts';

/** Pieces of files as the engine keeps them: names that say nothing, and what is locked. */
export interface EngineFiles {
  readonly has: (name: string) => Promise<boolean>;
  readonly put: (name: string, bytes: Uint8Array) => Promise<void>;
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
    has: async (name) => Boolean(await inTime((await open())?.info(name) ?? Promise.resolve(null))),
    async put(name, bytes) {
      const options = { max_chunk_size: LONGEST_MESSAGE };
      await inTime((await make()).putBlob({ name, options }, bytes));
    },
    async get(name) {
      return (await inTime((await open())?.getBlob(name) ?? Promise.resolve(null))) ?? undefined;
    },
  };
}
