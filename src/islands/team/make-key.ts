import { toText } from '#storage/team/cipher.ts';
import { type Invitation, invitationText } from '#storage/team/invitation.ts';
import { type Membership, newStream, newTeamKey } from '#storage/team/membership.ts';

/** The key that a phrase makes, for the team of a name. Takes a moment, so that guessing takes ages. */
export async function keyOf(phrase: string, stream: string): Promise<string> {
  const { keyOfPhrase } = await import('#export/bundle/lock.ts');
  return toText(await keyOfPhrase(phrase.trim(), stream));
}

/** A name and a key for a team: of a phrase, where it is protected by one. */
export async function newTeam(phrase: string | undefined) {
  const stream = newStream();
  const key = phrase === undefined ? newTeamKey() : await keyOf(phrase, stream);
  return { stream, key, hasPhrase: phrase !== undefined };
}

/** The link that invites into a team, to the list of assessments: the key only where no phrase makes it. */
export function linkOf(page: string, membership: Membership): string {
  const { key, hasPhrase, ...open } = membership;
  const invitation: Invitation = hasPhrase ? open : { ...open, key };
  return new URL(page, location.href).href + invitationText(invitation);
}
