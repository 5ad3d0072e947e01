import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReportInput } from '#core/report/build-report.ts';
import { editionInFileName } from '#core/report/editions.ts';
import { type DocumentFormat, MEDIA_TYPES } from '#export/report-format.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Previous } from '#schema/record/previous.ts';
import { gatherInput, type ReportSource } from './gather-input.ts';
import type { ReportAnswer } from './report-messages.ts';
import { startWorker } from './start-worker.ts';

/** How far a report has got. */
export type Making =
  | { readonly kind: 'idle' }
  | { readonly kind: 'preparing' }
  | { readonly kind: 'drawing'; readonly done: number; readonly total: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'fetch-failed' }
  | { readonly kind: 'failed'; readonly detail: string }
  | { readonly kind: 'template-failed'; readonly crowded: readonly string[] }
  | {
      readonly kind: 'ready';
      readonly url: string;
      readonly bytes: number;
      /** Characters that are boxes because their font could not be fetched. */
      readonly missing: readonly string[];
      /** Places of a template that nobody knows, and those that there are. */
      readonly unknown: readonly string[];
      readonly known: readonly string[];
      readonly format: DocumentFormat;
      /** Said in the file's name. */
      readonly edition: string | undefined;
      /** What it was made from: anything later makes it stale. */
      readonly assessment: Assessment;
      readonly previous: Previous | undefined;
    };

/** What a report is made with, besides the assessment. */
type About = Pick<ReportInput, 'previous' | 'holdsRecord'> & {
  /** A firm's own Word file that it is filled into. */
  readonly template?: Uint8Array<ArrayBuffer> | undefined;
};

export interface ReportMaker {
  readonly making: Making;
  readonly make: (assessment: Assessment, format: DocumentFormat, about: About) => Promise<void>;
  readonly cancel: () => void;
}

function asReady(
  { bytes, missing, unknown = [], known = [] }: Extract<ReportAnswer, { kind: 'done' }>,
  format: DocumentFormat,
  { assessment, previous, edition: chosen, words }: ReportInput,
): Making {
  const edition = editionInFileName(chosen, words);
  const url = URL.createObjectURL(new Blob([bytes], { type: MEDIA_TYPES[format] }));
  return {
    kind: 'ready',
    url,
    bytes: bytes.length,
    ...{ missing, unknown, known },
    format,
    edition,
    assessment,
    previous,
  };
}

/** Makes reports in a worker. The worker, its code and the fonts are fetched when the first is asked for. */
export function useReport(source: ReportSource): ReportMaker {
  const [making, setMaking] = useState<Making>({ kind: 'idle' });
  const stopWorker = useRef<() => void>(undefined);
  const attempt = useRef(0);
  const stop = useCallback(() => {
    attempt.current += 1;
    stopWorker.current?.();
  }, []);
  useEffect(() => stop, [stop]);
  useEffect(() => {
    if (making.kind === 'ready') return () => URL.revokeObjectURL(making.url);
    return undefined;
  }, [making]);

  async function make(assessment: Assessment, format: DocumentFormat, about: About): Promise<void> {
    stop();
    const own = attempt.current;
    setMaking({ kind: 'preparing' });
    const { template, ...asked } = about;
    const input = await gatherInput(source, assessment, asked);
    if (attempt.current !== own) return;
    if (input === undefined) return setMaking({ kind: 'fetch-failed' });
    const fontsUrl = new URL(`${source.root}fonts/`, location.href).href;
    stopWorker.current = startWorker({ input, format, fontsUrl, template }, (answer) => {
      if (answer.kind === 'progress') return setMaking({ ...answer, kind: 'drawing' });
      stop();
      setMaking(answer.kind === 'done' ? asReady(answer, format, input) : answer);
    });
  }

  function cancel(): void {
    stop();
    setMaking({ kind: 'cancelled' });
  }
  return { making, make, cancel };
}
