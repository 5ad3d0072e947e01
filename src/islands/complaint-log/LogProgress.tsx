import { fill } from '#core/message.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { logSentence } from '#text/log-sentence.ts';
import type { LogFile } from './use-log-file.ts';

/** That a file is being looked at or read, how far, and the way to stop it; or why nothing came of it. */
export function LogProgress({ log: { stage, cancel, clear } }: { readonly log: LogFile }) {
  const { language } = useSurroundings();
  const words = useWords('complaintLog');
  if (stage.kind === 'surveying' || stage.kind === 'reading') {
    const { progress } = words;
    const isReading = stage.kind === 'reading';
    const sentence = isReading && stage.share >= 1 ? progress.making : progress[stage.kind];
    return (
      <section className="report-progress">
        <p id="log-progress" role="status">
          {fill(sentence, { file: stage.file.name })}
        </p>
        <progress
          aria-labelledby="log-progress"
          {...(isReading && stage.share > 0 && stage.share < 1 ? { value: stage.share } : {})}
        />
        {isReading && stage.rows > 0 && (
          <p className="quiet">
            {fill(progress.rows, { rows: stage.rows.toLocaleString(language) })}
          </p>
        )}
        <p className="actions">
          <button type="button" onClick={cancel}>
            {progress.cancel}
          </button>
        </p>
      </section>
    );
  }
  if (stage.kind !== 'cancelled' && stage.kind !== 'failed') return null;
  const { name } = stage.file;
  return (
    <section className={stage.kind === 'failed' ? 'notice warning' : 'notice'} role="alert">
      <p>
        {stage.kind === 'failed'
          ? logSentence(stage.failure, name, words, language)
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
