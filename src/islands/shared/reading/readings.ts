import type { FileFailure } from '#core/assessment/parse-assessment.ts';

/** What a worker reads: by kind, what it is asked with and what comes of it. */
export type Readings<Of> = {
  readonly [Kind in keyof Of]: { readonly asked: object; readonly read: unknown };
};

export type ReadingRequest<Of extends Readings<Of>> = {
  readonly [Kind in keyof Of]: { readonly kind: Kind } & Of[Kind]['asked'];
}[keyof Of];

/** Why a file was not read to its end, whatever it holds. */
export type ReadingFailure = Extract<FileFailure, { readonly code: `reader-${string}` }>;
