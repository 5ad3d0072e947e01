import { ownEntry } from '#core/own-entry.ts';
import { capital, escapeMarkdown, type Fillings, fillPlaces } from './fill-places.ts';
import type { HeldAnswers } from './held-answers.ts';

/** The nine duties of complaints management, in their order. Changing a name loses what was filled in. */
export const DUTIES = [
  ...['policy', 'planning', 'resources', 'monitoring', 'improvement'],
  ...['escalated', 'external', 'receipt', 'handling'],
] as const;

/** What somebody has to do with a duty; `both` answers for it and carries it out. */
export const DUTY_PARTS = ['answers', 'both', 'does', 'heard', 'told'] as const;
export type DutyPart = (typeof DUTY_PARTS)[number];

/** The question that holds the matrix. */
export const MATRIX = 'duties';

export interface DutyRole {
  readonly id: string;
  /** As it stands at the beginning of a cell, in Markdown; empty while nobody has typed it. */
  readonly name: string;
  readonly isOwn: boolean;
}

export interface DutyRow {
  readonly duty: string;
  /** By the ids of roles. */
  readonly parts: ReadonlyMap<string, DutyPart>;
  /** Roles that answer for it: one, where all is well. */
  readonly answering: readonly DutyRole[];
}

export interface DutyTable {
  readonly roles: readonly DutyRole[];
  readonly rows: readonly DutyRow[];
}

/** Under which an own role's name is kept, and a role's part in a duty. */
export const roleKey = (id: string) => `role/${id}`;
export const partKey = (duty: string, role: string) => `${duty}/${role}`;

/** Duty by duty, in the order of `DUTIES`, what falls to a group of people until somebody says otherwise. */
const USUAL: Readonly<Record<string, readonly DutyPart[]>> = {
  managers: [
    ...(['answers', 'answers', 'answers', 'answers', 'answers'] as const),
    ...(['both', 'both', 'heard', 'answers'] as const),
  ],
  contact: [
    ...(['heard', 'heard', 'heard', 'heard', 'does'] as const),
    ...(['heard', 'heard', 'both', 'does'] as const),
  ],
  everyone: [
    ...(['told', 'told', 'told', 'told', 'does'] as const),
    ...(['heard', 'heard', 'does', 'heard'] as const),
  ],
};

/** The matrix as it is filled in: roles that are named elsewhere in the draft have the name they have there. */
export function dutyTable(held: HeldAnswers, fillings: Fillings): DutyTable {
  const answer = held.get(MATRIX);
  const details = answer?.details ?? new Map<string, string>();
  const offered = (answer?.chosen ?? []).map(({ id, label, phrase = label }) => ({
    ...{ id, isOwn: false },
    name: capital(fillings.get(id)?.text ?? fillPlaces(phrase, fillings)),
  }));
  const own = [...details]
    .filter(([key]) => key.startsWith(roleKey('')))
    .map(([key, typed]) => ({
      ...{ id: key.slice(roleKey('').length), isOwn: true },
      name: escapeMarkdown(typed),
    }));
  const roles = [...offered, ...own];
  const partOf = (duty: string, at: number, role: string): DutyPart | undefined => {
    const said = details.get(partKey(duty, role)) ?? ownEntry(USUAL, role)?.[at];
    return DUTY_PARTS.find((part) => part === said);
  };
  const rows = DUTIES.map((duty, at): DutyRow => {
    const found = roles.map((role) => [role, partOf(duty, at, role.id)] as const);
    return {
      duty,
      parts: new Map(found.flatMap(([{ id }, part]) => (part ? [[id, part]] : []))),
      answering: found.flatMap(([role, part]) =>
        part === 'answers' || part === 'both' ? [role] : [],
      ),
    };
  });
  return { roles, rows };
}

/** Duties for which nobody answers, and those for which several do. */
export function openDuties({ rows }: DutyTable) {
  return {
    none: rows.filter(({ answering }) => answering.length === 0).map(({ duty }) => duty),
    several: rows.filter(({ answering }) => answering.length > 1).map(({ duty }) => duty),
  };
}
