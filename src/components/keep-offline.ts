import { type OfflineAnswer, type OfflineRequest, TAKE_OVER } from '#offline/messages.ts';

/** The sentences of a page that speak of the offline copy; all are hidden at first, each may be missing. */
export interface OfflinePlaces {
  /** A new version of the site waits; its button takes it into use. */
  readonly update: HTMLElement | null;
  /** Everything that this page's work needs is on the device. */
  readonly ready: HTMLElement | null;
  /** Some of it is not. */
  readonly partly: HTMLElement | null;
  /** The address does not allow to keep anything. */
  readonly insecure: HTMLElement | null;
}

function show(place: HTMLElement | null, isShown = true): void {
  if (place) place.hidden = !isShown;
}

/** Shows that a new version is there. Nothing changes before its button is used. */
function offer(registration: ServiceWorkerRegistration, { update }: OfflinePlaces): void {
  if (!update?.hidden) return;
  show(update);
  update.querySelector('button')?.addEventListener('click', () => {
    const { waiting } = registration;
    // Another window may have taken it into use already: then this page only has to follow.
    if (!waiting) return location.reload();
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
    return waiting.postMessage(TAKE_OVER);
  });
}

function watch(registration: ServiceWorkerRegistration, places: OfflinePlaces): void {
  const { serviceWorker } = navigator;
  // The first version has nothing to give way to.
  let isFirst = serviceWorker.controller === null;
  if (registration.waiting && !isFirst) offer(registration, places);
  serviceWorker.addEventListener('controllerchange', () => {
    if (!isFirst) offer(registration, places);
    isFirst = false;
  });
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      const isUpdate = installing.state === 'installed' && serviceWorker.controller !== null;
      if (isUpdate) offer(registration, places);
    });
  });
}

/** Puts a request to the service worker; resolves with its last answer. */
export function ask(
  worker: ServiceWorker,
  request: OfflineRequest,
  onProgress: (bytes: number) => void = () => {},
): Promise<OfflineAnswer> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<OfflineAnswer>) => {
      if (data.kind === 'progress') return onProgress(data.bytes);
      port1.close();
      return resolve(data);
    };
    worker.postMessage(request, [port2]);
  });
}

/** The worker of a registration, once it can answer. Rejects where none comes into use. */
export async function activeWorker(
  registration: ServiceWorkerRegistration,
): Promise<ServiceWorker> {
  if (registration.active) return registration.active;
  const coming = registration.installing ?? registration.waiting;
  if (!coming) throw new Error('No service worker is on its way.');
  await new Promise((resolve, reject) => {
    coming.addEventListener('statechange', () => {
      if (coming.state === 'activated') resolve(undefined);
      if (coming.state === 'redundant') reject(new Error('The service worker gave up.'));
    });
  });
  return activeWorker(registration);
}

/** What this page is and what it has fetched so far: says what is in use. */
function openedAddresses(): readonly string[] {
  const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
  return [location.href, ...fetched];
}

/** Sees to it that what this page's work needs is on the device, and says whether it is. */
async function check(registration: ServiceWorkerRegistration, places: OfflinePlaces) {
  const worker = await activeWorker(registration).catch(() => undefined);
  const answer =
    worker && (await ask(worker, { ask: 'keep-opened', addresses: openedAddresses() }));
  const isKept = answer?.kind === 'done' && answer.isKept;
  show(places.ready, isKept);
  show(places.partly, !isKept);
}

/** Registers the service worker, keeps what this page is part of, and says what is true of it. */
export async function keepOffline(root: string, places: OfflinePlaces): Promise<void> {
  if (!('serviceWorker' in navigator)) return show(places.insecure, !isSecureContext);
  const register = () =>
    navigator.serviceWorker
      .register(`${root}service-worker.js`)
      // A browser that forbids it, such as in a private window, does without.
      .catch(() => undefined);
  const registration = await register();
  if (registration === undefined) return undefined;
  watch(registration, places);
  await check(registration, places);
  // What was there may have gone while nobody looked.
  const again = async () => {
    const current = document.hidden ? undefined : await register();
    if (current) await check(current, places);
  };
  document.addEventListener('visibilitychange', again);
  addEventListener('online', again);
  return undefined;
}
