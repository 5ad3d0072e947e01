import { type Path, readAt } from '#core/record/read-at.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Stamp, Trail } from '#schema/record/trail.ts';
import { changedUnits, isEntry, placeKey } from './units.ts';

/** Whether the history of an assessment tells of a place: of answers it does. */
export function isInHistory([group, , field]: Path): boolean {
  return group === 'answers' && field === 'value';
}

/** Whether it is not noted when something came in: of answers to which anonymity was promised it would tell whose they are. */
export function isUntraced([group]: Path): boolean {
  return group === 'perspectives';
}

/** The trail of an assessment; begun anew where there is none, or where something was changed and not noted. */
export function trailOf({ trail, updatedAt }: Pick<Assessment, 'trail' | 'updatedAt'>): Trail {
  if (trail && trail.at === updatedAt) return trail;
  return { bases: [updatedAt], at: updatedAt, fields: {} };
}

/** While one person goes on typing in a field, the last stamp of a minute stands for them all. */
function withStamp(stamps: readonly Stamp[], stamp: Stamp): Stamp[] {
  const last = stamps.at(-1);
  const goesOn =
    last?.decided === undefined &&
    last?.by === stamp.by &&
    last?.at.slice(0, 16) === stamp.at.slice(0, 16);
  return [...(goesOn ? stamps.slice(0, -1) : stamps), stamp];
}

/** An assessment after changes, with which fields they changed. */
export function withTrail(before: Assessment, after: Assessment, by?: string): Assessment {
  const at = after.updatedAt;
  const stamp: Stamp = by === undefined ? { at } : { at, by };
  const { bases, fields } = trailOf(before);
  const noted = new Map(Object.entries(fields));
  for (const path of changedUnits(before, after)) {
    const key = placeKey(path);
    const isRemoved = isEntry(path) && readAt(after, path) === undefined;
    if (isInHistory(path) || (isUntraced(path) && !isRemoved)) continue;
    const made = isRemoved ? { ...stamp, removed: true } : stamp;
    noted.set(key, withStamp(noted.get(key) ?? [], made));
  }
  return { ...after, trail: { bases, at, fields: Object.fromEntries(noted) } };
}
