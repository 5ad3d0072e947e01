import type { DatedEdits } from '#core/record/edit.ts';
import { asMessage, type TeamMessage } from '#core/team/message.ts';
import { startTeam } from '#core/team/team-state.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { importKey, seal, unseal } from '#storage/team/cipher.ts';
import { connectEngine, type Engine } from '#storage/team/engine.ts';
import { invitationText } from '#storage/team/invitation.ts';
import { newStream, newTeamKey } from '#storage/team/membership.ts';
import { messageUse, snapshotUse } from '#storage/team/team-link.ts';

/** The engine of a team, as one device reaches it. */
export async function connectTo(address: string, stream: string): Promise<Engine> {
  return connectEngine({ address, stream, onStanding: () => {} });
}

/** A team that begins with an assessment, and the link that invites into it. */
export async function beginTeam(address: string, assessment: Assessment) {
  const [stream, key] = [newStream(), newTeamKey()];
  const engine = await connectTo(address, stream);
  const team = { address, stream, key: await importKey(key), engine };
  await engine.create();
  await engine.writeSnapshot(await seal(team.key, snapshotUse(stream), startTeam(assessment)));
  return { ...team, link: invitationText({ stream, key }) };
}

export type Team = Omit<Awaited<ReturnType<typeof beginTeam>>, 'link'>;

/** All that the engine keeps of a team, in order and unlocked. */
export async function readOrder({ engine, key, stream }: Team): Promise<readonly TeamMessage[]> {
  const messages: TeamMessage[] = [];
  for (let seq = 0; ; ) {
    const arrivals = await engine.readAfter(seq);
    const last = arrivals.at(-1);
    if (last === undefined) return messages;
    for (const { bytes } of arrivals) {
      const message = asMessage(await unseal(key, messageUse(stream), bytes));
      if (message) messages.push(message);
    }
    seq = last.seq;
  }
}

/** What was written in an order, change by change. */
export const writtenIn = (messages: readonly TeamMessage[]): readonly DatedEdits[] =>
  messages.flatMap(({ dated }) => dated);
