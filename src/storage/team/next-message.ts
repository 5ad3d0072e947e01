import type { DatedEdits } from '#core/record/edit.ts';
import type { TeamMessage } from '#core/team/message.ts';
import { headOf, type TeamState } from '#core/team/team-state.ts';
import type { OutboxRow, TeamRow } from '../database.ts';

/** Letters of changes that go into one message. */
const MESSAGE_LENGTH = 200_000;

/** Milliseconds that a person needs at least to see what came: what is written earlier was written without it. */
const TO_SEE = 150;

/** The place that a person had seen when writing something. */
function seenAt({ recent }: TeamRow, seq: number, at: string): number {
  const then = Date.parse(at) - TO_SEE;
  const [first] = recent;
  if (first === undefined) return seq;
  return recent.findLast(([, taken]) => taken <= then)?.[0] ?? Math.max(first[0] - 1, 0);
}

/** Rows that travel as one message: made on the same place of the order, and not too long together. */
function firstBatch(row: TeamRow, seq: number, rows: readonly OutboxRow[]) {
  const seenBy = ({ dated: [first] }: OutboxRow) => (first ? seenAt(row, seq, first.at) : seq);
  const [first] = rows;
  if (first === undefined) return undefined;
  const base = seenBy(first);
  let length = 0;
  const end = rows.findIndex((one, at) => {
    length += JSON.stringify(one.dated).length;
    return at > 0 && (seenBy(one) !== base || length > MESSAGE_LENGTH);
  });
  return { base, batch: end === -1 ? rows : rows.slice(0, end) };
}

function partsOf(batch: readonly OutboxRow[]): Pick<TeamMessage, 'dated' | 'decided' | 'moved'> {
  const dated: readonly DatedEdits[] = batch.flatMap((one) => one.dated);
  const decided = batch.flatMap((one) => one.decided ?? []);
  const isLast = batch.some(({ moved }) => moved);
  return {
    dated,
    ...(decided.length > 0 ? { decided } : {}),
    ...(isLast ? { moved: true } : {}),
  };
}

interface NextMessage {
  readonly message: TeamMessage;
  /** The last row of the outbox that goes with it. */
  readonly upTo: number;
}

/** What is to be sent next of what waits; undefined where nothing waits. */
export function nextMessage(
  row: TeamRow,
  state: TeamState<unknown>,
  rows: readonly OutboxRow[],
  { id, version }: Pick<TeamMessage, 'id' | 'version'>,
): NextMessage | undefined {
  const next = firstBatch(row, state.seq, rows);
  if (next === undefined) return undefined;
  const { base, batch } = next;
  const { sender } = row;
  const head = headOf(state.heads, sender);
  const message = {
    ...{ id, sender, n: head.n + 1, prev: head.hash },
    ...{ base, digest: state.digests[base] ?? '', version },
    ...partsOf(batch),
  };
  return { message, upTo: batch.at(-1)?.n ?? 0 };
}
