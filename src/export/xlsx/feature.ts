import type { Options } from 'write-excel-file/universal';

/** What the library takes in to write what it does not know itself. */
export type Feature = NonNullable<Options<Blob>['features']>[number];
