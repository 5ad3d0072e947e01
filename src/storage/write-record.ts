import type { DatedEdits } from '#core/record/edit.ts';
import { isSame, type Path } from '#core/record/read-at.ts';
import { mayApply, type Recorded } from '#core/record/record-kind.ts';
import { fail, type Result, succeed } from '#core/result.ts';
import { type OutboxRow, openDatabase } from './database.ts';
import { attempt, type StorageFailure } from './failure.ts';
import { tellRecords } from './record-channel.ts';
import type { RecordReader, StoredKind } from './stored-kind.ts';

/** Edits that were not stored, and why not: the record is closed to them, or could not be read again. */
export interface RefusedEdits {
  readonly dated: DatedEdits;
  readonly why: Extract<StorageFailure, { code: 'storage-locked' | 'storage-refused' }>;
}

/** What is stored after a writing. */
export interface Written<Item> {
  readonly record: Item;
  readonly refused: readonly RefusedEdits[];
}

/** What checks the records of a kind; undefined where it cannot be fetched: what is typed is stored all the same. */
async function checkerFor<Item extends Recorded>({
  loadReader,
}: Pick<StoredKind<Item, never>, 'loadReader'>): Promise<RecordReader<Item> | undefined> {
  return loadReader().catch(() => undefined);
}

/** What makes a record of what is stored. The code that checks and migrates is fetched only for what an older version wrote. */
export async function readerFor<Item extends Recorded>(
  kind: Pick<StoredKind<Item, never>, 'isOurs' | 'loadReader'>,
  stored: unknown,
): Promise<(again: unknown) => Item | undefined> {
  if (kind.isOurs(stored)) return (again) => (kind.isOurs(again) ? again : undefined);
  return (await kind.loadReader()).read;
}

/** The record after the changes that it may take as it stands; the others are told apart. */
export function applyAllowed<Item extends Recorded>(
  kind: StoredKind<Item, never>,
  before: Item,
  changes: readonly DatedEdits[],
): Written<Item> {
  let record = before;
  const refused: RefusedEdits[] = [];
  for (const dated of changes) {
    if (mayApply(kind, record, dated)) record = kind.apply(record, dated);
    else refused.push({ dated, why: { code: 'storage-locked' } });
  }
  return { record, refused };
}

/** Where changes lead into, each place once: of a long text every letter leads to the same one. */
function placesOf(changes: readonly DatedEdits[]): readonly Path[] {
  const paths = changes.flatMap(({ edits }) => edits.map(({ path }) => path));
  return [...new Map(paths.map((path) => [path.join('\n'), path])).values()];
}

/** The record after the changes that it may take and that leave it readable; the others are told apart. */
function applyReadable<Item extends Recorded>(
  kind: StoredKind<Item, never>,
  before: Item,
  changes: readonly DatedEdits[],
  checker: RecordReader<Item> | undefined,
): Written<Item> {
  const applied = applyAllowed(kind, before, changes);
  const problems = placesOf(changes).flatMap((path) => {
    const problem = checker?.problemAt(applied.record, path);
    return problem ? [[path.join('\n'), problem] as const] : [];
  });
  if (problems.length === 0) return applied;
  const wrong = new Map(problems);
  const problemOf = ({ edits }: DatedEdits) =>
    edits.map(({ path }) => wrong.get(path.join('\n'))).find((problem) => problem !== undefined);
  const again = applyAllowed(
    kind,
    before,
    changes.filter((dated) => problemOf(dated) === undefined),
  );
  const refused = changes.flatMap((dated): RefusedEdits[] => {
    const found = problemOf(dated);
    if (found === undefined) return [];
    const { path, problem } = found;
    return [{ dated, why: { code: 'storage-refused', path, problem } }];
  });
  return { record: again.record, refused: [...again.refused, ...refused] };
}

/** What is stored, with what is written down of the changes. */
function noted<Item>(
  before: Item,
  written: Written<Item>,
  changes: readonly DatedEdits[],
  checker: RecordReader<Item> | undefined,
): Written<Item> {
  const { record } = written;
  return { ...written, record: checker?.note?.(before, record, changes.at(-1)?.by) ?? record };
}

interface Writing<Item> {
  /** The session that writes: it is not told what it knows. */
  readonly by?: string | undefined;
  /** The record from which the changes were worked out: they are not made where another one is stored by now. */
  readonly ifStill?: Item;
  /** Conflicts of the team that this settles. */
  readonly decided?: readonly string[];
}

type Write<Item> = Result<Written<Item> | undefined, StorageFailure>;

/** Reads a record, changes it and stores it in one transaction. `before` reads what stands there then. */
async function writeWithin<Item extends Recorded>(
  { store }: Pick<StoredKind<Item, never>, 'store'>,
  id: string,
  read: (stored: unknown) => Item | undefined,
  write: (before: Item) => Written<Item> | undefined,
  told: (written: Written<Item>) => OutboxRow,
): Promise<Write<Item>> {
  const transaction = (await openDatabase()).transaction([store, 'teams', 'outbox'], 'readwrite');
  const records = transaction.objectStore(store);
  const stored = await records.get(id);
  if (stored === undefined) return fail({ code: 'storage-gone' });
  const before = read(stored);
  if (before === undefined) return fail({ code: 'storage-unreadable' });
  const written = write(before);
  if (written) {
    await records.put(written.record);
    // What a team works on waits for the others from the same moment on.
    const isOfTeam = (await transaction.objectStore('teams').getKey(id)) !== undefined;
    if (isOfTeam) await transaction.objectStore('outbox').add(told(written));
  }
  await transaction.done;
  return succeed(written);
}

/**
 * Applies changes to what is stored now and not to what this window remembers, in one transaction:
 * what another window wrote meanwhile stays. Undefined where something else is stored than the changes
 * were worked out from.
 */
export function writeEdits<Item extends Recorded>(
  kind: StoredKind<Item, never>,
  id: string,
  changes: readonly DatedEdits[],
  { by, ifStill, decided }: Writing<Item> = {},
): Promise<Write<Item>> {
  return attempt(async () => {
    // A transaction ends when it is made to wait: what reads and checks the record is fetched before.
    const stored = await (await openDatabase()).get(kind.store, id);
    if (stored === undefined) return fail({ code: 'storage-gone' });
    const [read, checker] = await Promise.all([readerFor(kind, stored), checkerFor(kind)]);
    const written = await writeWithin(
      kind,
      id,
      read,
      (before) =>
        ifStill === undefined || isSame(before, ifStill)
          ? noted(before, applyReadable(kind, before, changes, checker), changes, checker)
          : undefined,
      ({ refused }) => {
        const isTaken = (one: DatedEdits) => refused.every(({ dated }) => dated !== one);
        return { id, dated: changes.filter(isTaken), ...(decided ? { decided } : {}) };
      },
    );
    if (written.ok && written.value)
      tellRecords({ what: 'changed', kind: kind.name, id, ...(by ? { by } : {}) });
    return written;
  });
}
