import type {
  Answer,
  Assessment,
  LeftOut,
  OwnCriterion,
  Remark,
} from '#schema/record/assessment.ts';
import { entriesOf, type RegisterName, withEntryChanged } from './register-change.ts';

/** The settings of an assessment: the fields that are replaced as a whole. */
export type Settings = Pick<
  Assessment,
  | 'name'
  | 'standards'
  | 'ownStandards'
  | 'organisation'
  | 'scope'
  | 'leadAssessor'
  | 'team'
  | 'startedOn'
  | 'endedOn'
  | 'purpose'
  | 'mode'
  | 'depth'
  | 'targets'
  | 'areaWeights'
  | 'signatures'
  | 'finals'
>;

/** A change of one entry of a register: some fields, a new entry, or its removal where `fields` is undefined. */
interface Entry<Name extends RegisterName> {
  readonly kind: Name;
  readonly id: string;
  readonly fields: Partial<Assessment[Name][string]> | undefined;
}

/**
 * One change to an assessment. It names only what it changes, so that changes made in two places at
 * once can both be applied; the undefined value takes a field away.
 */
export type Change =
  | {
      readonly kind: 'answer';
      readonly criterionId: string;
      readonly fields: Partial<Record<keyof Answer, Answer[keyof Answer] | undefined>>;
    }
  | {
      readonly kind: 'clause' | 'area';
      readonly id: string;
      readonly fields: Partial<Record<keyof Remark, Remark[keyof Remark] | undefined>>;
    }
  | {
      readonly kind: 'ownCriteria';
      readonly id: string;
      /** Undefined removes the own criterion; its answer stays in the record. */
      readonly entry: OwnCriterion | undefined;
    }
  | { readonly kind: 'leftOut'; readonly id: string; readonly entry: LeftOut | undefined }
  | Entry<'evidence'>
  | Entry<'samples'>
  | Entry<'cases'>
  | Entry<'findings'>
  | Entry<'actions'>
  | { readonly kind: 'settings'; readonly fields: Partial<Settings> }
  | {
      /** Changes that a user makes as one step, and undoes as one. */
      readonly kind: 'group';
      readonly changes: readonly Change[];
    };

type Fields = Readonly<Record<string, unknown>>;

/** Sets the given fields and removes those that are undefined, an empty text or an unset mark. */
function withFields(before: Fields | undefined, fields: Fields): Record<string, unknown> {
  const after: Record<string, unknown> = { ...before };
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined || value === '' || value === false) delete after[key];
    else after[key] = value;
  }
  return after;
}

function withEntry<Entry extends Fields>(
  entries: Readonly<Record<string, Entry>>,
  id: string,
  fields: Fields,
): Record<string, Entry> {
  const entry = withFields(entries[id], fields) as Entry;
  if (Object.keys(entry).length > 0) return { ...entries, [id]: entry };
  const { [id]: _before, ...others } = entries;
  return others;
}

/** The fields whose change confirms a carried-over answer. */
const CONFIRMING = ['value', 'notApplicableReason'];

/** A change that also confirms: an answer or a reason given now is no longer carried over. */
function withConfirming(change: Change): Change {
  if (change.kind !== 'answer' && change.kind !== 'clause' && change.kind !== 'area') return change;
  if (!CONFIRMING.some((name) => name in change.fields)) return change;
  return { ...change, fields: { toConfirm: undefined, ...change.fields } };
}

/**
 * The history of answers after a change of one: what changed or was confirmed when, and by whom where
 * that is known.
 */
function withHistory(
  { answers, history }: Assessment,
  { criterionId, fields }: Extract<Change, { readonly kind: 'answer' }>,
  at: string,
  by: string | undefined,
): Assessment['history'] {
  const before = answers[criterionId];
  const after: Answer = withFields(before, fields);
  const isSame = after.value === before?.value;
  const confirmed = !after.toConfirm;
  if (isSame && confirmed === !before?.toConfirm) return history;
  const { value } = after;
  const entry = {
    at,
    ...(by ? { by } : {}),
    ...(value === undefined ? {} : { value }),
    ...(isSame ? { confirmed } : {}),
  };
  return { ...history, [criterionId]: [...(history[criterionId] ?? []), entry] };
}

