import type { Action } from '#schema/record/action.ts';
import type { LeftOut, OwnCriterion } from '#schema/record/assessment.ts';
import type { Evidence } from '#schema/record/evidence.ts';
import type { Finding } from '#schema/record/finding.ts';
import type { ProgrammeAudit } from '#schema/record/programme.ts';
import type { Sampling } from '#schema/record/sampling.ts';
import type { Session } from '#schema/record/session.ts';
import { ACTIONS } from './actions.ts';
import { EVIDENCE } from './evidence.ts';
import type { Field, FieldsOf, KnownKey } from './field.ts';
import { FINDINGS } from './findings.ts';
import { LEFT_OUT } from './left-out.ts';
import { OWN_CRITERIA } from './own-criteria.ts';
import { PROGRAMME } from './programme.ts';
import { SAMPLING } from './sampling.ts';
import { SESSIONS } from './sessions.ts';

/** An entry of each register. */
export interface Entries {
  readonly evidence: Evidence;
  readonly findings: Finding;
  readonly actions: Action;
  readonly sessions: Session;
  readonly sampling: Sampling;
  readonly programme: ProgrammeAudit;
  readonly ownCriteria: OwnCriterion;
  readonly leftOut: LeftOut;
}

/** The registers that are described, filled in and read by one form, list and table. */
export type RegisterId = keyof Entries;

/** The name of a field of a register. */
export type FieldName<Id extends RegisterId> = KnownKey<Entries[Id]> & string;

type Fields<Id extends RegisterId> = FieldsOf<Entries[Id]>;

/** Every register with its fields, in the order in which they are asked. */
export const REGISTERS: { readonly [Id in RegisterId]: Fields<Id> } = {
  evidence: EVIDENCE,
  findings: FINDINGS,
  actions: ACTIONS,
  sessions: SESSIONS,
  sampling: SAMPLING,
  programme: PROGRAMME,
  ownCriteria: OWN_CRITERIA,
  leftOut: LEFT_OUT,
};

/** The letter before the number of an entry; criteria have names of their own. */
export const LETTERS = {
  evidence: 'E',
  findings: 'F',
  actions: 'A',
  sessions: 'M',
  sampling: 'P',
  programme: 'Y',
} as const;

/** The fields of a register by name, in order. */
export function fieldsOf(id: RegisterId): readonly (readonly [name: string, field: Field])[] {
  return Object.entries(REGISTERS[id]);
}

/** One field of a register; undefined where it has none of that name. */
export function fieldOf(id: RegisterId, name: string): Field | undefined {
  return new Map(fieldsOf(id)).get(name);
}
