/** The parts of a page that speak of the offline copy; each may be missing. */
interface Places {
  /** Shown when a new version of the site waits; its button takes it into use. */
  readonly update: HTMLElement | null;
  /** Shown when everything that an assessment needs is on the device. */
  readonly ready: HTMLElement | null;
}

/** Shows that a new version waits, and reloads when the user asks for it: never by itself. */
function offer(registration: ServiceWorkerRegistration, { update }: Places): void {
  const { waiting } = registration;
  // Without a controller this is the first version, which nothing has to give way to.
  if (!waiting || !navigator.serviceWorker.controller || !update) return;
  update.hidden = false;
  update.querySelector('button')?.addEventListener('click', () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
    registration.waiting?.postMessage('use');
  });
}

function watch(registration: ServiceWorkerRegistration, places: Places): void {
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') offer(registration, places);
    });
  });
}

/** Registers the service worker and asks it to keep the handbook, and the Chinese fonts where they are read. */
export async function keepOffline(root: string, places: Places): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker
    .register(`${root}service-worker.js`)
    // A browser that forbids it, such as in a private window, does without.
    .catch(() => undefined);
  if (registration === undefined) return;
  offer(registration, places);
  watch(registration, places);
  const { active } = await navigator.serviceWorker.ready;
  if (places.ready) places.ready.hidden = false;
  active?.postMessage('handbook');
  if (document.documentElement.lang.startsWith('zh')) active?.postMessage('chinese');
}
