import { toText } from '#storage/team/cipher.ts';
import { type Invitation, invitationText } from '#storage/team/invitation.ts';
import type { Membership } from '#storage/team/membership.ts';

/** The key that a phrase makes, for the team of a name. Takes a moment, so that guessing takes ages. */
export async function keyOf(phrase: string, stream: string): Promise<string> {
  const { keyOfPhrase } = await import('#export/bundle/lock.ts');
  return toText(await keyOfPhrase(phrase.trim(), stream));
}

/** The link that invites into a team, to the list of assessments: the key only where no phrase makes it. */
export function linkOf(page: string, membership: Membership): string {
  const { key, hasPhrase, ...open } = membership;
  const invitation: Invitation = hasPhrase ? open : { ...open, key };
  return new URL(page, location.href).href + invitationText(invitation);
}
