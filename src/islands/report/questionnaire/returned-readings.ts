import type { ReturnContext, Returned, ReturnFailure } from '#core/questionnaire/returned.ts';
import type { Result } from '#core/result.ts';
import type { ReturnedFileFailure } from '#export/returned/read-returned-file.ts';

/** What is read of files that come back. */
export interface ReturnedReadings {
  readonly returned: {
    readonly asked: {
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly name: string;
      readonly context: ReturnContext;
    };
    readonly read: Result<
      Returned,
      ReturnFailure | ReturnedFileFailure | { readonly code: 'notOpened' }
    >;
  };
}
