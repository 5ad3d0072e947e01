import type { Member } from '#core/clients/workspace.ts';
import { fill } from '#core/message.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Folders } from './use-folders.ts';

interface Props {
  readonly folders: Folders;
  readonly member: Member;
  /** What the record is called, for those who do not see which row the field stands in. */
  readonly name: string;
}

/** In which folder a record lies, and the way into another one; nothing while there are no folders. */
export function MoveField({ folders, member, name }: Props) {
  const words = useWords('clients').folders;
  if (folders.list.length === 0) return null;
  return (
    <label className="move-field">
      <span>{words.folder}</span>
      <select
        aria-label={fill(words.folderOf, { name })}
        value={folders.folderOf(member)?.id ?? ''}
        onChange={({ target }) => void folders.move(member, target.value || undefined)}
      >
        <option value="">{words.none}</option>
        {folders.list.map((folder) => (
          <option key={folder.id} value={folder.id}>
            {folders.kind.nameOf(folder)}
          </option>
        ))}
      </select>
    </label>
  );
}
