import { fill } from '#core/message.ts';
import type { PolicyChange } from '#core/policy/draft/change-policy.ts';
import type { PolicyFailure } from '#core/policy/draft/parse-policy.ts';
import { FileButton } from '#islands/record-list/FileButton.tsx';
import type { ListKind } from '#islands/record-list/list-kind.ts';
import { type Importing, type ImportKind, useImport } from '#islands/record-list/use-import.ts';
import type { Records } from '#islands/record-list/use-records.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Policy } from '#schema/record/policy.ts';
import { readText } from '#storage/read-file.ts';
import { fileSentence } from '#text/file-sentence.ts';
import { nameFrom } from '#text/name-from.ts';

interface Props {
  readonly kind: ListKind<Policy, PolicyChange>;
  readonly records: Records<Policy>;
}

const policyFiles: ImportKind<Policy, Policy, PolicyFailure> = {
  async read(file) {
    const { parsePolicyFile } = await import('#core/policy/draft/parse-policy.ts');
    const text = await readText(file);
    return text.ok ? parsePolicyFile(text.value) : text;
  },
  recordOf: (policy) => policy,
};

/** Opens a saved draft: what it is, is shown first; nothing is stored before the user says so. */
export function OpenPolicyFile({ kind, records }: Props) {
  const { list } = useWords('policy');
  const importing = useImport(kind, records, policyFiles);
  return (
    <>
      <p className="actions">
        <FileButton
          label={list.openFile}
          accept=".json,application/json"
          onFile={(file) => void importing.openFile(file)}
        />
      </p>
      <Outcome {...{ kind, importing }} />
    </>
  );
}

interface OutcomeProps extends Pick<Props, 'kind'> {
  readonly importing: Importing<Policy, Policy, PolicyFailure>;
}

/** What came of opening a file: a refusal with its reason, a question, or that it is here now. */
function Outcome({ kind, importing }: OutcomeProps) {
  const { language } = useSurroundings();
  const { list } = useWords('policy');
  const failures = useWords('failures');
  const { state } = importing;
  if (state.kind === 'refused') {
    const { failure } = state;
    const sentence =
      failure.code === 'not-a-policy' ? list.notAPolicy : fileSentence(failure, failures, language);
    return (
      <p className="notice warning" role="alert">
        {fill(list.refused, { file: state.name, sentence })}
      </p>
    );
  }
  if (state.kind === 'done')
    return (
      <p className="notice" role="status">
        {fill(list.added, { name: kind.nameOf(state.record) })}
      </p>
    );
  if (state.kind !== 'shown') return null;
  const { opened, here } = state;
  const isHere = typeof here !== 'string';
  const copyName = nameFrom(list.beforeReplacing, { name: kind.nameOf(isHere ? here : opened) });
  return (
    <section className="notice" role="alert">
      <p>
        {fill(isHere ? list.isHere : list.isNew, { name: kind.nameOf(opened) })}{' '}
        {isHere && fill(list.replaceHint, { copy: copyName })}
      </p>
      <p className="row-actions">
        <button type="button" className="primary" onClick={() => void importing.add()}>
          {isHere ? list.keepBoth : list.add}
        </button>
        {isHere && (
          <button type="button" onClick={() => void importing.replace(copyName)}>
            {list.replace}
          </button>
        )}
        <button type="button" onClick={importing.dismiss}>
          {list.cancel}
        </button>
      </p>
    </section>
  );
}
