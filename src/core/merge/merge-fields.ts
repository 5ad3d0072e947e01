import { contentText } from '#core/assessment/final-content.ts';
import { entryOf } from '#core/assessment/register-change.ts';
import { isInHistory } from '#core/assessment/trail.ts';
import { partsOf } from '#core/assessment/units.ts';
import { ownEntry } from '#core/own-entry.ts';
import { withoutUndefined } from '#core/record/draft.ts';
import { type Path, readAt } from '#core/record/read-at.ts';
import type { Candidate, State } from './resolve.ts';
import { type Source, stampsAt } from './stamps.ts';

type FromFile = Source & { readonly file: number };

/** A field as several files have it. */
export interface Field {
  readonly path: Path;
  readonly sources: readonly FromFile[];
}

/** Where an answer was read from says nothing of what it is. */
const isTelling = (part: Path) => part.at(-1) !== 'source' || part.length !== 3;

/** What a file says in a field; what is said together as a group. */
function saidAt({ record }: Source, path: Path): unknown {
  const parts = partsOf(path).filter(isTelling);
  if (partsOf(path).length === 1) return readAt(record, path);
  const said = parts.map((part) => [part.at(-1) ?? '', readAt(record, part)]);
  return withoutUndefined(Object.fromEntries(said));
}

/** Whether the history of an answer leads to it, so that it can be told who went on from whom. */
function isExplained({ record }: Source, [, id = '']: Path): boolean {
  const value = ownEntry(record.answers, id)?.value;
  return ownEntry(record.history, id)?.at(-1)?.value === value;
}

/** Who changed a field: who began the entry that it stands in, and who changed it since. */
function whoChanged(source: Source, path: Path): Pick<State, 'stamps' | 'of'> {
  const own = stampsAt(source, path);
  const entry = entryOf(path);
  // That somebody took the entry out, or that it stays, says nothing of what is in it.
  const around = entry
    ? stampsAt(source, entry).filter(({ decided, removed }) => !decided && !removed)
    : [];
  const last = own.at(-1) ?? around.at(-1);
  return { stamps: [...around, ...own], of: last?.of ?? last };
}

/** What a file says in a field, who said so, and whether it can be told who went on from whom. */
export function fieldState(source: FromFile, path: Path, isKnown: boolean): State {
  return {
    said: saidAt(source, path),
    ...whoChanged(source, path),
    file: source.file,
    isUnsure: !isKnown && !(isInHistory(path) && isExplained(source, path)),
  };
}

/** What is set for a candidate: of files that say the same the one that says most of where it is from. */
export function chosenParts(
  { path, sources }: Field,
  { files }: Candidate,
): readonly (readonly [Path, unknown])[] {
  const parts = partsOf(path);
  const all = sources
    .filter(({ file }) => files.includes(file))
    .map(({ record }) => parts.map((part) => readAt(record, part) ?? null))
    .sort((a, b) => (contentText(a) < contentText(b) ? -1 : 1));
  const values = all.at(-1) ?? [];
  return parts.map((part, at) => [part, values[at] ?? undefined]);
}
