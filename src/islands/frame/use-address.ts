import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Addresses, Place } from '#text/addresses.ts';

/** Where one is within the assessment. */
export interface Address {
  readonly place: Place;
  /** Which assessment, and what else the place is asked for; another one draws the place anew. */
  readonly query: string;
  /** Where the page was scrolled to when it was left; 0 where it was not here before. */
  readonly scroll: number;
}

const keyOf = (state: unknown): number =>
  typeof state === 'object' && state !== null && 'visit' in state ? Number(state.visit) : 0;

/**
 * The place that the address names. A link to another place of the same assessment changes it without
 * loading a page; the browser's back and forward work as between pages.
 */
export function useAddress(first: Place, addresses: Addresses): Address {
  const [arrival, setArrival] = useState<Address>(() => ({
    place: first,
    query: location.search,
    scroll: 0,
  }));
  // What the listeners have to know of now, without being set up again.
  const latest = useRef(arrival);
  latest.current = arrival;

  useEffect(
    () =>
      followAddress(addresses, (place, scroll) => {
        const { place: before, query } = latest.current;
        if (place === before && location.search === query) return;
        setArrival({ place, query: location.search, scroll });
      }),
    [addresses],
  );
  return arrival;
}

/** Tells of each place that a link or the browser leads to, with where it was scrolled to. Gives back the way to stop. */
function followAddress(
  addresses: Addresses,
  onArrive: (place: Place, scroll: number) => void,
): () => void {
  const visits = startVisits();
  const arrive = (scroll: number) => {
    const place = addresses.placeAt(location.pathname);
    if (place === undefined) location.reload();
    else onArrive(place, scroll);
  };
  const follow = (event: MouseEvent) => {
    const url = placeBehind(event, addresses);
    if (url === undefined) return;
    event.preventDefault();
    if (isHere(url)) {
      scrollTo({ top: 0 });
      return;
    }
    visits.leave();
    visits.begin(url);
    arrive(0);
  };
  const travel = (event: PopStateEvent) => {
    visits.leave();
    arrive(visits.comeBack(keyOf(event.state)));
  };
  addEventListener('click', follow);
  addEventListener('popstate', travel);
  return () => {
    removeEventListener('click', follow);
    removeEventListener('popstate', travel);
    visits.end();
  };
}

/** The page's links out and its icon are relative to where it was loaded: they must hold at every place. To be called before the address first changes. */
export function keepWaysOut(): void {
  const links = document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>(
    '.site-header a, link[rel="icon"], link[rel="manifest"]',
  );
  for (const link of links) link.setAttribute('href', link.href);
}

/** Once a place is drawn that was gone to, reading goes on there; the page that was loaded begins as any other. */
export function useArrival(address: Address, isDrawn: boolean): void {
  const settled = useRef(address);
  useLayoutEffect(() => {
    if (!isDrawn || settled.current === address) return;
    settled.current = address;
    settle(address.scroll);
  }, [address, isDrawn]);
}

/** Reading goes on from the heading of the place, or from what the address names in it. */
function settle(scroll: number): void {
  const heading = document.querySelector<HTMLElement>('main h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (scroll === 0 && named) named.scrollIntoView();
  else scrollBack(scroll);
}

/** So long a place may grow to where it was scrolled to before: parts of it are fetched as it is drawn. */
const GROWING = 2_000;

/** Scrolls to where one was, and again while the place grows, unless somebody scrolls by hand. */
function scrollBack(top: number): void {
  const scroll = () => scrollTo({ top, behavior: 'instant' });
  scroll();
  if (top === 0) return;
  const growth = new ResizeObserver(scroll);
  growth.observe(document.body);
  const stop = () => growth.disconnect();
  for (const sign of ['wheel', 'touchstart', 'keydown', 'pointerdown'])
    addEventListener(sign, stop, { once: true, passive: true });
  setTimeout(stop, GROWING);
}

function isHere({ pathname, search }: URL): boolean {
  return pathname === location.pathname && search === location.search;
}

/** The address that a click leads to, where it is a place of the assessment that is open; within a place the browser leads. */
function placeBehind(event: MouseEvent, addresses: Addresses): URL | undefined {
  const { target, button, defaultPrevented } = event;
  if (defaultPrevented || button !== 0) return undefined;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return undefined;
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (!link || link.target || link.hasAttribute('download')) return undefined;
  const url = new URL(link.href);
  if (url.origin !== location.origin || !addresses.placeAt(url.pathname)) return undefined;
  const idOf = (search: string) => new URLSearchParams(search).get('id');
  if (isHere(url) && url.hash !== '') return undefined;
  return idOf(url.search) === idOf(location.search) ? url : undefined;
}

/**
 * Remembers where each visit to a place was scrolled to. The browser may have moved the page by the
 * time that it says it went back, so the last place that was scrolled to is kept all along.
 */
function startVisits() {
  const scrolled = new Map<number, number>();
  let current = keyOf(history.state);
  let highest = current;
  let top = scrollY;
  const keep = () => {
    top = scrollY;
  };
  addEventListener('scroll', keep, { passive: true });
  return {
    leave: () => void scrolled.set(current, top),
    begin(url: URL): void {
      highest += 1;
      current = highest;
      history.pushState({ visit: current }, '', url);
    },
    comeBack(visit: number): number {
      current = visit;
      return scrolled.get(visit) ?? 0;
    },
    end: () => removeEventListener('scroll', keep),
  };
}