/** The tailoring after a change of one own or left-out criterion. */
function withTailoring(
  { tailoring }: Assessment,
  { kind, id, entry }: Extract<Change, { readonly kind: 'ownCriteria' | 'leftOut' }>,
): Assessment['tailoring'] {
  const { [id]: _before, ...others } = tailoring[kind];
  return { ...tailoring, [kind]: entry === undefined ? others : { ...others, [id]: entry } };
}

/** The assessment after a change. `now` is the ISO instant of the change, `by` the name of who made it. */
export function applyChange(
  assessment: Assessment,
  made: Change,
  now: string,
  by?: string,
): Assessment {
  const change = withConfirming(made);
  const updated = { ...assessment, updatedAt: now };
  switch (change.kind) {
    case 'answer':
      return {
        ...updated,
        answers: withEntry(assessment.answers, change.criterionId, change.fields),
        history: withHistory(assessment, change, now, by),
      };
    case 'evidence':
    case 'samples':
    case 'cases':
    case 'findings':
    case 'actions':
      return { ...updated, ...withEntryChanged(assessment, change) };
    case 'clause':
      return { ...updated, clauses: withEntry(assessment.clauses, change.id, change.fields) };
    case 'area':
      return { ...updated, areas: withEntry(assessment.areas, change.id, change.fields) };
    case 'ownCriteria':
    case 'leftOut':
      return { ...updated, tailoring: withTailoring(assessment, change) };
    case 'settings':
      return { ...updated, ...change.fields };
    case 'group':
      return change.changes.reduce((so, one) => applyChange(so, one, now, by), assessment);
  }
}

function pick(before: Fields | undefined, fields: Fields): Record<string, unknown> {
  return Object.fromEntries(Object.keys(fields).map((key) => [key, before?.[key]]));
}

/** The inverse of a register's change: a new entry is removed, a removed one restored, changed fields set back. */
function invertEntry(
  before: Assessment,
  change: Extract<Change, { readonly kind: RegisterName }>,
): Change {
  const entry: Fields | undefined = entriesOf(before, change.kind)[change.id];
  const fields =
    entry === undefined || change.fields === undefined ? entry : pick(entry, change.fields);
  return { ...change, fields } as Change;
}

/** The inverse of a group: the inverses of its changes, the last one first. */
function invertGroup(before: Assessment, changes: readonly Change[]): Change {
  let so = before;
  const inverses = changes.map((change) => {
    const inverse = invertChange(so, change);
    so = applyChange(so, change, before.updatedAt);
    return inverse;
  });
  return { kind: 'group', changes: inverses.reverse() };
}

/** The inverse of a change, given the assessment as it was before it. */
export function invertChange(before: Assessment, made: Change): Change {
  const change = withConfirming(made);
  switch (change.kind) {
    case 'answer':
      return { ...change, fields: pick(before.answers[change.criterionId], change.fields) };
    case 'evidence':
    case 'samples':
    case 'cases':
    case 'findings':
    case 'actions':
      return invertEntry(before, change);
    case 'clause':
      return { ...change, fields: pick(before.clauses[change.id], change.fields) };
    case 'area':
      return { ...change, fields: pick(before.areas[change.id], change.fields) };
    case 'ownCriteria':
      return { ...change, entry: before.tailoring.ownCriteria[change.id] };
    case 'leftOut':
      return { ...change, entry: before.tailoring.leftOut[change.id] };
    case 'settings':
      return { ...change, fields: pick(before, change.fields) as Partial<Settings> };
    case 'group':
      return invertGroup(before, change.changes);
  }
}
