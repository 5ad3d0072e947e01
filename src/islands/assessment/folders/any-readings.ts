import type { BundleFailure } from '#core/bundle/layout.ts';
import type { Result } from '#core/result.ts';
import type { OpenedAny } from '#export/bundle/open-any.ts';

/** Whatever the site saves, read from a file. */
export interface AnyReadings {
  readonly any: {
    readonly asked: { readonly bytes: Uint8Array<ArrayBuffer> };
    readonly read: Result<OpenedAny, BundleFailure>;
  };
}
