import type { BundleFailure } from '#core/bundle/layout.ts';
import { fill } from '#core/message.ts';
import type { NamedRecord } from '#core/record/copy-record.ts';
import type { ReadPart } from '#core/record/set-aside.ts';
import type { Result } from '#core/result.ts';
import { FileButton } from '#islands/record-list/FileButton.tsx';
import type { ListKind } from '#islands/record-list/list-kind.ts';
import { type Importing, useImport } from '#islands/record-list/use-import.ts';
import type { Records } from '#islands/record-list/use-records.ts';
import { SetAsideList } from '#islands/shared/SetAsideList.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { readText } from '#storage/read-file.ts';
import { fileSentence } from '#text/file-sentence.ts';
import { nameFrom } from '#text/name-from.ts';

type Failure = BundleFailure | { readonly code: 'not-a-policy' } | { readonly code: 'not-a-check' };

/** The words of opening a file of one kind of record. */
interface OpeningWords {
  readonly openFile: string;
  readonly notOurs: string;
  readonly isNew: string;
  readonly isHere: string;
  readonly replaceHint: string;
}

interface Props<Item extends NamedRecord, Change> {
  readonly kind: ListKind<Item, Change>;
  readonly records: Records<Item>;
  readonly parse: (text: string) => Promise<Result<ReadPart<Item>, Failure>>;
  readonly words: OpeningWords;
}

/** Opens a saved draft or check: what it is, is shown first; nothing is stored before the user says so. */
export function OpenRecordFile<Item extends NamedRecord, Change>(props: Props<Item, Change>) {
  const { kind, records, parse, words } = props;
  const importing = useImport<Item, Change, ReadPart<Item>, Failure>(kind, records, {
    async read(file) {
      const text = await readText(file);
      return text.ok ? parse(text.value) : text;
    },
    recordOf: ({ item }) => item,
  });
  return (
    <>
      <p className="actions">
        <FileButton
          label={words.openFile}
          accept=".json,application/json"
          onFile={(file) => void importing.openFile(file)}
        />
      </p>
      <Outcome {...{ kind, importing, words }} />
    </>
  );
}

interface OutcomeProps<Item extends NamedRecord, Change>
  extends Pick<Props<Item, Change>, 'kind' | 'words'> {
  readonly importing: Importing<Item, ReadPart<Item>, Failure>;
}

/** What came of opening a file: a refusal with its reason, a question, or that it is here now. */
function Outcome<Item extends NamedRecord, Change>({
  kind,
  importing,
  words,
}: OutcomeProps<Item, Change>) {
  const { language } = useSurroundings();
  const { list } = useWords('policy');
  const { list: assessments } = useWords('assessment');
  const failures = useWords('failures');
  const { state } = importing;
  if (state.kind === 'reading') return <p role="status">{assessments.opening}</p>;
  if (state.kind === 'refused') {
    const { failure } = state;
    const sentence =
      failure.code === 'not-a-policy' || failure.code === 'not-a-check'
        ? words.notOurs
        : fileSentence(failure, failures, language);
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
  const { here } = state;
  const { item: opened, setAside } = state.opened;
  const isHere = typeof here !== 'string';
  const copyName = nameFrom(list.beforeReplacing, { name: kind.nameOf(isHere ? here : opened) });
  return (
    <section className="notice" role="alert">
      <p>
        {fill(isHere ? words.isHere : words.isNew, { name: kind.nameOf(opened) })}{' '}
        {isHere && fill(words.replaceHint, { copy: copyName })}
      </p>
      <SetAsideList setAside={setAside} />
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
