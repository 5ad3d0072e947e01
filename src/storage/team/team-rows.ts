import type { DatedEdits } from '#core/record/edit.ts';
import { isSame } from '#core/record/read-at.ts';
import type { Recorded } from '#core/record/record-kind.ts';
import { type Receiving, withUnsent } from '#core/team/receive.ts';
import type { TeamState } from '#core/team/team-state.ts';
import { type OutboxRow, openDatabase, type TeamRow } from '../database.ts';
import { tellRecords } from '../record-channel.ts';
import type { StoredKind } from '../stored-kind.ts';

/** The team of an assessment; undefined where it has none. */
export async function readTeamRow(id: string): Promise<TeamRow | undefined> {
  return (await openDatabase()).get('teams', id);
}

/** What came from the team so far. */
export async function readTeamState<Item>(id: string): Promise<TeamState<Item> | undefined> {
  const stored = await (await openDatabase()).get('teamStates', id);
  return stored?.state as TeamState<Item> | undefined;
}

/** What waits for the team, in order. */
export async function readOutbox(id: string): Promise<readonly OutboxRow[]> {
  const rows = await (await openDatabase()).getAll('outbox');
  return rows.filter((row) => row.id === id);
}

/** Adds what is no change of the record to what waits for the team. */
export async function addToOutbox(row: OutboxRow): Promise<void> {
  await (await openDatabase()).add('outbox', row);
}

/** Takes back that the team was to go on elsewhere: it could not be told. */
export async function takeBackMove(id: string): Promise<void> {
  const transaction = (await openDatabase()).transaction('outbox', 'readwrite');
  for (const row of await transaction.store.getAll())
    if (row.id === id && row.moved && row.n !== undefined) await transaction.store.delete(row.n);
  await transaction.done;
}

/** Keeps a team as this device knows it, unless the device has left it meanwhile. */
export async function writeTeamRow(row: TeamRow): Promise<void> {
  const transaction = (await openDatabase()).transaction('teams', 'readwrite');
  const there = await transaction.store.get(row.id);
  if (there?.sender === row.sender) await transaction.store.put(row);
  await transaction.done;
}

/** Begins to be in a team: what waits goes along into one that goes on elsewhere, and else there is nothing. */
export async function enterTeam<Item>(row: TeamRow, state: TeamState<Item>): Promise<void> {
  const stores = ['teams', 'teamStates', 'outbox'] as const;
  const transaction = (await openDatabase()).transaction(stores, 'readwrite');
  const hadTeam = (await transaction.objectStore('teams').getKey(row.id)) !== undefined;
  const outbox = transaction.objectStore('outbox');
  for (const { id, n, moved } of await outbox.getAll())
    if (id === row.id && n !== undefined && (!hadTeam || moved)) await outbox.delete(n);
  await transaction.objectStore('teams').put(row);
  await transaction.objectStore('teamStates').put({ id: row.id, state });
  await transaction.done;
}

/** Ends being in a team on this device. The assessment stays as it is. */
export async function dropTeam(id: string): Promise<void> {
  const stores = ['teams', 'teamStates', 'outbox'] as const;
  const transaction = (await openDatabase()).transaction(stores, 'readwrite');
  await transaction.objectStore('teams').delete(id);
  await transaction.objectStore('teamStates').delete(id);
  const outbox = transaction.objectStore('outbox');
  for (const row of await outbox.getAll())
    if (row.id === id && row.n !== undefined) await outbox.delete(row.n);
  await transaction.done;
}

interface TakenIn<Item> {
  readonly row: TeamRow;
  readonly state: TeamState<Item>;
  /** Rows of the outbox up to this one have come back. */
  readonly confirmed: number;
  /** Row and state are as they are stored: only the record may be behind. */
  readonly isKept?: boolean;
}

const editsOf = (rows: readonly OutboxRow[]): readonly DatedEdits[] =>
  rows.flatMap(({ dated }) => dated);

/**
 * Stores what came from the team: the state, and the record with what waits on top, in one transaction.
 * False where the device has left the team, or the assessment is gone.
 */
export async function storeTakenIn<Item extends Recorded>(
  kind: StoredKind<Item, never>,
  receiving: Receiving<Item>,
  { row, state, confirmed, isKept }: TakenIn<Item>,
): Promise<boolean> {
  const { id, sender } = row;
  const stores = [kind.store, 'teams', 'teamStates', 'outbox'] as const;
  const transaction = (await openDatabase()).transaction(stores, 'readwrite');
  const records = transaction.objectStore(kind.store);
  const [stored, there] = [await records.get(id), await transaction.objectStore('teams').get(id)];
  if (stored === undefined || there?.sender !== sender) {
    await transaction.done;
    return false;
  }
  const outbox = transaction.objectStore('outbox');
  const waiting: OutboxRow[] = [];
  for (const one of await outbox.getAll()) {
    if (one.id !== id || one.n === undefined) continue;
    if (one.n <= confirmed) await outbox.delete(one.n);
    else waiting.push(one);
  }
  const record = withUnsent(receiving, state.record, editsOf(waiting));
  const isNew = !isSame(record, stored);
  if (isNew) await records.put(record);
  if (!isKept) {
    await transaction.objectStore('teams').put(row);
    await transaction.objectStore('teamStates').put({ id, state });
  }
  await transaction.done;
  if (isNew) tellRecords({ what: 'changed', kind: kind.name, id });
  return true;
}
