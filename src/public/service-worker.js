// Keeps the site on the device, so that it works without a connection. The build fills in what there is.
// One version of the site is served at a time: a new one waits until somebody asks for it.

const VERSION = '__VERSION__';
/** Without these no assessment can be done: kept before this version counts as installed. */
const CORE = ['__CORE__'];
/** Kept when a page asks for it, in the background. */
const LATER = { handbook: ['__HANDBOOK__'], chinese: ['__CHINESE__'] };

const PREFIX = 'redress-';
const OWN = `${PREFIX}${VERSION}`;
/** So many files are fetched at once. */
const AT_ONCE = 8;

/** Fetches what is not kept yet. Throws when one of them cannot be had. */
async function keep(paths) {
  const cache = await caches.open(OWN);
  const waiting = [...paths];
  const work = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const address = new URL(path, self.registration.scope).href;
      if (await cache.match(address)) continue;
      const response = await fetch(address, { cache: 'no-cache' });
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      await cache.put(address, response);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** Pages that are still open may need parts of the version before: that one stays, older ones go. */
async function dropOldVersions() {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  const others = names.filter((name) => name !== OWN);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}

async function answer(request) {
  const cache = await caches.open(OWN);
  const isPage = request.mode === 'navigate';
  // A host may say that a file varies with who asks for it; these do not.
  const kept =
    (await cache.match(request, { ignoreSearch: isPage, ignoreVary: true })) ??
    (isPage ? undefined : await caches.match(request, { ignoreVary: true }));
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (cause) {
    const isChinese = new URL(request.url).pathname.includes('/zh/');
    const notice = isPage && (await cache.match(inScope(isChinese ? 'zh/offline/' : 'offline/')));
    if (notice) return notice;
    throw cause;
  }
}

function inScope(path) {
  return new URL(path, self.registration.scope).href;
}

self.addEventListener('install', (event) => event.waitUntil(keep(CORE)));

self.addEventListener('activate', (event) =>
  event.waitUntil(dropOldVersions().then(() => self.clients.claim())),
);

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(self.registration.scope)) return;
  event.respondWith(answer(request));
});

self.addEventListener('message', (event) => {
  if (event.data === 'use') return event.waitUntil(self.skipWaiting());
  const paths = LATER[event.data];
  if (paths === undefined) return undefined;
  const tell = (isKept) => event.source?.postMessage({ what: event.data, isKept });
  return event.waitUntil(
    keep(paths).then(
      () => tell(true),
      () => tell(false),
    ),
  );
});
