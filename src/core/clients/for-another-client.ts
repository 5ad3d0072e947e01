import { createAssessment } from '#core/assessment/create-assessment.ts';
import { ownEntry } from '#core/own-entry.ts';
import type { Answer, Assessment, Person } from '#schema/record/assessment.ts';
import type { OwnStandard } from '#schema/record/own-standard.ts';
import { namesIn } from './known-names.ts';
import { type InsteadOfNames, type TakeNames, takeNames, withTexts } from './without-names.ts';

/** What a person may take along to another organisation, beside the standards and how they are walked. */
export const KEEPABLE = [
  'targets',
  'edition',
  'ownStandards',
  'tailoring',
  'team',
  'answers',
] as const;
export type Keepable = (typeof KEEPABLE)[number];
export type Kept = Readonly<Record<Keepable, boolean>>;

/** Ticked at first: what says how one assesses. What was written of somebody is not. */
export const USUAL_KEPT: Kept = {
  targets: true,
  edition: true,
  ownStandards: true,
  tailoring: false,
  team: false,
  answers: false,
};

interface Beginning {
  readonly id: string;
  /** ISO instant. */
  readonly now: string;
  readonly organisation: string;
  readonly kept: Kept;
  /** What stands where people and sites were named. */
  readonly instead: Omit<InsteadOfNames, 'organisation'>;
}

/** Whether a standard from a file bears the organisation's name where it cannot be taken out: in its ids. */
function bearsName({ id }: OwnStandard, { organisation }: Assessment): boolean {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const name = words(organisation).join('-');
  return name !== '' && `-${words(id).join('-')}-`.includes(`-${name}-`);
}

/** The standards from files that stay behind, because the old organisation's name is part of them. */
export function standardsLeftBehind(before: Assessment): readonly OwnStandard[] {
  return before.ownStandards.filter((standard) => bearsName(standard, before));
}

/** Whether an id goes along: not one of a standard that stays behind. */
type Goes = (id: string) => boolean;

function mapEntries<From, To>(
  entries: Readonly<Record<string, From>>,
  change: (entry: From, id: string) => To | undefined,
): Record<string, To> {
  return Object.fromEntries(
    Object.entries(entries).flatMap(([id, entry]) => {
      const changed = change(entry, id);
      return changed === undefined ? [] : [[id, changed]];
    }),
  );
}

function onlyGoing<Entry>(entries: Readonly<Record<string, Entry>>, goes: Goes) {
  return mapEntries(entries, (entry, id) => (goes(id) ? entry : undefined));
}

function tailoringOf(
  { tailoring: { ownCriteria, leftOut } }: Assessment,
  goes: Goes,
  take: TakeNames,
): Assessment['tailoring'] {
  const own = mapEntries(ownCriteria, ({ clauseId, rung, text, action }) =>
    goes(clauseId)
      ? {
          ...{ clauseId, rung, text: take(text) },
          ...(action === undefined ? {} : { action: take(action) }),
        }
      : undefined,
  );
  const left = mapEntries(onlyGoing(leftOut, goes), ({ reason }) => ({ reason: take(reason) }));
  return { ownCriteria: own, leftOut: left };
}

/** The value alone, to be confirmed. That something does not apply hangs on a reason, which stays behind. */
function bareAnswer({ value }: Answer): Answer | undefined {
  return value === undefined || value === 'notApplicable' ? undefined : { value, toConfirm: true };
}

/** Criteria of one's own that stay behind leave no answers. */
function answersOf(before: Assessment, goes: Goes, { tailoring }: Kept): Assessment['answers'] {
  const { ownCriteria } = before.tailoring;
  return mapEntries(before.answers, (answer, id) => {
    const own = ownEntry(ownCriteria, id);
    return (own ? tailoring && goes(own.clauseId) : goes(id)) ? bareAnswer(answer) : undefined;
  });
}

