import { useRef, useState } from 'react';
import type { Drawing, DrawPlan } from '#core/monitoring/draw-complaints.ts';
import { fetchData } from '#islands/shared/fetch-data.ts';
import { useSurroundings } from '#islands/shared/surroundings.tsx';
import { useWipe } from '#islands/shared/use-wipe.ts';
import type { ColumnWords } from '#schema/authored/column-words.ts';
import type { Encoding, LogMapping } from '#schema/record/complaint-log.ts';
import type { Counting, LeftOutRow } from './log-messages.ts';
import { type LogStage, stageAfter } from './log-stage.ts';
import { useLogWorker } from './use-log-worker.ts';

/** What a file is to be looked at by instead. */
export interface OtherLook {
  readonly encoding?: Encoding;
  readonly sheet?: string;
}

/** A file on its way to figures, and what can be asked of it. */
export interface LogFile {
  readonly stage: LogStage;
  readonly open: (file: File, known?: LogMapping) => Promise<void>;
  /** Looks at the file again, in another encoding or at another sheet. */
  readonly lookAgain: (other: OtherLook) => Promise<void>;
  readonly read: (counting: Counting) => void;
  /** Makes the figures again of what was read. */
  readonly count: (counting: Counting) => void;
  /** Back to what the columns are. */
  readonly mapAgain: () => void;
  readonly cancel: () => void;
  readonly clear: () => void;
  /** Complaints drawn by a plan; the same again by the same one. */
  readonly draw: (plan: DrawPlan) => Promise<Drawing | undefined>;
  readonly leftOut: () => Promise<readonly LeftOutRow[]>;
  /** SHA-256 of the file; undefined where it cannot be read any more. */
  readonly hash: () => Promise<string | undefined>;
}

type Worker = ReturnType<typeof useLogWorker>;

/** What is asked of a file that was read, for itself. */
function questionsTo(
  file: File | undefined,
  counting: Counting | undefined,
  { ask, answerOf }: Worker,
) {
  return {
    async leftOut(): Promise<readonly LeftOutRow[]> {
      const answer = answerOf('leftOut');
      ask({ kind: 'leftOut' });
      return (await answer)?.rows ?? [];
    },
    async draw(plan: DrawPlan) {
      if (counting === undefined) return undefined;
      const answer = answerOf('drawn');
      ask({ kind: 'draw', plan, ...counting });
      return (await answer)?.drawing;
    },
    async hash(): Promise<string | undefined> {
      if (file === undefined) return undefined;
      const answer = answerOf('hashed');
      ask({ kind: 'hash', file });
      return (await answer)?.hash;
    },
  };
}

interface Steps {
  readonly stage: LogStage;
  readonly setStage: (stage: LogStage) => void;
  readonly worker: Worker;
  /** What the figures that come next are made by. */
  readonly note: (counting: Counting) => void;
}

/** The steps from the look at a file to its figures, and back. */
function stepsFrom({ stage, setStage, worker, note }: Steps) {
  return {
    read(counting: Counting) {
      if (stage.kind !== 'surveyed') return;
      note(counting);
      setStage({ ...stage, kind: 'reading', rows: 0, share: 0 });
      worker.ask({ kind: 'read', file: stage.file, ...counting });
    },
    count(counting: Counting) {
      if (stage.kind !== 'counted') return;
      note(counting);
      setStage({ ...stage, counting, isStale: true });
      worker.ask({ kind: 'count', ...counting });
    },
    mapAgain() {
      if (stage.kind !== 'counted') return;
      const survey = { ...stage.survey, mapping: stage.counting.mapping };
      setStage({ kind: 'surveyed', file: stage.file, survey });
    },
  };
}

/** A register that somebody chose: looked at, read and counted in a worker. No row of it comes here. */
export function useLogFile(): LogFile {
  const { root } = useSurroundings();
  const [stage, setStage] = useState<LogStage>({ kind: 'none' });
  const asked = useRef<Counting>(undefined);
  const worker = useLogWorker((answer) =>
    setStage((before) => stageAfter(before, answer, asked.current)),
  );
  const note = (counting: Counting) => {
    asked.current = counting;
  };
  const file = stage.kind === 'none' ? undefined : stage.file;
  const end = (next: LogStage) => {
    worker.stop();
    setStage(next);
  };
  useWipe(() => end({ kind: 'none' }));
  async function survey(chosen: File, given: { known?: LogMapping } & OtherLook) {
    end({ kind: 'surveying', file: chosen });
    const words = await fetchData<ColumnWords>(`${root}data/complaint-log/column-words.json`);
    if (words.ok) worker.ask({ kind: 'survey', file: chosen, words: words.value, ...given });
    else setStage({ kind: 'failed', file: chosen, failure: { code: 'log-broken' } });
  }
  return {
    stage,
    ...questionsTo(file, stage.kind === 'counted' ? stage.counting : undefined, worker),
    ...stepsFrom({ stage, setStage, worker, note }),
    open: (chosen, known) => survey(chosen, known ? { known } : {}),
    lookAgain: async (other) => file && survey(file, other),
    cancel: () => end(file ? { kind: 'cancelled', file } : { kind: 'none' }),
    clear: () => end({ kind: 'none' }),
  };
}
