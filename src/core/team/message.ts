import * as z from 'zod/mini';
import type { DatedEdits } from '#core/record/edit.ts';

/** A change as one device of a team tells the others, before it is locked. */
export interface TeamMessage {
  /** Names the message: the same one may arrive twice. */
  readonly id: string;
  /** The device. */
  readonly sender: string;
  /** How many messages the device has sent, this one counted. */
  readonly n: number;
  /** Hash of the device's message before; empty for its first. */
  readonly prev: string;
  /** Place in the order of the last message that the device had shown when this was made. */
  readonly base: number;
  /** What the order up to there comes to, as the device has seen it. */
  readonly digest: string;
  /** Version of the record's format that the device writes. */
  readonly version: number;
  readonly dated: readonly DatedEdits[];
  /** Conflicts that this settles, by the place they are about. */
  readonly decided?: readonly string[];
  /** The team goes on elsewhere, under a new key: nothing after this counts. */
  readonly moved?: boolean;
}

const EditSchema = z.looseObject({ path: z.array(z.string()).check(z.minLength(1)) });

const count = () => z.number().check(z.int(), z.gte(0));

const MessageSchema = z.looseObject({
  id: z.string(),
  sender: z.string(),
  n: count(),
  prev: z.string(),
  base: count(),
  digest: z.string(),
  version: count(),
  dated: z.array(z.looseObject({ at: z.string(), edits: z.array(EditSchema) })),
  decided: z.optional(z.array(z.string())),
  moved: z.optional(z.boolean()),
});

/** The message that data is; undefined where it is none. */
export function asMessage(data: unknown): TeamMessage | undefined {
  const read = MessageSchema.safeParse(data);
  return read.success ? (read.data as TeamMessage) : undefined;
}
