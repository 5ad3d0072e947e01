import { fill } from '#core/message.ts';
import { fileSentence } from '#text/file-sentence.ts';
import { homeOf } from '#text/way-up.ts';
import type { AssessmentWords, FailureWords } from '#text/words.ts';
import { writeInstant } from '#text/write-instant.ts';
import { listName } from './AssessmentRow.tsx';
import type { Importing } from './use-import.ts';

interface Props {
  readonly importing: Importing;
  readonly root: string;
  readonly language: string;
  readonly words: AssessmentWords;
  readonly failures: FailureWords;
}

/** What came of opening a file: a refusal with its reason, a question, or where it now is. */
export function ImportPanel({ importing, root, language, words, failures }: Props) {
  const { state } = importing;
  switch (state.kind) {
    case 'idle':
      return null;
    case 'reading':
      return <p role="status">{words.list.opening}</p>;
    case 'refused':
      return (
        <div className="notice warning" role="alert">
          <p>
            {fill(words.list.refused, {
              file: state.name,
              sentence: fileSentence(state.failure, failures, language),
            })}
          </p>
        </div>
      );
    case 'asking':
      return (
        <section className="notice" role="alert">
          <h2>{words.list.existsTitle}</h2>
          <p>{listName(state.there, words)}</p>
          <p>
            {fill(words.list.existsText, {
              here: writeInstant(language, state.here.updatedAt),
              there: writeInstant(language, state.there.updatedAt),
            })}
          </p>
          <p className="row-actions">
            <button type="button" className="primary" onClick={() => void importing.keepBoth()}>
              {words.list.keepBoth}
            </button>
            <button type="button" onClick={() => void importing.replace()}>
              {words.list.replace}
            </button>
            <button type="button" onClick={importing.dismiss}>
              {words.list.cancel}
            </button>
          </p>
        </section>
      );
    case 'done':
      return (
        <p className="notice" role="status">
          {fill(words.list.imported, { name: listName(state.assessment, words) })}{' '}
          <a
            href={`${homeOf(root, language)}assessment/?id=${encodeURIComponent(state.assessment.id)}`}
          >
            {words.list.open}
          </a>
        </p>
      );
  }
}
