import type { Recorded } from '#core/record/record-kind.ts';
import type { Receiving } from '#core/team/receive.ts';
import type { Conflict, TeamState, Trouble } from '#core/team/team-state.ts';
import type { Attachment } from '#schema/record/attachment.ts';
import type { TeamRow } from '../database.ts';
import { readUserName } from '../preferences.ts';
import { watchRecords } from '../record-channel.ts';
import type { StoredKind } from '../stored-kind.ts';
import { connectEngine, type Engine, type Standing } from './engine.ts';
import { type Person, startPresence } from './presence.ts';
import { receivingOf } from './receiving-of.ts';
import { type FilesView, startTeamFiles } from './team-files.ts';
import { startLink, type TeamLink } from './team-link.ts';
import { readOutbox, readTeamRow, readTeamState } from './team-rows.ts';

/** How the work of a team stands on this device. */
export interface TeamView {
  /** `elsewhere`: another window of this browser does the sending. `left`: the device is in no team any more. */
  readonly standing: Standing | 'connecting' | 'elsewhere' | 'left';
  /** Writings that no other device is known to have. */
  readonly waiting: number;
  readonly people: readonly Person[];
  readonly conflicts: Readonly<Record<string, Conflict>>;
  readonly leftOut: number;
  readonly trouble?: Trouble;
  readonly moved?: boolean;
  /** Who wrote where last, by the place. */
  readonly touched: TeamState<unknown>['touched'];
  readonly files: FilesView;
  /** Names this device. */
  readonly sender: string;
}

/** An assessment's team, as one window takes part in it. */
export interface TeamWork {
  readonly view: () => TeamView;
  readonly subscribe: (listener: () => void) => () => void;
  readonly close: () => Promise<void>;
}

