import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReportInput } from '#core/report/build-report.ts';
import { fetchData, walkDataUrl } from '#islands/shared/fetch-data.ts';
import type { Opened } from '#islands/shared/use-opened.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { GuidanceData, WalkData } from '#text/page-data.ts';
import type { ReportWords } from '#text/words.ts';
import type { ReportAnswer, ReportRequest } from './report-messages.ts';

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
      /** The assessment it was made from: a later one makes it stale. */
      readonly assessment: Assessment;
    };

interface Source {
  readonly opened: Opened;
  readonly root: string;
  /** The report's language, which need not be the screen's. */
  readonly language: string;
}

export interface ReportMaker {
  readonly making: Making;
  readonly make: (assessment: Assessment) => Promise<void>;
  readonly cancel: () => void;
}

async function gatherInput(
  { opened, root, language }: Source,
  assessment: Assessment,
): Promise<ReportInput | undefined> {
  const { id } = opened.standards[0].catalogue.standard;
  const [walk, guidance, words] = await Promise.all([
    fetchData<WalkData>(walkDataUrl(root, id, language)),
    fetchData<GuidanceData>(`${root}data/${id}/${language}/guidance.json`),
    fetchData<ReportWords>(`${root}data/words/${language}.json`),
  ]);
  if (!walk.ok || !guidance.ok || !words.ok) return undefined;
  const createdAt = new Date().toISOString();
  const { catalogue } = walk.value;
  const { maturityModel } = guidance.value;
  if (maturityModel === undefined) return undefined;
  return {
    catalogue,
    ...guidance.value,
    maturityModel,
    assessment,
    createdAt,
    words: words.value,
    language,
  };
}

/** Starts a worker on a report; gives back how to stop it. */
function startWorker(request: ReportRequest, onAnswer: (answer: ReportAnswer) => void): () => void {
  const worker = new Worker(new URL('./report-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = (event: MessageEvent<ReportAnswer>) => onAnswer(event.data);
  worker.onerror = () => onAnswer({ kind: 'fetch-failed' });
  worker.postMessage(request);
  return () => worker.terminate();
}

function asReady(bytes: Uint8Array<ArrayBuffer>, assessment: Assessment): Making {
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
  return { kind: 'ready', url, bytes: bytes.length, assessment };
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

  async function make(assessment: Assessment): Promise<void> {
    stop();
    const own = attempt.current;
    setMaking({ kind: 'preparing' });
    const input = await gatherInput(source, assessment);
    if (attempt.current !== own) return;
    if (input === undefined) return setMaking({ kind: 'fetch-failed' });
    const fontsUrl = new URL(`${source.root}fonts/`, location.href).href;
    stopWorker.current = startWorker({ input, fontsUrl }, (answer) => {
      if (answer.kind === 'progress') return setMaking({ ...answer, kind: 'drawing' });
      stop();
      setMaking(answer.kind === 'done' ? asReady(answer.bytes, assessment) : answer);
    });
  }

  function cancel(): void {
    stop();
    setMaking({ kind: 'cancelled' });
  }
  return { making, make, cancel };
}
