import type { Edit } from '#core/record/edit.ts';
import type {
  Answer,
  Assessment,
  LeftOut,
  OwnCriterion,
  Remark,
} from '#schema/record/assessment.ts';
import type { HandedOut } from '#schema/record/handed-out.ts';
import type { Perspective } from '#schema/record/perspective.ts';
import type { ProgrammeAudit } from '#schema/record/programme.ts';
import type { Sampling } from '#schema/record/sampling.ts';
import type { InterviewNote, Session } from '#schema/record/session.ts';
import type { RegisterName } from './register-change.ts';

/** The parts of an assessment that stand once in it: what the start page and the sign-off ask. */
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
  | 'audit'
  | 'signatures'
  | 'finals'
  | 'report'
>;

/** A change in one of the registers: some fields of an entry, a new one, or with no fields its removal. */
interface EntryChange<Name extends string, Entry> {
  readonly kind: Name;
  readonly id: string;
  readonly fields: { readonly [Field in keyof Entry]?: Entry[Field] | undefined } | undefined;
}

/** One change to an assessment. It names what it changes; the undefined value takes a field away. */
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
  /** Without fields the criterion goes; what was answered to it stays in the record. */
  | EntryChange<'ownCriteria', OwnCriterion>
  | EntryChange<'leftOut', LeftOut>
  | EntryChange<'evidence', Assessment['evidence'][string]>
  | EntryChange<'samples', Assessment['samples'][string]>
  | EntryChange<'cases', Assessment['cases'][string]>
  | EntryChange<'findings', Assessment['findings'][string]>
  | EntryChange<'actions', Assessment['actions'][string]>
  | EntryChange<'handedOut', HandedOut>
  | EntryChange<'perspectives', Perspective>
  | EntryChange<'sessions', Session>
  | EntryChange<'interviewNotes', InterviewNote>
  | EntryChange<'sampling', Sampling>
  | EntryChange<'programme', ProgrammeAudit>
  | { readonly kind: 'settings'; readonly fields: Partial<Settings> }
  | {
      /** Changes that are one step to whoever makes them: made, and taken back, together. */
      readonly kind: 'group';
      readonly changes: readonly Change[];
    };

type Fields = Readonly<Record<string, unknown>>;

function fieldEdits(path: readonly string[], fields: Fields): readonly Edit[] {
  return Object.entries(fields).map(([name, value]) => ({ path: [...path, name], value }));
}

/** What is said anew, so that a mark that it is to be confirmed falls. */
const CONFIRMING = ['value', 'notApplicableReason'];

/**
 * Fields with what follows from them: an answer or a reason that is given now needs no confirming, and
 * is no longer what a file said.
 */
function withConfirming(fields: Fields): Fields {
  const isSaid = CONFIRMING.some((name) => Object.hasOwn(fields, name));
  return isSaid ? { toConfirm: undefined, source: undefined, ...fields } : fields;
}

/** Where the entries of a register stand: under its name, what tailors the standard in a group of its own. */
function registerPath(name: RegisterName): readonly string[] {
  return name === 'ownCriteria' || name === 'leftOut' ? ['tailoring', name] : [name];
}

/** Until version 0.1 a criterion of one's own was written down as a whole, as `entry`. */
function fieldsOf(change: Extract<Change, { readonly kind: RegisterName }>): Fields | undefined {
  return 'entry' in change ? (change.entry as Fields | undefined) : change.fields;
}

/** What a change sets, field by field. */
export function editsOf(change: Change): readonly Edit[] {
  switch (change.kind) {
    case 'answer':
      return fieldEdits(['answers', change.criterionId], withConfirming(change.fields));
    case 'clause':
      return fieldEdits(['clauses', change.id], withConfirming(change.fields));
    case 'area':
      return fieldEdits(['areas', change.id], withConfirming(change.fields));
    case 'settings':
      return fieldEdits([], change.fields);
    case 'group':
      return change.changes.flatMap(editsOf);
    default: {
      const path = [...registerPath(change.kind), change.id];
      const fields = fieldsOf(change);
      return fields === undefined ? [{ path }] : fieldEdits(path, fields);
    }
  }
}
