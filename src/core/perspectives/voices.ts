import { type WalkStep, walkSteps } from '#core/assessment/walk.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { ownEntry } from '#core/own-entry.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { type Counts, countedPeople, countsOf, shownCells } from './cells.ts';
import { type Group, groupsOf } from './groups.ts';

/** Whoever speaks: the assessment itself, a group by its name, or groups that are shown together only. */
export interface Voice {
  readonly kind: 'assessment' | 'group' | 'others';
  /** Empty but for a group. */
  readonly label: string;
  /** How many of a group answered anything. */
  readonly people: number;
}

/** A statement with what may be shown of each voice. */
export interface HeardStep extends WalkStep {
  /** By place of the voice; undefined where it has nothing to show. */
  readonly cells: readonly (Counts | undefined)[];
  readonly everybody: Counts | undefined;
  /** What was noted by those who are shown, the names of those who were promised nothing with it, in an order of its own. */
  readonly notes: readonly {
    readonly voice: number;
    readonly name?: string;
    readonly note: string;
  }[];
}

export interface Voices {
  /** Those of which anything is shown. */
  readonly voices: readonly Voice[];
  readonly steps: readonly HeardStep[];
  /** Groups of which nothing, or not everything, is shown singly. */
  readonly withheld: readonly Group[];
  /** Groups that were promised anonymity. */
  readonly promised: readonly Group[];
}

/** All that may be shown of what groups said; undefined where nobody was asked. `catalogues` as they are walked. */
export function hearVoices(
  catalogues: readonly Catalogue[],
  assessment: Assessment,
): Voices | undefined {
  const groups = groupsOf(assessment);
  if (groups.length === 0) return undefined;
  const withheld = new Set<number>();
  const steps = walkSteps(catalogues, assessment)
    .filter(({ isSetAside }) => !isSetAside)
    .map((step) => hear(step, groups, assessment, withheld))
    .filter(({ isAsked }) => isAsked);
  const all: readonly Voice[] = [
    { kind: 'assessment', label: '', people: 1 },
    ...groups.map(({ label, people }): Voice => ({ kind: 'group', label, people: people.length })),
    { kind: 'others', label: '', people: 0 },
  ];
  const shown = all.flatMap((_, place) => (steps.some(({ cells }) => cells[place]) ? [place] : []));
  return {
    voices: all.filter((_, place) => shown.includes(place)),
    steps: steps.map(({ isAsked: _, ...step }) => ({
      ...step,
      cells: shown.map((place) => step.cells[place]),
      notes: step.notes
        .filter(({ voice }) => shown.includes(voice))
        .map((note) => ({ ...note, voice: shown.indexOf(note.voice) })),
    })),
    withheld: groups.filter((_, place) => withheld.has(place)),
    promised: groups.filter(({ isAnonymous }) => isAnonymous),
  };
}

function hear(
  step: WalkStep,
  groups: readonly Group[],
  assessment: Assessment,
  withheld: Set<number>,
): HeardStep & { readonly isAsked: boolean } {
  const { id } = step.criterion;
  const shown = shownCells(id, groups);
  for (const place of shown.withheld) withheld.add(place);
  const isAsked = groups.some(({ people }) => people.some((one) => ownEntry(one.answers, id)));
  return {
    ...step,
    isAsked,
    cells: [ownCell(id, assessment), ...shown.groups, shown.others],
    everybody: shown.everybody,
    notes: notesOn(id, groups, shown.groups),
  };
}

/** The assessment's own answer; one that is carried over and not confirmed is nobody's yet. */
function ownCell(id: string, { answers }: Assessment): Counts | undefined {
  const answer = ownEntry(answers, id);
  return answer?.value === undefined || answer.toConfirm ? undefined : countsOf([answer.value]);
}

/** Sorted by what they say, so that their order tells nothing of who answered first. */
function notesOn(
  id: string,
  groups: readonly Group[],
  cells: readonly (Counts | undefined)[],
): HeardStep['notes'] {
  return groups.flatMap((group, place) => {
    const { isAnonymous } = group;
    if (isAnonymous && cells[place] === undefined) return [];
    const notes = countedPeople(id, group).flatMap(({ answers, name }) => {
      const note = ownEntry(answers, id)?.note?.trim();
      if (!note) return [];
      return [{ voice: place + 1, note, ...(isAnonymous || !name ? {} : { name }) }];
    });
    return notes.toSorted((a, b) => (a.note < b.note ? -1 : 1));
  });
}
