import { useCallback, useEffect, useRef } from 'react';
import type { LogAnswer } from './log-messages.ts';
import { type LogWorker, startLogWorker } from './start-log-worker.ts';

type Waiting = (answer: LogAnswer) => boolean;

/** The worker of a page, started when it is needed and ended with the page. */
export function useLogWorker(onAnswer: (answer: LogAnswer) => void) {
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
