import { startDraft } from '#core/record/draft.ts';
import { type DatedEdits, type Edit, makeEdit } from '#core/record/edit.ts';
import type { RecordKind } from '#core/record/record-kind.ts';
import {
  type MemberKind,
  WORKSPACE_FORMAT,
  WORKSPACE_FORMAT_VERSION,
} from '#schema/record/record-formats.ts';
import type { Workspace } from '#schema/record/workspace.ts';

/** A record that may lie in a folder. */
export interface Member {
  readonly kind: MemberKind;
  readonly id: string;
}

/** One change to a folder. */
export type WorkspaceChange =
  | { readonly kind: 'settings'; readonly fields: Partial<Pick<Workspace, 'name'>> }
  | { readonly kind: 'member'; readonly member: Member; readonly isIn: boolean };

/** Under what a folder names a record. */
export function memberKey({ kind, id }: Member): string {
  return `${kind}/${id}`;
}

/** Whether a folder holds a record. */
export function holds({ members }: Pick<Workspace, 'members'>, member: Member): boolean {
  return Object.hasOwn(members, memberKey(member));
}

/** An empty folder. `id` is new, `now` an ISO instant. */
export function createWorkspace(
  { id, now }: { readonly id: string; readonly now: string },
  name: string,
): Workspace {
  return {
    format: WORKSPACE_FORMAT,
    version: WORKSPACE_FORMAT_VERSION,
    ...{ id, name, createdAt: now, updatedAt: now, members: {} },
  };
}

function editsOf(change: WorkspaceChange): readonly Edit[] {
  if (change.kind === 'settings')
    return Object.entries(change.fields).map(([name, value]) => ({ path: [name], value }));
  return [{ path: ['members', memberKey(change.member)], value: change.isIn ? true : undefined }];
}

function applyEdits(workspace: Workspace, { edits, at }: DatedEdits): Workspace {
  const draft = startDraft(workspace);
  for (const edit of edits) makeEdit(draft, edit);
  draft.set(['updatedAt'], at);
  return draft.now();
}

/** Folders as a kind of record. */
export const workspaceKind: RecordKind<Workspace, WorkspaceChange> = {
  name: 'workspace',
  editsOf,
  asFound: (workspace) => workspace,
  apply: applyEdits,
  isAllowed: () => true,
  isUndoable: () => true,
  entryOf: () => undefined,
  isOne: () => false,
};

/**
 * The folders that change where a record is moved into one of them, or out of all. A record lies in one
 * folder at most.
 */
export function moveMember(
  workspaces: readonly Workspace[],
  member: Member,
  into: string | undefined,
  at: string,
): readonly Workspace[] {
  return workspaces.flatMap((workspace) => {
    const isIn = workspace.id === into;
    if (isIn === holds(workspace, member)) return [];
    return [applyEdits(workspace, { edits: editsOf({ kind: 'member', member, isIn }), at })];
  });
}
