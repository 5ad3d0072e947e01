import * as z from 'zod/mini';
import { fromText, toText } from './cipher.ts';

/** Where the invitation stands in an address: after the `#`, which no browser sends anywhere. */
const MARK = '#team=';

const InvitationSchema = z.object({
  v: z.literal(1),
  /** Names the team to the engine. */
  s: z.string().check(z.regex(/^[\w-]{16,64}$/)),
  /** The key; left out where it is made of a phrase. */
  k: z.optional(z.string().check(z.regex(/^[\w-]{43}$/))),
  /** User and password at the engine, where it asks for them. */
  u: z.optional(z.string()),
  p: z.optional(z.string()),
});

/** What a link gives to whoever is to join. */
export interface Invitation {
  readonly stream: string;
  readonly key?: string;
  readonly user?: string;
  readonly password?: string;
}

/** The end of a link that invites. */
export function invitationText({ stream, key, user, password }: Invitation): string {
  const short = { v: 1, s: stream, k: key, u: user, p: password };
  return MARK + toText(new TextEncoder().encode(JSON.stringify(short)));
}

/** The invitation in a link; undefined where there is none, or only a part of one. */
export function readInvitation(link: string): Invitation | undefined {
  const at = link.indexOf(MARK);
  if (at === -1) return undefined;
  try {
    const text = new TextDecoder().decode(fromText(link.slice(at + MARK.length).trim()));
    const read = InvitationSchema.safeParse(JSON.parse(text));
    if (!read.success) return undefined;
    const { s, k, u, p } = read.data;
    return {
      stream: s,
      ...(k === undefined ? {} : { key: k }),
      ...(u === undefined ? {} : { user: u }),
      ...(p === undefined ? {} : { password: p }),
    };
  } catch {
    return undefined;
  }
}
