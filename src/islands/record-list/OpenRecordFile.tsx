import type { BundleFailure } from '#core/bundle/layout.ts';
import { fill, joinSentences } from '#core/message.ts';
import type { NamedRecord } from '#core/record/copy-record.ts';
import type { ReadPart } from '#core/record/set-aside.ts';
import type { Result } from '#core/result.ts';
import { SetAsideList } from '#islands/shared/SetAsideList.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { readText } from '#storage/read-file.ts';
import { fileSentence } from '#text/file-sentence.ts';
import { nameFrom } from '#text/name-from.ts';
import { FileButton } from './FileButton.tsx';
import type { ListKind } from './list-kind.ts';
import { type Importing, useImport } from './use-import.ts';
import type { Records } from './use-records.ts';

/** Why the file is none of this kind of record. */
type NotOurs = { readonly code: 'not-a-policy' | 'not-a-check' | 'not-a-log' };
type Failure = BundleFailure | NotOurs;

function isNotOurs(failure: Failure): failure is NotOurs {
  const { code } = failure;
  return code === 'not-a-policy' || code === 'not-a-check' || code === 'not-a-log';
}

/** The words of opening a file of one kind of record. */
interface OpeningWords {
  readonly openFile: string;
  readonly notOurs: string;
  readonly isNew: string;
  readonly isHere: string;
  readonly replaceHint: string;
  readonly refused: string;
  readonly added: string;
  readonly add: string;
  readonly keepBoth: string;
  readonly replace: string;
  readonly beforeReplacing: string;
  readonly cancel: string;
}

interface Props<Item extends NamedRecord, Change> {
  readonly kind: ListKind<Item, Change>;
  readonly records: Records<Item>;
  readonly parse: (text: string) => Promise<Result<ReadPart<Item>, Failure>>;
  readonly words: OpeningWords;
}

/** Opens a saved record of a kind: what it is, is shown first; nothing is stored before the user says so. */
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
  const { list: assessments } = useWords('assessment');
  const failures = useWords('failures');
  const { state } = importing;
  if (state.kind === 'reading') return <p role="status">{assessments.opening}</p>;
  if (state.kind === 'refused') {
    const { failure } = state;
    const sentence = isNotOurs(failure) ? words.notOurs : fileSentence(failure, failures, language);
    return (
      <p className="notice warning" role="alert">
        {fill(words.refused, { file: state.name, sentence })}
      </p>
    );
  }
  if (state.kind === 'done')
    return (
      <p className="notice" role="status">
        {fill(words.added, { name: kind.nameOf(state.record) })}
      </p>
    );
  if (state.kind !== 'shown') return null;
  const { here } = state;
  const { item: opened, setAside } = state.opened;
  const isHere = typeof here !== 'string';
  const copyName = nameFrom(words.beforeReplacing, { name: kind.nameOf(isHere ? here : opened) });
  return (
    <section className="notice" role="alert">
      <p>
        {joinSentences([
          fill(isHere ? words.isHere : words.isNew, { name: kind.nameOf(opened) }),
          ...(isHere ? [fill(words.replaceHint, { copy: copyName })] : []),
        ])}
      </p>
      <SetAsideList setAside={setAside} />
      <p className="row-actions">
        <button type="button" className="primary" onClick={() => void importing.add()}>
          {isHere ? words.keepBoth : words.add}
        </button>
        {isHere && (
          <button type="button" onClick={() => void importing.replace(copyName)}>
            {words.replace}
          </button>
        )}
        <button type="button" onClick={importing.dismiss}>
          {words.cancel}
        </button>
      </p>
    </section>
  );
}
