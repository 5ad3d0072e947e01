import type { ReportDocument } from '#core/document/document.ts';
import type { ReportInput } from '#core/report/build-report.ts';
import type { DocumentFormat } from '#export/report-format.ts';

/** What the page asks of the worker. */
export interface ReportRequest {
  /** What a report is built from, or a document that is built already. */
  readonly input: ReportInput | ReportDocument;
  readonly format: DocumentFormat;
  /** A firm's own Word file that the report is filled into. */
  readonly template?: Uint8Array<ArrayBuffer> | undefined;
  /** Absolute address of the folder with the fonts, ending in a slash. */
  readonly fontsUrl: string;
}

/** What the worker says. */
export type ReportAnswer =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | {
      readonly kind: 'done';
      readonly bytes: Uint8Array<ArrayBuffer>;
      /** Characters that are boxes because their font could not be fetched. */
      readonly missing: readonly string[];
      /** Places of a template that nobody knows, and those that there are. */
      readonly unknown?: readonly string[];
      readonly known?: readonly string[];
    }
  /** A template that cannot be filled: no Word file, or places that share their paragraph. */
  | { readonly kind: 'template-failed'; readonly crowded: readonly string[] }
  | { readonly kind: 'fetch-failed' }
  | { readonly kind: 'failed'; readonly detail: string };
