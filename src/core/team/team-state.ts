import { ownEntry } from '#core/own-entry.ts';
import type { Path } from '#core/record/read-at.ts';

/** What one person wrote into a place, kept because another wrote something else. */
export interface Version {
  readonly sender: string;
  readonly by?: string;
  /** ISO instant, as the device had it. */
  readonly at: string;
  readonly value?: unknown;
  /** It never stood in the record: the assessment was final, or could not have been read again. */
  readonly refused?: boolean;
}

/** Two changes of one place by people who had not seen each other's. */
export interface Conflict {
  readonly path: Path;
  readonly versions: readonly Version[];
}

/** Who wrote into a place last. */
export interface Touch extends Pick<Version, 'sender' | 'by' | 'at'> {
  readonly seq: number;
}

/** The last message of one device. */
interface Head {
  readonly n: number;
  readonly hash: string;
}

/** Why the order can no longer be followed. Nothing is taken in after that. */
export type Trouble = 'gap' | 'missing' | 'chain' | 'forked' | 'order' | 'newer';

/** What a device knows of a team's order: all of it up to a place. Plain data, to be kept and handed on. */
export interface TeamState<Item> {
  /** Place of the last message that was taken in. */
  readonly seq: number;
  /** What the order up to there comes to. */
  readonly digest: string;
  /** What it came to at the places before, the last ones. */
  readonly digests: Readonly<Record<string, string>>;
  /** The record after all messages up to there, without what this device has not sent. */
  readonly record: Item;
  readonly heads: Readonly<Record<string, Head>>;
  readonly touched: Readonly<Record<string, Touch>>;
  readonly conflicts: Readonly<Record<string, Conflict>>;
  /** How many messages were left out, because they were no member's or were sent again. */
  readonly leftOut: number;
  readonly trouble?: Trouble;
  readonly moved?: boolean;
}

/** A team that begins with a record. */
export function startTeam<Item>(record: Item): TeamState<Item> {
  const nothing = { digests: {}, heads: {}, touched: {}, conflicts: {} };
  return { seq: 0, digest: '', record, leftOut: 0, ...nothing };
}

/** The last message of a device; of one that has sent none, nothing. */
export function headOf(heads: TeamState<unknown>['heads'], sender: string): Head {
  return ownEntry(heads, sender) ?? { n: 0, hash: '' };
}

/** The name of a place. */
export const placeKey = (path: Path): string => path.join('\n');
