import { ownEntry } from '#core/own-entry.ts';
import type { DatedEdits, Edit } from '#core/record/edit.ts';
import { isSame, type Path, readAt } from '#core/record/read-at.ts';
import type { TeamMessage } from './message.ts';
import { type Conflict, placeKey, type TeamState, type Touch, type Version } from './team-state.ts';

/** The part of a state that says who wrote where, while it is being changed. */
export interface Places {
  touched: Record<string, Touch>;
  conflicts: Record<string, Conflict>;
}

/** Where a message stands in the order. */
export interface Placed {
  readonly seq: number;
  readonly message: TeamMessage;
}

/** The last touch by somebody else that the sender had not seen: of the place itself, of what holds it, or of a part of it. */
export function unseenTouch(
  { touched }: Pick<TeamState<unknown>, 'touched'>,
  { path, value, list }: Edit,
  { message }: Placed,
): Touch | undefined {
  const key = placeKey(path);
  const holders = path.map((_, at) => placeKey(path.slice(0, at + 1)));
  const isWhole = list === undefined && (value === undefined || typeof value === 'object');
  const parts = isWhole ? Object.keys(touched).filter((one) => one.startsWith(`${key}\n`)) : [];
  return [...holders, ...parts]
    .flatMap((one) => ownEntry(touched, one) ?? [])
    .filter(({ seq, sender }) => seq > message.base && sender !== message.sender)
    .sort((a, b) => b.seq - a.seq)[0];
}

/** Whether a list is no longer what a change of its items was made from. */
function isListOutdated(before: unknown, { list }: Edit): boolean {
  const items = Array.isArray(before) ? before : [];
  return (list?.replaced ?? []).some(([, from]) => !items.some((item) => isSame(item, from)));
}

/** Versions with one more: of each device the last. */
function withVersion(versions: readonly Version[], version: Version): readonly Version[] {
  return [...versions.filter(({ sender }) => sender !== version.sender), version];
}

function versionOf({ sender, by, at }: Omit<Touch, 'seq'>, value: unknown): Version {
  return { sender, at, ...(by ? { by } : {}), ...(value === undefined ? {} : { value }) };
}

/** Keeps versions of a place. Where all say the same there is nothing to decide. */
function keep(places: Places, path: Path, added: readonly Version[]): void {
  const key = placeKey(path);
  const versions = added.reduce(withVersion, ownEntry(places.conflicts, key)?.versions ?? []);
  const { [key]: _before, ...others } = places.conflicts;
  const [first] = versions;
  const isOne = versions.every(({ value }) => isSame(value, first?.value));
  places.conflicts = isOne ? others : { ...others, [key]: { path, versions } };
}

/** Edits that the record did not take: what they said is kept beside what stands. */
export function keepRefused(
  places: Places,
  record: unknown,
  { edits, at, by }: DatedEdits,
  { message, seq }: Placed,
): void {
  for (const { path, value, list } of edits) {
    const standing = readAt(record, path);
    const wanted = list ? [...list.added, ...list.replaced].map((one) => one.at(-1)) : value;
    if (isSame(standing, wanted)) continue;
    const touch = ownEntry(places.touched, placeKey(path)) ?? { sender: '', at: '', seq };
    const mine = versionOf({ sender: message.sender, at, ...(by ? { by } : {}) }, wanted);
    keep(places, path, [versionOf(touch, standing), { ...mine, refused: true }]);
  }
}

/** Notes who wrote where, and keeps what was written over by somebody who had not seen it. */
export function noteWriting(
  places: Places,
  [before, after]: readonly [unknown, unknown],
  { edits, at, by }: DatedEdits,
  placed: Placed,
): void {
  const own: Touch = { sender: placed.message.sender, at, seq: placed.seq, ...(by ? { by } : {}) };
  const unseen = edits.map((edit) => unseenTouch(places, edit, placed));
  for (const [at, edit] of edits.entries()) {
    const { path, list } = edit;
    const [was, wanted] = [readAt(before, path), list ? readAt(after, path) : edit.value];
    const touch = unseen[at];
    const isMet =
      touch && !isSame(was, wanted) && (list === undefined || isListOutdated(was, edit));
    if (isMet) keep(places, path, [versionOf(touch, was), versionOf(own, wanted)]);
    else if (ownEntry(places.conflicts, placeKey(path)))
      keep(places, path, [versionOf(own, wanted)]);
  }
  for (const { path } of edits) places.touched[placeKey(path)] = own;
}
