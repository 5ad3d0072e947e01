import { entryOf } from '#core/assessment/register-change.ts';
import { isInHistory, isUntraced } from '#core/assessment/trail.ts';
import { changedUnits, isEntry, isSet, placeKey } from '#core/assessment/units.ts';
import { ownEntry } from '#core/own-entry.ts';
import { type Draft, startDraft } from '#core/record/draft.ts';
import { type Path, readAt } from '#core/record/read-at.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { DecisionWay, Stamp } from '#schema/record/trail.ts';
import { chosenParts, type Field, fieldState } from './merge-fields.ts';
import { mergedLedgers, mergedTrail } from './merge-ledgers.ts';
import { mergedSet } from './merge-sets.ts';
import { type Candidate, originOf, resolve } from './resolve.ts';
import { haveOneBeginning, type Source, sourceOf, stampsBelow, united } from './stamps.ts';

/** What several files changed differently, or removed while another went on with it. */
export interface Conflict {
  readonly key: string;
  readonly path: Path;
  /** Of an entry it is asked whether it stays. */
  readonly kind: 'field' | 'entry';
  readonly candidates: readonly Candidate[];
  /** The history does not reach back to a common beginning: one of them may be as it always was. */
  readonly isUnsure: boolean;
  readonly decided: Decided | undefined;
}

/** Which candidate stays, and who or what said so. */
export interface Decided {
  /** Id of the candidate. */
  readonly candidate: string;
  readonly how: DecisionWay;
}

export type Decide = (conflict: Omit<Conflict, 'decided'>) => Decided | undefined;

/** Several files as one record. What is not decided stands in it as in the first. */
export interface Merged {
  readonly record: Assessment;
  readonly conflicts: readonly Conflict[];
  /** Whether the history reaches back to a common beginning. */
  readonly isKnown: boolean;
}

interface Merging {
  readonly sources: readonly Source[];
  readonly isKnown: boolean;
  readonly draft: Draft<Assessment>;
  readonly conflicts: Conflict[];
  readonly decide: Decide;
  readonly dated: Pick<Stamp, 'at' | 'by'>;
}

/** Every place in which two of the files differ. */
function differences(records: readonly Assessment[]): readonly Path[] {
  const paths = records.flatMap((one, at) =>
    records.slice(at + 1).flatMap((other) => changedUnits(one, other)),
  );
  const each = new Map(paths.map((path) => [placeKey(path), path]));
  return [...each.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, path]) => path);
}

/** Writes down that a place was decided. */
function noteDecision(
  { draft, dated }: Merging,
  path: Path,
  { how }: Decided,
  { of, said }: Candidate,
): void {
  const origin = of && { at: of.at, ...(of.by === undefined ? {} : { by: of.by }) };
  const stamp: Stamp = { ...dated, decided: how, ...(origin ? { of: origin } : {}) };
  const isAnswer = isInHistory(path);
  const place = isAnswer ? ['history', path[1] ?? ''] : ['trail', 'fields', placeKey(path)];
  const value = isAnswer ? readAt(said, ['value']) : undefined;
  const before = (draft.read(place) ?? []) as readonly Stamp[];
  draft.set(place, united([before, [value === undefined ? stamp : { ...stamp, value }]]));
}

/** The candidate that stays: the only one, or the one decided for; undefined while nobody has decided. */
function chosen(merging: Merging, asked: Omit<Conflict, 'decided' | 'key'>): Candidate | undefined {
  const { path, candidates } = asked;
  if (candidates.length < 2) return candidates[0];
  const conflict = { ...asked, key: placeKey(path) };
  const decided = merging.decide(conflict);
  const candidate = candidates.find(({ id }) => id === decided?.candidate);
  merging.conflicts.push({ ...conflict, decided: candidate && decided });
  if (candidate && decided) noteDecision(merging, path, decided, candidate);
  return candidate;
}

