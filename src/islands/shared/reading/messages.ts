import type { FileFailure } from '#core/assessment/parse-assessment.ts';
import type { BundleFailure } from '#core/bundle/layout.ts';
import type { LogRecordFailure } from '#core/complaint-log/kept/parse-log.ts';
import type { ContentProblem, SourceFile } from '#core/content/authored-file.ts';
import type { KnownStandard } from '#core/content/known-standard.ts';
import type { PolicyCheck } from '#core/policy/check/check-policy.ts';
import type { CheckFailure } from '#core/policy/check/parse-check.ts';
import type { PolicyRules } from '#core/policy/check/policy-rules.ts';
import type { PolicyFailure } from '#core/policy/draft/parse-policy.ts';
import type { ReadPart } from '#core/record/set-aside.ts';
import type { Result } from '#core/result.ts';
import type { OpenedFile } from '#export/bundle/open-bundle.ts';
import type { LogRecord } from '#schema/record/log-record.ts';
import type { OwnStandard } from '#schema/record/own-standard.ts';
import type { Policy } from '#schema/record/policy.ts';
import type { KeptCheck } from '#schema/record/policy-check.ts';

/** What a file is read as, with what is needed for it. */
export interface Reading {
  readonly assessment: {
    readonly asked: { readonly bytes: Uint8Array<ArrayBuffer>; readonly passphrase?: string };
    readonly read: Result<OpenedFile, BundleFailure>;
  };
  readonly policy: {
    readonly asked: { readonly text: string };
    readonly read: Result<ReadPart<Policy>, PolicyFailure>;
  };
  readonly check: {
    readonly asked: { readonly text: string };
    readonly read: Result<ReadPart<KeptCheck>, CheckFailure>;
  };
  readonly complaintLog: {
    readonly asked: { readonly text: string };
    readonly read: Result<ReadPart<LogRecord>, LogRecordFailure>;
  };
  readonly standard: {
    readonly asked: {
      readonly source: SourceFile;
      readonly known: readonly KnownStandard[];
      readonly taken: readonly string[];
    };
    readonly read: Result<OwnStandard, readonly ContentProblem[]>;
  };
  /** The text of a policy, to be checked. */
  readonly policyText: {
    readonly asked: { readonly text: string; readonly rules: PolicyRules };
    readonly read: Result<PolicyCheck, never>;
  };
}

export type ReadingKind = keyof Reading;

export type ReadingRequest = {
  readonly [Kind in ReadingKind]: { readonly kind: Kind } & Reading[Kind]['asked'];
}[ReadingKind];

/** Why a file was not read to its end, whatever it holds. */
export type ReadingFailure = Extract<FileFailure, { readonly code: `reader-${string}` }>;
