import { isNamedByContent, type OfflinePlan } from './plan.ts';
import { findAnywhere, openedCache, versionCache } from './site-caches.ts';
import { fullAddress } from './worker-scope.ts';

function isPage(request: Request): boolean {
  return request.mode === 'navigate';
}

/** From this version where it is kept, so that all of a page is of one version. */
async function findKept(
  request: Request,
  address: string,
  version: string,
): Promise<Response | undefined> {
  const cache = await versionCache(version);
  const kept = await cache.match(request, { ignoreSearch: isPage(request), ignoreVary: true });
  return kept ?? (isNamedByContent(address) ? findAnywhere(request.url, version) : undefined);
}

/** Whoever has read a page can read it again: it and what it is made of are named so that versions do not mix. */
async function keepOpened(request: Request, address: string, response: Response): Promise<void> {
  const isWhole = response.status === 200 && !response.redirected;
  if (!isWhole || !(isPage(request) || isNamedByContent(address))) return;
  const cache = await openedCache();
  // A full disk is no reason to fail a page that has come.
  await cache.put(fullAddress(address), response).catch(() => undefined);
}

/** The page that says what is on the device, in the language of the page that is not, or else in one that is kept. */
async function noticeFor(
  address: string,
  { version, tops }: OfflinePlan,
): Promise<Response | undefined> {
  const cache = await versionCache(version);
  const [language = ''] = address.split('/');
  for (const place of [`${language}/`, '', ...tops.map((top) => `${top}/`)]) {
    const notice = `${place}offline/`;
    if (await cache.match(fullAddress(notice)))
      return Response.redirect(`${fullAddress(notice)}?missing=${encodeURIComponent(address)}`);
  }
  return undefined;
}

/** Whether an address can be of this copy of the site: others may stand below it, under names of their own. */
export function isOwnAddress(address: string, { tops }: OfflinePlan): boolean {
  return tops.includes(address.split('/')[0] ?? '');
}

/**
 * Answers with what is kept, else from the network, else with what was opened before or says why not.
 *
 * @param later - takes work that goes on after the answer
 */
export async function answerRequest(
  request: Request,
  address: string,
  plan: OfflinePlan,
  later: (work: Promise<unknown>) => void,
): Promise<Response> {
  const kept = await findKept(request, address, plan.version);
  if (kept) return kept;
  try {
    const response = await fetch(request);
    later(keepOpened(request, address, response.clone()));
    return response;
  } catch (cause) {
    const opened = await (await openedCache()).match(fullAddress(address));
    const instead = opened ?? (isPage(request) ? await noticeFor(address, plan) : undefined);
    if (instead) return instead;
    throw cause;
  }
}
