import { useMemo, useState } from 'react';
import {
  createWorkspace,
  holds,
  type Member,
  type WorkspaceChange,
} from '#core/clients/workspace.ts';
import type { ListKind } from '#islands/record-list/list-kind.ts';
import { type Records, useRecords } from '#islands/record-list/use-records.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Workspace } from '#schema/record/workspace.ts';
import { moveRecord, WORKSPACES } from '#storage/workspaces.ts';
import { saveFolder } from './save-folder.ts';

/** Choices beside the folders themselves: all there is, and what lies in no folder. */
export const EVERYTHING = '';
export const NO_FOLDER = '-';

/** The folders in this browser, which of them is looked into, and how records come into them. */
export interface Folders {
  readonly kind: ListKind<Workspace, WorkspaceChange>;
  readonly records: Records<Workspace>;
  readonly list: readonly Workspace[];
  /** Id of a folder, or one of the two other choices. */
  readonly chosen: string;
  readonly choose: (chosen: string) => void;
  /** The folder that is looked into. */
  readonly open: Workspace | undefined;
  /** Whether a record belongs to what is looked into. */
  readonly shows: (member: Member) => boolean;
  readonly folderOf: (member: Member) => Workspace | undefined;
  readonly move: (member: Member, into: string | undefined) => Promise<void>;
  readonly create: (name: string) => Promise<void>;
}

/** The choice stands in the address, so that a bookmark and the way back lead to the same folder. */
function useChosen(): readonly [string, (chosen: string) => void] {
  const [chosen, setChosen] = useState(
    () => new URLSearchParams(location.search).get('folder') ?? EVERYTHING,
  );
  return [
    chosen,
    (next) => {
      const query = next === EVERYTHING ? '' : `?${new URLSearchParams({ folder: next })}`;
      history.replaceState(null, '', `${location.pathname}${query}`);
      setChosen(next);
    },
  ];
}

function useFolderKind(): ListKind<Workspace, WorkspaceChange> {
  const { addresses } = useSurroundings();
  const { list } = useWords('assessment');
  const { folders } = useWords('clients');
  return useMemo(
    () => ({
      stored: WORKSPACES,
      words: { ...list, ...folders },
      nameOf: ({ name }) => name || folders.unnamed,
      address: ({ id }) =>
        `${addresses.page('assessments/')}?${new URLSearchParams({ folder: id })}`,
      renaming: (name) => ({ kind: 'settings', fields: { name } }),
      saveFile: saveFolder,
    }),
    [addresses, list, folders],
  );
}

/** The folders as they are stored now, whichever window changed them. */
export function useFolders(): Folders {
  const { language } = useSurroundings();
  const kind = useFolderKind();
  const records = useRecords(kind);
  const [wanted, choose] = useChosen();
  const stored = records.list?.records;
  const list = useMemo(() => {
    const { compare } = new Intl.Collator(language, { numeric: true });
    return [...(stored ?? [])].sort((a, b) => compare(a.name, b.name));
  }, [stored, language]);
  const open = list.find(({ id }) => id === wanted);
  // A folder that is gone shows everything rather than nothing.
  const chosen = open || wanted === NO_FOLDER ? wanted : EVERYTHING;
  const folderOf = (member: Member) => list.find((folder) => holds(folder, member));
  return {
    ...{ kind, records, list, chosen, choose, open, folderOf },
    shows(member) {
      if (chosen === EVERYTHING) return true;
      return open ? holds(open, member) : folderOf(member) === undefined;
    },
    async move(member, into) {
      const moved = await moveRecord(member, into, new Date().toISOString());
      records.fail(moved.ok ? undefined : moved.failure);
    },
    async create(name) {
      const about = { id: crypto.randomUUID(), now: new Date().toISOString() };
      const added = await records.add(createWorkspace(about, name));
      if (added) choose(added.id);
    },
  };
}
