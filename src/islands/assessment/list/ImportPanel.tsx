import { type ReactNode, useState } from 'react';
import type { Change } from '#core/assessment/change.ts';
import { fill } from '#core/message.ts';
import type { ListKind } from '#islands/record-list/list-kind.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import { fileSentence } from '#text/file-sentence.ts';
import type { AssessmentImport, AssessmentImporting } from './assessment-files.ts';
import { FileContents } from './FileContents.tsx';
import { PassphraseField } from './PassphraseField.tsx';

interface Props {
  readonly kind: ListKind<Assessment, Change>;
  readonly importing: AssessmentImporting;
  readonly standardNames: Readonly<Record<string, string>>;
}

/** What came of opening a file: a refusal with its reason, a question, or where it now is. */
export function ImportPanel(props: Props): ReactNode {
  const { language } = useSurroundings();
  const words = useWords('assessment');
  const failures = useWords('failures');
  const { kind, importing } = props;
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
    case 'locked':
      return <PassphrasePanel {...props} state={state} />;
    case 'shown':
      return <FileContents {...props} shown={state} />;
    case 'done':
      return (
        <p className="notice" role="status">
          {fill(words.list.imported, { name: kind.nameOf(state.record) })}{' '}
          <a href={kind.address(state.record)}>{words.list.open}</a>
        </p>
      );
  }
}

function PassphrasePanel({
  importing,
  state,
}: Props & { readonly state: Extract<AssessmentImport, { readonly kind: 'locked' }> }) {
  const words = useWords('assessment');
  const files = useWords('files');
  const failures = useWords('failures');
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      className="notice"
      onSubmit={(event) => {
        event.preventDefault();
        void importing.openFile(state.file, passphrase);
      }}
    >
      <p>{fill(files.lockedFile, { file: state.file.name })}</p>
      {state.isWrong && (
        <p className="field-error" role="alert">
          {failures.file['passphrase-wrong']}
        </p>
      )}
      <PassphraseField
        isAskedFor
        label={files.passphrase}
        value={passphrase}
        onChange={setPassphrase}
      />
      <p className="row-actions">
        <button type="submit" className="primary">
          {files.unlock}
        </button>
        <button type="button" onClick={importing.dismiss}>
          {words.list.cancel}
        </button>
      </p>
    </form>
  );
}
