import { useCallback, useEffect, useRef, useState } from 'react';
import { USUAL_SETTINGS } from '#core/complaint-log/figures/usual-settings.ts';
import type { LogSurvey } from '#core/complaint-log/reading/log-survey.ts';
import { fetchData } from '#islands/shared/fetch-data.ts';
import { useSurroundings } from '#islands/shared/surroundings.tsx';
import type { Encoding, LogMapping, LogSettings } from '#schema/record/complaint-log.ts';
import type { LogFigures } from '#schema/record/log-figures.ts';
import type { ColumnWords } from '#text/page-data.ts';
import type { Counting, LeftOutRow, LogAnswer, LogProblem } from './log-messages.ts';
import { type LogWorker, startLogWorker } from './start-log-worker.ts';

/** How far a file has got. */
export type LogStage =
  | { readonly kind: 'none' }
  | { readonly kind: 'surveying'; readonly file: File }
  | { readonly kind: 'surveyed'; readonly file: File; readonly survey: LogSurvey }
  | {
      readonly kind: 'reading';
      readonly file: File;
      readonly survey: LogSurvey;
      readonly rows: number;
      /** Of the file, from 0 to 1. */
      readonly share: number;
    }
  | {
      readonly kind: 'counted';
      readonly file: File;
      readonly survey: LogSurvey;
      readonly counting: Counting;
      readonly figures: LogFigures;
      /** Other figures are on their way. */
      readonly isStale: boolean;
    }
  | { readonly kind: 'cancelled'; readonly file: File }
  | { readonly kind: 'failed'; readonly file: File; readonly failure: LogProblem };

export type CountedStage = Extract<LogStage, { readonly kind: 'counted' }>;

/** A file on its way to figures, and what can be asked of it. */
export interface LogFile {
  readonly stage: LogStage;
  readonly open: (file: File, known?: LogMapping) => Promise<void>;
  /** Looks at the file again, in another encoding. */
  readonly lookAgain: (encoding: Encoding) => Promise<void>;
  readonly read: (counting: Counting) => void;
  /** Makes the figures again of what was read. */
  readonly count: (counting: Counting) => void;
  /** Back to what the columns are. */
  readonly mapAgain: () => void;
  readonly cancel: () => void;
  readonly clear: () => void;
  readonly leftOut: () => Promise<readonly LeftOutRow[]>;
  /** SHA-256 of the file; undefined where it cannot be read any more. */
  readonly hash: () => Promise<string | undefined>;
}

type Waiting = (answer: LogAnswer) => boolean;

/** What an answer makes of the stage that the file is at. */
function stageAfter(stage: LogStage, answer: LogAnswer, counting?: Counting): LogStage {
  if (stage.kind === 'none' || stage.kind === 'cancelled') return stage;
  const { file } = stage;
  switch (answer.kind) {
    case 'surveyed':
      return { kind: 'surveyed', file, survey: answer.survey };
    case 'progress':
      return stage.kind === 'reading'
        ? { ...stage, rows: answer.rows, share: answer.share }
        : stage;
    case 'counted':
      if (counting === undefined || !('survey' in stage)) return stage;
      return {
        ...{ kind: 'counted', file, survey: stage.survey, counting },
        ...{ figures: answer.figures, isStale: false },
      };
    case 'failed':
      return { kind: 'failed', file, failure: answer.failure };
    default:
      return stage;
  }
}

/** The worker of a page, started when it is needed and ended with the page. */
function useLogWorker(onAnswer: (answer: LogAnswer) => void) {
  const worker = useRef<LogWorker>(undefined);
  const waiting = useRef<Waiting[]>([]);
  const latest = useRef(onAnswer);
  latest.current = onAnswer;
  const stop = useCallback(() => {
    worker.current?.stop();
    worker.current = undefined;
  }, []);
  useEffect(() => stop, [stop]);
  const ask: LogWorker['ask'] = (request) => {
    worker.current ??= startLogWorker((answer) => {
      waiting.current = waiting.current.filter((isFor) => !isFor(answer));
      latest.current(answer);
    });
    worker.current.ask(request);
  };
  /** The answer of a kind, once it comes. */
  function answerOf<Kind extends LogAnswer['kind']>(kind: Kind) {
    return new Promise<Extract<LogAnswer, { readonly kind: Kind }> | undefined>((resolve) => {
      waiting.current.push((answer) => {
        if (answer.kind !== kind && answer.kind !== 'failed') return false;
        resolve(answer.kind === kind ? (answer as never) : undefined);
        return true;
      });
    });
  }
  return { ask, stop, answerOf };
}

/** A register that somebody chose: looked at, read and counted in a worker. No row of it comes here. */
export function useLogFile(): LogFile {
  const { root } = useSurroundings();
  const [stage, setStage] = useState<LogStage>({ kind: 'none' });
  const asked = useRef<Counting>(undefined);
  const { ask, stop, answerOf } = useLogWorker((answer) =>
    setStage((before) => stageAfter(before, answer, asked.current)),
  );
  async function survey(file: File, given: { known?: LogMapping; encoding?: Encoding }) {
    stop();
    setStage({ kind: 'surveying', file });
    const words = await fetchData<ColumnWords>(`${root}data/complaint-log/column-words.json`);
    if (words.ok) ask({ kind: 'survey', file, words: words.value, ...given });
    else setStage({ kind: 'failed', file, failure: { code: 'log-broken' } });
  }
  const file = stage.kind === 'none' ? undefined : stage.file;
  return {
    stage,
    open: (chosen, known) => survey(chosen, known ? { known } : {}),
    lookAgain: async (encoding) => file && survey(file, { encoding }),
    read(counting) {
      if (!('survey' in stage)) return;
      asked.current = counting;
      setStage({ kind: 'reading', file: stage.file, survey: stage.survey, rows: 0, share: 0 });
      ask({ kind: 'read', file: stage.file, ...counting });
    },
    count(counting) {
      if (stage.kind !== 'counted') return;
      asked.current = counting;
      setStage({ ...stage, counting, isStale: true });
      ask({ kind: 'count', ...counting });
    },
    mapAgain() {
      if (stage.kind !== 'counted') return;
      const { survey: found, counting } = stage;
      const answered = { ...found, mapping: counting.mapping };
      setStage({ kind: 'surveyed', file: stage.file, survey: answered });
    },
    cancel() {
      stop();
      if (file) setStage({ kind: 'cancelled', file });
    },
    clear() {
      stop();
      setStage({ kind: 'none' });
    },
    async leftOut() {
      const answer = answerOf('leftOut');
      ask({ kind: 'leftOut' });
      return (await answer)?.rows ?? [];
    },
    async hash() {
      if (file === undefined) return undefined;
      const answer = answerOf('hashed');
      ask({ kind: 'hash', file });
      return (await answer)?.hash;
    },
  };
}

/** The settings that the figures are made by: as chosen last for this file, else as they were kept, on the file's own last day. */
export function useLastSettings(stage: LogStage, kept: LogSettings = USUAL_SETTINGS): LogSettings {
  const last = useRef<LogSettings>(undefined);
  if (stage.kind === 'none') last.current = undefined;
  if (stage.kind === 'counted') last.current = stage.counting.settings;
  return last.current ?? { ...kept, asOf: '' };
}
