/** What a page asks of the service worker. Each request brings a port for the answers. */
export type OfflineRequest =
  /** Keep what these addresses belong to, and see whether all of it is there. */
  | { readonly ask: 'keep-opened'; readonly addresses: readonly string[] }
  | { readonly ask: 'keep'; readonly parts: readonly string[] }
  | { readonly ask: 'what-is-kept' };

/** What the service worker answers; the last answer is never `progress`. */
export type OfflineAnswer =
  | { readonly kind: 'progress'; readonly bytes: number }
  /** `isKept`: every file was looked up and is there. */
  | { readonly kind: 'done'; readonly isKept: boolean }
  | { readonly kind: 'kept'; readonly parts: readonly string[] };

/** Told to a worker that waits: take over. The word is known to versions of long ago. */
export const TAKE_OVER = 'use';
