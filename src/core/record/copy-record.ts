import type { Recorded } from './record-kind.ts';

/** A record that people tell apart by its name. */
export interface NamedRecord extends Recorded {
  readonly name: string;
  /** ISO instant. */
  readonly createdAt: string;
}

/** A copy of a record under a new id and name, with all that it holds; it begins now. */
export function copyRecord<Item extends NamedRecord>(
  record: Item,
  { id, now, name }: { readonly id: string; readonly now: string; readonly name: string },
): Item {
  return { ...record, id, name, createdAt: now, updatedAt: now };
}
