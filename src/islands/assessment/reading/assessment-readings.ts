import type { BundleFailure } from '#core/bundle/layout.ts';
import type { ContentProblem, SourceFile } from '#core/content/authored-file.ts';
import type { KnownStandard } from '#core/content/known-standard.ts';
import type { Result } from '#core/result.ts';
import type { OpenedFile } from '#export/bundle/open-bundle.ts';
import type { CheckedReport } from '#export/verify/check-report.ts';
import type { ReportFailure } from '#export/verify/read-report.ts';
import type { OwnStandard } from '#schema/record/own-standard.ts';

/** What the places of an assessment read from files. */
export interface AssessmentReadings {
  readonly assessment: {
    readonly asked: { readonly bytes: Uint8Array<ArrayBuffer>; readonly passphrase?: string };
    readonly read: Result<OpenedFile, BundleFailure>;
  };
  readonly report: {
    readonly asked: { readonly bytes: Uint8Array<ArrayBuffer> };
    readonly read: Result<CheckedReport, ReportFailure>;
  };
  readonly standard: {
    readonly asked: {
      readonly source: SourceFile;
      readonly known: readonly KnownStandard[];
      readonly taken: readonly string[];
    };
    readonly read: Result<OwnStandard, readonly ContentProblem[]>;
  };
}