function targetsOf(
  { targets, areaWeights }: Assessment,
  goes: Goes,
): Pick<Assessment, 'targets' | 'areaWeights'> {
  return {
    targets: {
      areas: onlyGoing(targets.areas, goes),
      clauses: onlyGoing(targets.clauses, goes),
    },
    areaWeights: onlyGoing(areaWeights, goes),
  };
}

/** People come by name, or not at all; of whom they work for nothing comes. */
function teamOf(
  { leadAssessor, team }: Assessment,
  take: TakeNames,
): Pick<Assessment, 'leadAssessor' | 'team'> {
  const person = ({ name, role }: Person) => ({ name, role: take(role) });
  return { leadAssessor: person(leadAssessor), team: team.map(person) };
}

/** The edition and its chapters; what a paper says of itself is said of the old organisation's. */
function editionOf({ report }: Assessment): Pick<Assessment, 'report'> {
  const { edition, chapters } = report ?? {};
  return edition === undefined && chapters === undefined
    ? {}
    : { report: { ...(edition ? { edition } : {}), ...(chapters ? { chapters } : {}) } };
}

function standardsOf(
  before: Assessment,
  kept: Kept,
  take: TakeNames,
): Pick<Assessment, 'standards' | 'ownStandards'> {
  const left = new Set(standardsLeftBehind(before).map(({ id }) => id));
  const taken = before.ownStandards.filter(({ id }) => kept.ownStandards && !left.has(id));
  const isOwn = new Set(before.ownStandards.map(({ id }) => id));
  const isTaken = new Set(taken.map(({ id }) => id));
  return {
    standards: before.standards
      .filter(({ id }) => !isOwn.has(id) || isTaken.has(id))
      .map(({ id, catalogueVersion, mode }) => ({
        ...{ id, catalogueVersion },
        ...(mode ? { mode } : {}),
      })),
    ownStandards: taken.map((standard) => withTexts(standard, take)),
  };
}

/**
 * An assessment of another organisation that begins as this one was set up. It is built up from what
 * may go, and every text that goes along is without the names that this record knows. Undefined where
 * no standard is left to assess against.
 */
export function startForAnotherClient(
  before: Assessment,
  { id, now, organisation, kept, instead }: Beginning,
): Assessment | undefined {
  const names = namesIn(before);
  const words = { ...instead, organisation };
  const take = takeNames(names, words);
  const { standards, ownStandards } = standardsOf(before, kept, take);
  if (standards.length === 0) return undefined;
  const { depth, mode, scoringVersion } = before;
  const going = new Set(ownStandards.map((standard) => standard.id));
  const left = before.ownStandards.filter((standard) => !going.has(standard.id));
  const goes = (one: string) =>
    !left.some((standard) => one === standard.id || one.startsWith(`${standard.id}/`));
  return {
    ...createAssessment(standards, { id, now }),
    ...{ organisation, standards, ownStandards, depth, mode, scoringVersion },
    ...(kept.targets ? targetsOf(before, goes) : {}),
    ...(kept.edition ? editionOf(before) : {}),
    ...(kept.tailoring ? { tailoring: tailoringOf(before, goes, take) } : {}),
    ...(kept.team ? teamOf(before, takeNames({ ...names, person: [] }, words)) : {}),
    ...(kept.answers ? { answers: answersOf(before, goes, kept) } : {}),
  };
}

/** The free texts of a beginning that come from somebody's record: what a person looks through before it is kept. */
export function takenTexts({
  ownStandards,
  tailoring,
  leadAssessor,
  team,
}: Pick<Assessment, 'ownStandards' | 'tailoring' | 'leadAssessor' | 'team'>): readonly string[] {
  const texts = [
    ...ownStandards.map(({ title, name }) => title || name),
    ...Object.values(tailoring.ownCriteria).flatMap(({ text, action }) => [text, action ?? '']),
    ...Object.values(tailoring.leftOut).map(({ reason }) => reason),
    ...[leadAssessor, ...team].map(({ name, role }) => [name, role].filter(Boolean).join(', ')),
  ];
  return [...new Set(texts.filter(Boolean))];
}
