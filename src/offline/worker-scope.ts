/** What TypeScript does not know of a service worker beside the types of a page. */
export interface WaitingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface RequestEvent extends WaitingEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

interface WorkerEvents {
  readonly install: WaitingEvent;
  readonly activate: WaitingEvent;
  readonly fetch: RequestEvent;
  readonly message: WaitingEvent & MessageEvent<unknown>;
}

interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener<Kind extends keyof WorkerEvents>(
    kind: Kind,
    listener: (event: WorkerEvents[Kind]) => void,
  ): void;
}

export const worker = self as unknown as WorkerScope;

/** The full address of a file of this site. */
export function fullAddress(address: string): string {
  return new URL(address, worker.registration.scope).href;
}

/** The address from the site's root, without what follows `?` or `#`; undefined outside of the site. */
export function addressInSite(url: string): string | undefined {
  const { scope } = worker.registration;
  return url.startsWith(scope) ? url.slice(scope.length).replace(/[?#].*$/, '') : undefined;
}
