import { createHash } from 'node:crypto';
import { assessmentKind } from '#core/assessment/assessment-kind.ts';
import { type Change, editsOf } from '#core/assessment/change.ts';
import type { DatedEdits } from '#core/record/edit.ts';
import type { TeamMessage } from '#core/team/message.ts';
import { type Received, type Receiving, receive, withUnsent } from '#core/team/receive.ts';
import { headOf, startTeam, type TeamState } from '#core/team/team-state.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { anAssessment } from './an-assessment.ts';

export const RECEIVING: Receiving<Assessment> = {
  kind: assessmentKind,
  version: 1,
  isReadable: () => true,
};

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** The order that an engine would give: what was published stands in it, each message as text. */
export function anOrder() {
  const messages: string[] = [];
  const digests = [''];
  return {
    messages,
    publish(message: TeamMessage) {
      messages.push(JSON.stringify(message));
      digests.push(hashOf(`${digests.at(-1)}${hashOf(messages.at(-1) ?? '')}`));
    },
    /** What arrives at a place, counted from 1. */
    at(seq: number): Received {
      const text = messages[seq - 1] ?? '';
      const digest = digests[seq] ?? '';
      return { seq, hash: hashOf(text), digest, message: JSON.parse(text) as TeamMessage };
    },
  };
}

interface Unsent {
  readonly dated: DatedEdits;
  readonly base: number;
}

function messageOf(
  { heads, digests }: TeamState<Assessment>,
  sender: string,
  { dated, base }: Unsent,
): TeamMessage {
  const { n, hash } = headOf(heads, sender);
  const digest = digests[base] ?? '';
  const named = { id: `${sender}-${n + 1}`, sender, n: n + 1, prev: hash, version: 1 };
  return { ...named, base, digest, dated: [dated] };
}

/** A device of a team: what came, and what it has not sent yet. */
export function aDevice(
  order: ReturnType<typeof anOrder>,
  sender: string,
  from: TeamState<Assessment> = startTeam(anAssessment()),
) {
  let state = from;
  let unsent: Unsent[] = [];
  return {
    sender,
    state: () => state,
    shown: () =>
      withUnsent(
        RECEIVING,
        state.record,
        unsent.map(({ dated }) => dated),
      ),
    waiting: () => unsent.length,
    edit(change: Change, at: string) {
      unsent.push({ dated: { edits: editsOf(change), at, by: sender }, base: state.seq });
    },
    /** Sends the first that waits. Gives the message, to be sent again. */
    send(more: Partial<TeamMessage> = {}): TeamMessage | undefined {
      const [first] = unsent;
      if (first === undefined) return undefined;
      const message = { ...messageOf(state, sender, first), ...more };
      order.publish(message);
      return message;
    },
    /** Takes in all that came, or some. */
    catchUp(until = order.messages.length) {
      while (state.seq < until && !state.trouble) {
        const arrived = order.at(state.seq + 1);
        const before = headOf(state.heads, sender).n;
        state = receive(RECEIVING, state, [arrived]);
        if (headOf(state.heads, sender).n > before) unsent = unsent.slice(1);
      }
    },
  };
}
