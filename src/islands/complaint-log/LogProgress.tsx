import { fill } from '#core/message.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { logSentence } from '#text/log-sentence.ts';
import type { LogProblem } from './log-messages.ts';
import type { LogFile } from './use-log-file.ts';

interface Props {
  readonly log: LogFile;
}

/** That a file is being looked at or read, how far, and the way to stop it; or why nothing came of it. */
export function LogProgress({ log }: Props) {
  const { stage } = log;
  if (stage.kind === 'surveying') return <Busy log={log} file={stage.file} />;
  if (stage.kind === 'reading')
    return <Busy log={log} file={stage.file} rows={stage.rows} share={stage.share} />;
  return <Ended log={log} />;
}

interface BusyProps extends Props {
  readonly file: File;
  readonly rows?: number;
  readonly share?: number;
}

function Busy({ log, file, rows, share }: BusyProps) {
  const { language } = useSurroundings();
  const { progress } = useWords('complaintLog');
  const reading = share !== undefined && share >= 1 ? progress.making : progress.reading;
  const isUnderWay = share !== undefined && share > 0 && share < 1;
  return (
    <section className="report-progress">
      <p id="log-progress" role="status">
        {fill(rows === undefined ? progress.surveying : reading, { file: file.name })}
      </p>
      <progress aria-labelledby="log-progress" {...(isUnderWay ? { value: share } : {})} />
      {rows !== undefined && rows > 0 && (
        <p className="quiet">{fill(progress.rows, { rows: rows.toLocaleString(language) })}</p>
      )}
      <p className="actions">
        <button type="button" onClick={log.cancel}>
          {progress.cancel}
        </button>
      </p>
    </section>
  );
}

/** Why nothing came of the file. */
function Ended({ log: { stage, clear } }: Props) {
  const words = useWords('complaintLog');
  const failures = useWords('failures');
  if (stage.kind !== 'cancelled' && stage.kind !== 'failed') return null;
  const { name } = stage.file;
  const sentenceOf = (failure: LogProblem, file: string) =>
    failure.code === 'log-broken' || failure.code === 'log-changed'
      ? fill(words.failures[failure.code], { file })
      : fill(words.list.refused, { file, sentence: logSentence(failure, failures) });
  return (
    <section className={stage.kind === 'failed' ? 'notice warning' : 'notice'} role="alert">
      <p>
        {stage.kind === 'failed'
          ? sentenceOf(stage.failure, name)
          : fill(words.cancelled, { file: name })}
      </p>
      <p className="actions">
        <button type="button" onClick={clear}>
          {words.again}
        </button>
      </p>
    </section>
  );
}
