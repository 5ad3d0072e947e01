/**
 * Keeps on the device what is in use of the site, so that it works without a connection. One version
 * of the site is served at a time: a new one waits until somebody asks for it.
 */

import { answerRequest, isOwnAddress } from './answer-request.ts';
import { tryHost } from './fetch-files.ts';
import { keepParts, keptParts } from './keep-parts.ts';
import { type OfflineAnswer, type OfflineRequest, TAKE_OVER } from './messages.ts';
import { addPartsInUse, partsInUse } from './parts-in-use.ts';
import { type OfflinePlan, partsOpenedBy } from './plan.ts';
import { dropOldVersions } from './site-caches.ts';
import { addressInSite, worker } from './worker-scope.ts';

/** Filled in by the build, wherever it is named: once. */
declare const OFFLINE_PLAN: OfflinePlan;
const plan = OFFLINE_PLAN;

/** Parts whose use was noticed since this worker woke: each is seen to once. */
const noticed = new Set<string>();

async function keepInUse(ids: readonly string[], onBytes?: (bytes: number) => void): Promise<void> {
  await addPartsInUse(ids);
  await keepParts(plan, ids, onBytes);
}

/** A page that asks for a standard uses it: what its report needs is kept, too. */
async function keepNoticed(address: string): Promise<void> {
  const fresh = partsOpenedBy(plan, [address]).filter((id) => !noticed.has(id));
  for (const id of fresh) noticed.add(id);
  // The next page that asks sees what is missing, and says so.
  if (fresh.length > 0) await keepInUse(fresh).catch(() => undefined);
}

async function keepAndSay(ids: readonly string[], say: (answer: OfflineAnswer) => void) {
  try {
    await keepInUse(ids, (bytes) => say({ kind: 'progress', bytes }));
    const kept = new Set(await keptParts(plan));
    say({ kind: 'done', isKept: ids.length > 0 && ids.every((id) => kept.has(id)) });
  } catch {
    say({ kind: 'done', isKept: false });
  }
}

async function obey(request: OfflineRequest, say: (answer: OfflineAnswer) => void): Promise<void> {
  if (request.ask === 'what-is-kept') return say({ kind: 'kept', parts: await keptParts(plan) });
  if (request.ask === 'keep') return keepAndSay(request.parts, say);
  const addresses = request.addresses.flatMap((url) => addressInSite(url) ?? []);
  return keepAndSay(partsOpenedBy(plan, addresses), say);
}

worker.addEventListener('install', (event) =>
  event.waitUntil(
    tryHost()
      .then(partsInUse)
      .then((ids) => keepParts(plan, ids)),
  ),
);

worker.addEventListener('activate', (event) =>
  event.waitUntil(dropOldVersions(plan.version).then(() => worker.clients.claim())),
);

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = addressInSite(request.url);
  if (request.method !== 'GET' || address === undefined) return;
  if (!isOwnAddress(address, plan)) return;
  const later = (work: Promise<unknown>) => event.waitUntil(work);
  event.respondWith(answerRequest(request, address, plan, later));
  later(keepNoticed(address));
});

worker.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) return event.waitUntil(worker.skipWaiting());
  const [port] = event.ports;
  if (port === undefined) return undefined;
  const say = (answer: OfflineAnswer) => port.postMessage(answer);
  return event.waitUntil(obey(event.data as OfflineRequest, say));
});
