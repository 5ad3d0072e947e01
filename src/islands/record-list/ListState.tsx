import { fill, fillCount } from '#core/message.ts';
import type { NamedRecord } from '#core/record/copy-record.ts';
import { focusSoon } from '#islands/shared/focus-soon.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { storageSentence } from '#text/storage-sentence.ts';
import type { ListKind } from './list-kind.ts';
import { bringBackId, renameId } from './row-ids.ts';
import type { Records } from './use-records.ts';

interface Props<Item extends NamedRecord, Change> {
  readonly kind: ListKind<Item, Change>;
  readonly records: Records<Item>;
}

/** Why records are not there, or that they are being read. */
export function ListState<Item extends NamedRecord, Change>({
  kind,
  records: { list, failure },
  loading,
}: Props<Item, Change> & { readonly loading: string }) {
  const { language } = useSurroundings();
  const words = useWords('assessment');
  if (failure)
    return (
      <p className="notice warning" role="alert">
        {storageSentence(failure, words)}
      </p>
    );
  if (list === undefined) return <p className="loading">{loading}</p>;
  const { length } = list.unreadable;
  if (length === 0) return null;
  return <p className="notice warning">{fillCount(language, kind.words.unreadable, length)}</p>;
}

/** What was taken out last, with the way to bring it back. */
export function Removed<Item extends NamedRecord, Change>({
  kind: { words, nameOf },
  records: { removed, bringBack },
}: Props<Item, Change>) {
  if (removed === undefined) return null;
  const { id } = removed;
  const comeBack = async () => {
    await bringBack();
    focusSoon(renameId(id));
  };
  return (
    <div className="undo-bar" role="status">
      <p>{fill(words.deleted, { name: nameOf(removed) })}</p>
      <button type="button" id={bringBackId(id)} onClick={() => void comeBack()}>
        {words.undoDelete}
      </button>
    </div>
  );
}
