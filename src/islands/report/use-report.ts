import { useCallback, useEffect, useRef, useState } from 'react';
import { assessedContent } from '#core/assessment/finality.ts';
import { dayAt } from '#core/calendar/day.ts';
import { ownActions } from '#core/catalogue/own-catalogue.ts';
import type { ReportInput, ReportStandard } from '#core/report/build-report.ts';
import { editionInFileName } from '#core/report/editions.ts';
import type { ReportWords } from '#core/words/report-words.ts';
import { sha256 } from '#export/bundle/sha-256.ts';
import { MEDIA_TYPES, type ReportFormat } from '#export/report-format.ts';
import { fetchData } from '#islands/shared/fetch-data.ts';
import { fetchStandards } from '#islands/shared/use-opened.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Previous } from '#schema/record/previous.ts';
import { type GuidanceData, LEADING_STANDARD } from '#text/page-data.ts';
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
  | {
      readonly kind: 'ready';
      readonly url: string;
      readonly bytes: number;
      /** Characters that are boxes because their font could not be fetched. */
      readonly missing: readonly string[];
      readonly format: ReportFormat;
      /** Said in the file's name. */
      readonly edition: string | undefined;
      /** What it was made from: anything later makes it stale. */
      readonly assessment: Assessment;
      readonly previous: Previous | undefined;
    };

interface Source {
  readonly root: string;
  /** The report's language, which need not be the screen's. */
  readonly language: string;
}

export interface ReportMaker {
  readonly making: Making;
  readonly make: (
    assessment: Assessment,
    format: ReportFormat,
    about: Pick<ReportInput, 'previous' | 'holdsRecord'>,
  ) => Promise<void>;
  readonly cancel: () => void;
}

async function gatherInput(
  { root, language }: Source,
  assessment: Assessment,
  about: Pick<ReportInput, 'previous' | 'holdsRecord'>,
): Promise<ReportInput | undefined> {
  const words = await fetchData<ReportWords>(`${root}data/words/${language}.json`);
  const catalogues = await fetchStandards(assessment, root, language);
  if (!words.ok || !catalogues.ok) return undefined;
  const guidances = await Promise.all(
    assessment.standards.map(({ id }) => gatherGuidance(id, assessment, root, language)),
  );
  const standards = catalogues.value.flatMap(({ catalogue }, position) => {
    const guidance = guidances[position];
    return guidance === undefined ? [] : [{ catalogue, ...guidance }];
  });
  if (standards.length < guidances.length) return undefined;
  const createdAt = new Date().toISOString();
  const today = dayAt(createdAt);
  const contentHash = await sha256(assessedContent(assessment));
  return {
    ...{ standards, assessment, createdAt, today, contentHash, language },
    ...about,
    edition: assessment.report?.edition,
    words: words.value,
  };
}

/** A standard from a file brings its guidance along, and borrows the levels of the leading one. */
async function gatherGuidance(
  id: string,
  { ownStandards }: Assessment,
  root: string,
  language: string,
): Promise<Omit<ReportStandard, 'catalogue'> | undefined> {
  const own = ownStandards.find((standard) => standard.id === id);
  const from = own === undefined ? id : LEADING_STANDARD;
  const fetched = await fetchData<GuidanceData>(`${root}data/${from}/${language}/guidance.json`);
  if (!fetched.ok) return undefined;
  return own ? { ...fetched.value, guidance: ownActions(own) } : fetched.value;
}

function asReady(
  { bytes, missing }: Extract<ReportAnswer, { kind: 'done' }>,
  format: ReportFormat,
  { assessment, previous, edition: chosen, words }: ReportInput,
): Making {
  const edition = editionInFileName(chosen, words);
  const url = URL.createObjectURL(new Blob([bytes], { type: MEDIA_TYPES[format] }));
  return {
    kind: 'ready',
    url,
    bytes: bytes.length,
    missing,
    format,
    edition,
    assessment,
    previous,
  };
}

/** Makes reports in a worker. The worker, its code and the fonts are fetched when the first is asked for. */
export function useReport(source: Source): ReportMaker {
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

  async function make(
    assessment: Assessment,
    format: ReportFormat,
    about: Pick<ReportInput, 'previous' | 'holdsRecord'>,
  ): Promise<void> {
    stop();
    const own = attempt.current;
    setMaking({ kind: 'preparing' });
    const input = await gatherInput(source, assessment, about);
    if (attempt.current !== own) return;
    if (input === undefined) return setMaking({ kind: 'fetch-failed' });
    const fontsUrl = new URL(`${source.root}fonts/`, location.href).href;
    stopWorker.current = startWorker({ input, format, fontsUrl }, (answer) => {
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
