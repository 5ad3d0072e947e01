import type { FormFailure } from '#core/filled-form/form-file.ts';
import type { FormStandard } from '#core/filled-form/form-targets.ts';
import type { MatchedForm } from '#core/filled-form/match-form.ts';
import type { ColumnRole } from '#core/filled-form/read-columns.ts';
import type { Result } from '#core/result.ts';
import type { FormWords } from '#schema/authored/filled-form.ts';

/** What the page of a form reads from outside. */
export interface FormReadings {
  readonly form: {
    readonly asked: {
      readonly name: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly words: FormWords;
      readonly standard: FormStandard;
      /** Roles of columns that were set by hand. */
      readonly roles: readonly ColumnRole[] | undefined;
      /** Absolute address of the tables of Chinese characters, ending in a slash. */
      readonly tablesAddress: string;
    };
    readonly read: Result<MatchedForm, FormFailure>;
  };
}
