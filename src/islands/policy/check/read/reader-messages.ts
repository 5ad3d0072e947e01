/** A file that is to be read. */
export interface ReaderRequest {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Absolute address of the folder with the tables of Chinese characters, ending in a slash. */
  readonly tablesAddress: string;
}

export type PolicyFileFailure =
  | 'too-large'
  | 'too-much'
  | 'too-slow'
  | 'kind'
  | 'unreadable'
  | 'no-text'
  | 'no-reader';

/** What the worker says. */
export type ReaderAnswer =
  | { readonly kind: 'progress'; readonly done: number; readonly all: number }
  | { readonly kind: 'done'; readonly text: string }
  | { readonly kind: 'failed'; readonly failure: PolicyFileFailure };
