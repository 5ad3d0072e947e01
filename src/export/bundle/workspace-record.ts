import type { Assessment } from '#schema/record/assessment.ts';
import type { LogRecord } from '#schema/record/log-record.ts';
import type { Policy } from '#schema/record/policy.ts';
import type { KeptCheck } from '#schema/record/policy-check.ts';

/** A record of one of the kinds that are kept in folders. */
export type WorkspaceRecord =
  | { readonly kind: 'assessment'; readonly item: Assessment }
  | { readonly kind: 'policy'; readonly item: Policy }
  | { readonly kind: 'policy-check'; readonly item: KeptCheck }
  | { readonly kind: 'complaint-log'; readonly item: LogRecord };
