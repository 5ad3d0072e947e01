import type { Recorded } from '#core/record/record-kind.ts';
import { fail, type Result, succeed } from '#core/result.ts';
import type { Receiving } from '#core/team/receive.ts';
import { startTeam, type TeamState } from '#core/team/team-state.ts';
import { addRecord } from '../add-record.ts';
import type { TeamRow } from '../database.ts';
import type { StorageFailure } from '../failure.ts';
import { tellRecords } from '../record-channel.ts';
import { loadRecord } from '../record-store.ts';
import type { StoredKind } from '../stored-kind.ts';
import { importKey, randomText, seal, unseal } from './cipher.ts';
import { connectEngine, type Engine } from './engine.ts';
import type { Invitation } from './invitation.ts';
import { receivingOf } from './receiving-of.ts';
import { receiveAll, snapshotUse } from './team-link.ts';
import { addToOutbox, enterTeam, readTeamRow, readTeamState, takeBackMove } from './team-rows.ts';

/** Why a team could not be started or joined. */
export type TeamFailure =
  | StorageFailure
  | {
      readonly code:
        | 'team-unreachable'
        | 'team-refused'
        | 'team-unknown'
        | 'team-locked'
        | 'team-own-copy';
    };

/** Milliseconds that the engine has to answer whoever starts or joins a team. */
const PATIENCE = 8_000;

const LOOK_EVERY = 100;

/** A name for a new team. It says nothing, and with a phrase it is what the key is made with. */
export const newStream = () => randomText(18);

/** A new key, where none is made of a phrase. */
export const newTeamKey = () => randomText(32);

export interface Membership extends Invitation {
  readonly key: string;
  readonly hasPhrase: boolean;
}

/** Tries a few times: a cluster has no leader for a moment after one of its servers went. */
async function patiently(work: () => Promise<void>, tries = 6): Promise<void> {
  for (let one = 1; one < tries; one += 1) {
    try {
      return await work();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
  return work();
}

/** Does something with the engine, and closes the connection to it. */
async function withEngine<Value>(
  address: string,
  { stream, user, password }: Invitation,
  work: (engine: Engine) => Promise<Result<Value, TeamFailure>>,
): Promise<Result<Value, TeamFailure>> {
  const access = user === undefined ? {} : { user, password: password ?? '' };
  const connecting = connectEngine({ address, stream, ...access, onStanding: () => {} });
  const late = new Promise<'late'>((resolve) => setTimeout(resolve, PATIENCE, 'late'));
  try {
    const engine = await Promise.race([connecting, late]);
    if (engine === 'late') {
      void connecting.then((one) => one.close()).catch(() => undefined);
      return fail({ code: 'team-unreachable' });
    }
    return await work(engine).finally(() => engine.close());
  } catch {
    return fail({ code: 'team-refused' });
  }
}

function rowOf(id: string, seq: number, membership: Membership): TeamRow {
  const { stream, key, hasPhrase, user, password } = membership;
  return {
    ...{ id, stream, key, hasPhrase, sender: randomText(12), recent: [[seq, Date.now()]] },
    ...(user === undefined ? {} : { user, password: password ?? '' }),
  };
}

/** Starts a team with an assessment of this device: makes room for it and leaves a first snapshot. */
export async function startTeamOf<Item extends Recorded>(
  kind: StoredKind<Item, never>,
  id: string,
  address: string,
  membership: Membership,
): Promise<Result<true, TeamFailure>> {
  const loaded = await loadRecord(kind, id);
  if (!loaded.ok) return loaded;
  // A team that moves to a new key begins with what the order before came to; what waits goes along.
  const before = (await readTeamRow(id)) && (await readTeamState<Item>(id));
  const { conflicts = {}, record = loaded.value } = before ?? {};
  const state = { ...startTeam(record), conflicts };
  return withEngine(address, membership, async (engine) => {
    await patiently(engine.create);
    const key = await importKey(membership.key);
    await engine.writeSnapshot(await seal(key, snapshotUse(membership.stream), state));
    await enterTeam(rowOf(id, 0, membership), state);
    return succeed(true);
  });
}

/** Joins a team: its assessment comes to this device. Gives the assessment's id. */
export async function joinTeam<Item extends Recorded>(
  kind: StoredKind<Item, never>,
  address: string,
  membership: Membership,
): Promise<Result<string, TeamFailure>> {
  const { stream } = membership;
  // Fetched while the connection is made.
  const fetching = receivingOf(kind);
  fetching.catch(() => undefined);
  return withEngine(address, membership, async (engine) => {
    const sealed = await engine.readSnapshot().catch(() => undefined);
    if (sealed === undefined) return fail({ code: 'team-unknown' });
    const key = await importKey(membership.key);
    const read = await unseal(key, snapshotUse(stream), sealed);
    if (read === undefined) return fail({ code: 'team-locked' });
    const state = read as TeamState<Item>;
    const newest = await caughtUp(engine, { key, stream }, fetching, state);
    return enter(kind, newest ?? state, membership);
  });
}

/** The state after what came since a snapshot, so that nothing of it moves under the eyes; undefined where that is left to the link. */
async function caughtUp<Item extends Recorded>(
  engine: Engine,
  lock: { readonly key: CryptoKey; readonly stream: string },
  fetching: Promise<Receiving<Item>>,
  state: TeamState<Item>,
): Promise<TeamState<Item> | undefined> {
  try {
    const arrivals = await engine.readAfter(state.seq);
    const next = await receiveAll(lock, await fetching, state, arrivals);
    return next.trouble ? undefined : next;
  } catch {
    return undefined;
  }
}

async function enter<Item extends Recorded>(
  kind: StoredKind<Item, never>,
  state: TeamState<Item>,
  membership: Membership,
): Promise<Result<string, TeamFailure>> {
  const { record } = state;
  const { id } = record;
  const added = await addRecord(kind, record);
  if (!added.ok) return added;
  const there = await readTeamRow(id);
  // What stands here under that id is somebody's own, and would be written over by the team's.
  if (added.value === undefined && there === undefined) return fail({ code: 'team-own-copy' });
  if (there?.stream !== membership.stream) await enterTeam(rowOf(id, state.seq, membership), state);
  return succeed(id);
}

/** What this device has of the team of an assessment. */
export async function membershipOf(id: string): Promise<Membership | undefined> {
  const row = await readTeamRow(id);
  if (row === undefined) return undefined;
  const { stream, key, hasPhrase, user, password } = row;
  return {
    stream,
    key,
    hasPhrase,
    ...(user === undefined ? {} : { user, password: password ?? '' }),
  };
}

/** Says to the team that it goes on elsewhere, and waits until the order says so. */
async function sayMoved(id: string): Promise<boolean> {
  const isMoved = async () => (await readTeamState(id))?.moved === true;
  if (await isMoved()) return true;
  await addToOutbox({ id, dated: [], moved: true });
  tellRecords({ what: 'changed', id });
  for (let waited = 0; waited < PATIENCE; waited += LOOK_EVERY) {
    if (await isMoved()) return true;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
  await takeBackMove(id);
  return false;
}

/** Goes on under a new name and key. Whoever has not the new link, and the new phrase where there is one, reads and writes nothing of it. */
export async function renewTeam<Item extends Recorded>(
  kind: StoredKind<Item, never>,
  id: string,
  address: string,
  renewed: Membership,
): Promise<Result<true, TeamFailure>> {
  if (!(await sayMoved(id))) return fail({ code: 'team-unreachable' });
  return startTeamOf(kind, id, address, renewed);
}