/** Whether an entry stays that some of the files do not have; undefined while nobody has decided. */
function entryStays(merging: Merging, path: Path): boolean | undefined {
  const { sources, isKnown } = merging;
  const each = sources.map((source) => stampsBelow(source, path));
  // Where it is not noted who brought something in, only its removal can be known.
  if (isUntraced(path) && each.every((stamps) => stamps.length === 0)) return true;
  const candidates = resolve(
    each.map((stamps, file) => {
      const said = readAt(sources[file]?.record, path) !== undefined;
      return { said, stamps, of: originOf(stamps), file, isUnsure: !isKnown };
    }),
  );
  const stays = chosen(merging, { path, kind: 'entry', candidates, isUnsure: !isKnown });
  return stays && stays.said === true;
}

function mergeEntry(merging: Merging, path: Path): void {
  const stays = entryStays(merging, path);
  if (stays === undefined) return;
  const entries = merging.sources.map(({ record }) => readAt(record, path));
  const entry = stays ? entries.find((one) => one !== undefined) : undefined;
  merging.draft.set(path, entry);
}

function mergeField(merging: Merging, field: Field): void {
  const { path } = field;
  const states = field.sources.map((source) => fieldState(source, path, merging.isKnown));
  const candidates = resolve(states);
  const isUnsure = states.some((state) => state.isUnsure);
  const candidate = chosen(merging, { path, kind: 'field', candidates, isUnsure });
  if (candidate === undefined) return;
  for (const [part, value] of chosenParts(field, candidate)) merging.draft.set(part, value);
}

/** The list that an item belongs to; the path of a list itself. */
function setOf(path: Path): Path | undefined {
  return [path, path.slice(0, -1)].find(isSet);
}

function mergePlace(merging: Merging, path: Path): void {
  const entry = entryOf(path);
  const { draft, isKnown } = merging;
  if (entry && draft.read(entry) === undefined) return;
  const sources = merging.sources.map((source, file) => ({ ...source, file }));
  const having = entry
    ? sources.filter(({ record }) => readAt(record, entry) !== undefined)
    : sources;
  const set = setOf(path);
  if (set) draft.set(set, mergedSet(having, set, isKnown));
  else if (entry && path.length === entry.length + 1 && path.at(-1) === 'number')
    draft.set(path, lowestNumber(having, path));
  else mergeField(merging, { path, sources: having });
}

/** Entries from before there were numbers may have been given different ones. */
function lowestNumber(sources: readonly Source[], path: Path): number | undefined {
  const numbers = sources.flatMap(({ record }) => (readAt(record, path) as number) ?? []);
  return numbers.length > 0 ? Math.min(...numbers) : undefined;
}

/** Begins with what needs no decision: what is only ever added to. */
function beginning(sources: readonly Source[], first: Assessment): Draft<Assessment> {
  const updatedAt = sources.map(({ record }) => record.updatedAt).reduce((a, b) => (a > b ? a : b));
  const trail = mergedTrail(sources, updatedAt);
  return startDraft({ ...first, ...mergedLedgers(sources), updatedAt, trail });
}

/**
 * Merges files of one assessment, none of which is final. What only one changed is taken; what several
 * changed differently is decided by `decide`. The order of the files makes no difference once all is decided.
 */
export function mergeRecords(
  records: readonly [Assessment, ...Assessment[]],
  decide: Decide,
  dated: Pick<Stamp, 'at' | 'by'>,
): Merged {
  const sources = records.map(sourceOf);
  const isKnown = haveOneBeginning(sources);
  const draft = beginning(sources, records[0]);
  const merging: Merging = { sources, isKnown, draft, conflicts: [], decide, dated };
  const paths = differences(records);
  for (const path of paths.filter(isEntry)) mergeEntry(merging, path);
  for (const path of paths.filter((one) => !isEntry(one))) mergePlace(merging, path);
  tidy(draft, paths);
  return { record: draft.now(), conflicts: merging.conflicts, isKnown };
}

/** What was said of a criterion, a clause or an area goes where nothing of it is left. */
function tidy(draft: Draft<Assessment>, paths: readonly Path[]): void {
  for (const [group = '', id = ''] of paths) {
    if (!['answers', 'clauses', 'areas'].includes(group)) continue;
    const said = ownEntry(draft.now()[group as 'answers'], id);
    if (said && Object.keys(said).length === 0) draft.set([group, id], undefined);
  }
}
