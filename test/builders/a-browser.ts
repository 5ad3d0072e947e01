import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';

/** A storage as browsers have it: its keys are its own, and it may be full. */
function aStorage(): Storage & { limit: number } {
  const texts = new Map<string, string>();
  const storage = {
    limit: Number.POSITIVE_INFINITY,
    getItem: (key: string) => texts.get(key) ?? null,
    setItem(key: string, text: string) {
      if (text.length > storage.limit) throw new DOMException('full', 'QuotaExceededError');
      texts.set(key, text);
    },
    removeItem: (key: string) => void texts.delete(key),
  };
  return new Proxy(storage, {
    ownKeys: () => [...texts.keys()],
    getOwnPropertyDescriptor: (_, key) =>
      texts.has(String(key)) ? { enumerable: true, configurable: true } : undefined,
  }) as unknown as Storage & { limit: number };
}

const Channel = globalThis.BroadcastChannel;
let browsers = 0;

/** Pages of an earlier test, which still live, hear nothing of this browser's. */
function ownChannels() {
  browsers += 1;
  const suffix = ` of browser ${browsers}`;
  return class extends Channel {
    constructor(name: string) {
      super(name + suffix);
    }
  };
}

/** What a window has of storage, loaded anew. */
async function storageOfWindow() {
  const [store, adding, records, sessions, assessments, policies, checks, logs, folders] =
    await Promise.all([
      import('#storage/record-store.ts'),
      import('#storage/add-record.ts'),
      import('#storage/stored-records.ts'),
      import('#storage/record-session.ts'),
      import('#storage/assessments.ts'),
      import('#storage/policies.ts'),
      import('#storage/policy-checks.ts'),
      import('#storage/complaint-logs.ts'),
      import('#storage/workspaces.ts'),
    ]);
  return {
    ...store,
    ...adding,
    ...records,
    ...sessions,
    ...assessments,
    ...policies,
    ...checks,
    ...logs,
    ...folders,
  };
}

/** An empty browser: a database, storages, channels and events of its own. */
export function aBrowser() {
  const events = new EventTarget();
  const local = aStorage();
  vi.stubGlobal('BroadcastChannel', ownChannels());
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('localStorage', local);
  vi.stubGlobal('sessionStorage', aStorage());
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
  vi.stubGlobal('removeEventListener', events.removeEventListener.bind(events));
  return {
    local,
    /** Another window of it, in which the next sessions are opened. Its sessionStorage is its own. */
    async openWindow() {
      vi.resetModules();
      const session = aStorage();
      vi.stubGlobal('sessionStorage', session);
      return { ...(await storageOfWindow()), session };
    },
    /** Says to the windows that another one has written into localStorage. */
    tellStorage(key: string) {
      const event = Object.assign(new Event('storage'), { key, newValue: local.getItem(key) });
      events.dispatchEvent(event);
    },
  };
}