/** What a window shows of its team, and who is told when it is otherwise. */
function startView(first: TeamView) {
  const listeners = new Set<() => void>();
  let view = first;
  return {
    view: () => view,
    show(part: Partial<TeamView>) {
      view = { ...view, ...part };
      for (const listener of listeners) listener();
    },
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

type View = ReturnType<typeof startView>;

function shownOf({ conflicts, leftOut, trouble, moved, touched }: TeamState<unknown>) {
  return {
    ...{ conflicts, leftOut, touched },
    ...(trouble ? { trouble } : {}),
    ...(moved ? { moved } : {}),
  };
}

/** Shows what is stored of the team, until `stop`. What the order comes to is told by the link, where it is in this window. */
function followStored(id: string, { view, show }: View) {
  const look = async () => {
    const isHere = view().standing === 'connected' || view().standing === 'offline';
    const state = isHere ? undefined : await readTeamState(id);
    const { length: waiting } = await readOutbox(id);
    show({ waiting, ...(state ? shownOf(state) : {}) });
  };
  void look();
  return watchRecords((news) => void (news.id === id && look()));
}

/** Runs while no other window of this browser does: one device speaks with one voice. */
async function alone(name: string, run: () => Promise<void>): Promise<void> {
  const { locks } = navigator as Partial<Navigator>;
  await (locks ? locks.request(`redress-team-${name}`, run) : run());
}

interface Taking<Item extends Recorded> {
  readonly kind: StoredKind<Item, never>;
  readonly address: string;
  /** Id of the clause on the screen; empty anywhere else. */
  readonly clauseHere: () => string;
  /** The files that go with a record. */
  readonly attachmentsOf: (record: Item) => readonly Attachment[];
}

/** Milliseconds within which a connection is made where there is one. */
const SOON = 2_000;

/** Reaches the engine, and says how it stands with the connection. */
async function reach(address: string, row: TeamRow, { show }: View): Promise<Engine> {
  const { stream, user, password } = row;
  const onStanding = (standing: Standing) => show({ standing });
  const access = user === undefined ? {} : { user, password: password ?? '' };
  const late = setTimeout(onStanding, SOON, 'offline');
  return connectEngine({ address, stream, ...access, onStanding }).finally(() =>
    clearTimeout(late),
  );
}

/** A link with the exchange of files that belongs to it. */
interface Linked<Item> extends TeamLink<Item> {
  readonly files: ReturnType<typeof startTeamFiles>;
}

/** What a connected device does for its team, from what is stored of both. */
async function startLinked<Item extends Recorded>(
  { kind, attachmentsOf }: Taking<Item>,
  { row, state }: { readonly row: TeamRow; readonly state: TeamState<Item> },
  receiving: Receiving<Item>,
  engine: Engine,
  { view, onAsk }: { readonly view: View; readonly onAsk: () => void },
): Promise<Linked<Item>> {
  const link: TeamLink<Item> = await startLink(row, state, {
    ...{ kind, receiving, engine },
    onChange: () => {
      files.look();
      view.show(shownOf(link.state()));
      void readOutbox(row.id).then(({ length }) => view.show({ waiting: length }));
    },
    onLeft: () => {
      stop();
      void engine.close();
      view.show({ standing: 'left' });
    },
  });
  const files = startTeamFiles({
    ...{ stream: row.stream, key: row.key, files: engine.files },
    attachments: () => attachmentsOf(link.state().record),
    onChange: (shown) => view.show({ files: shown }),
    onAsk,
  });
  const stop = () => {
    files.stop();
    link.stop();
  };
  return { ...link, files, stop };
}

/** Connects, and keeps the device and the order together until it is closed. */
async function connect<Item extends Recorded>(
  taking: Taking<Item>,
  row: TeamRow,
  view: View,
  onEngine: (engine: Engine, link: Linked<Item>) => void,
  presence: Pick<ReturnType<typeof startPresence>, 'hear' | 'tell'>,
): Promise<void> {
  // Fetched while the connection is made.
  const fetching = receivingOf(taking.kind);
  fetching.catch(() => undefined);
  const engine = await reach(taking.address, row, view);
  const [fresh, state] = [await readTeamRow(row.id), await readTeamState<Item>(row.id)];
  if (fresh === undefined || state === undefined) return void engine.close();
  const stored = { row: fresh, state };
  const onAsk = () => void presence.tell();
  const link = await startLinked(taking, stored, await fetching, engine, { view, onAsk });
  onEngine(engine, link);
  engine.follow({
    after: () => link.state().seq,
    onArrived: link.takeIn,
    isSending: link.isSending,
    onLost: link.markLost,
    onTold: (bytes) => void presence.hear(bytes),
  });
  link.send();
}

/** Takes part in the team of an assessment; undefined where it has none. */
export async function openTeamWork<Item extends Recorded>(
  taking: Taking<Item>,
  id: string,
): Promise<TeamWork | undefined> {
  const row = await readTeamRow(id);
  if (row === undefined) return undefined;
  const { sender, stream, key } = row;
  const view = startView({
    ...{ standing: 'elsewhere', waiting: 0, people: [], conflicts: {}, leftOut: 0, touched: {} },
    files: { lacking: 0, damaged: 0, mended: 0 },
    sender,
  });
  const part: { files?: Linked<Item>['files'] } = {};
  const presence = startPresence({
    ...{ stream, key },
    self: () => ({ sender, name: readUserName(), clause: taking.clauseHere() }),
    asks: () => part.files?.asks() ?? [],
    onAsked: (asks) => part.files?.mend(asks),
    onChange: () => view.show({ people: presence.people() }),
  });
  const stopStored = followStored(id, view);
  const stopTaking = takePart(taking, row, view, presence, ({ files }) => {
    part.files = files;
  });
  return {
    view: view.view,
    subscribe: view.subscribe,
    async close() {
      for (const stop of [stopStored, presence.stop]) stop();
      await stopTaking();
    },
  };
}

/** Connects as soon as no other window of this browser is connected. Gives back what ends it. */
function takePart<Item extends Recorded>(
  taking: Taking<Item>,
  row: TeamRow,
  view: View,
  presence: ReturnType<typeof startPresence>,
  onLinked: (link: Linked<Item>) => void,
): () => Promise<void> {
  let [link, engine]: [Linked<Item>?, Engine?] = [];
  let isClosed = false;
  let release = () => {};
  const closed = new Promise<void>((resolve) => {
    release = resolve;
  });
  const onEngine = (connected: Engine, linked: Linked<Item>) => {
    [engine, link] = [connected, linked];
    onLinked(linked);
    presence.begin(connected);
    if (isClosed) void connected.close();
  };
  void alone(row.sender, async () => {
    if (isClosed) return;
    view.show({ standing: 'connecting' });
    connect(taking, row, view, onEngine, presence).catch(() => view.show({ standing: 'refused' }));
    await closed;
  });
  const unwatch = watchRecords((news) => void (news.id === row.id && link?.send()));
  return async () => {
    isClosed = true;
    unwatch();
    link?.stop();
    await engine?.close();
    release();
  };
}
