import type { DatedEdits } from '#core/record/edit.ts';
import type { TeamMessage } from '#core/team/message.ts';
import { receive } from '#core/team/receive.ts';
import { startTeam, type TeamState } from '#core/team/team-state.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { ASSESSMENTS } from '#storage/assessments.ts';
import { hashOf, randomText, seal } from '#storage/team/cipher.ts';
import type { Engine } from '#storage/team/engine.ts';
import { receivingOf } from '#storage/team/receiving-of.ts';
import { messageUse, snapshotUse } from '#storage/team/team-link.ts';
import { startRandom } from '../builders/random.ts';
import { connectTo, type Team } from '../builders/team-order.ts';

/** So many messages are on their way at once while a long order is written. */
const AT_ONCE = 100;

const SEED = 15;

async function writeSnapshot({ engine, key, stream }: Team, state: TeamState<Assessment>) {
  await engine.writeSnapshot(await seal(key, snapshotUse(stream), state));
}

/** A note or an answer, as somebody of a team writes it. */
function change(
  assessment: Assessment,
  chance: () => number,
  kinds: readonly string[],
): DatedEdits {
  const pick = <Value>(values: readonly Value[]) =>
    values[Math.floor(chance() * values.length)] as Value;
  const field = pick(kinds);
  const value = field === 'value' ? pick(['met', 'unmet', 'partly']) : `Seen ${chance()}.`;
  const path = ['answers', pick(Object.keys(assessment.answers)), field];
  return { edits: [{ path, value }], at: new Date().toISOString(), by: pick(['Ann', 'Ben', 'Cy']) };
}

/** An answer to the first criterion, by which it is seen that everything has come. */
function marked({ answers }: Assessment, value: string): DatedEdits {
  const path = ['answers', Object.keys(answers)[0] ?? '', 'value'];
  return { edits: [{ path, value }], at: new Date().toISOString(), by: 'Ann' };
}

/** A device that only writes: each of its messages goes on from the one before, as the others ask. */
function aWriter({ key, stream }: Team, sender = randomText(12)) {
  let [n, prev] = [0, ''];
  return async (dated: DatedEdits, base: number, digest: string) => {
    n += 1;
    const id = randomText(16);
    const message: TeamMessage = {
      ...{ id, sender, n, prev, base, digest, version: 1, dated: [dated] },
    };
    const bytes = await seal(key, messageUse(stream), message);
    prev = await hashOf(bytes);
    return { id, bytes, message };
  };
}

/** Writes a long order, with a snapshot as many places before its end. Its last change says that the first criterion is met. */
export async function writeOrder(
  team: Team,
  assessment: Assessment,
  { changes, after }: { readonly changes: number; readonly after: number },
): Promise<void> {
  const receiving = await receivingOf(ASSESSMENTS);
  const [chance, writers] = [startRandom(SEED), Array.from({ length: 5 }, () => aWriter(team))];
  const marks = new Map([
    [changes - after, marked(assessment, 'unmet')],
    [changes, marked(assessment, 'met')],
  ]);
  let state = startTeam(assessment);
  let sending: Promise<void>[] = [];
  for (let seq = 1; seq <= changes; seq += 1) {
    const write = writers[seq % writers.length] as ReturnType<typeof aWriter>;
    const dated = marks.get(seq) ?? change(assessment, chance, ['note', 'note', 'value']);
    const { id, bytes, message } = await write(dated, state.seq, state.digest);
    const hash = await hashOf(bytes);
    const digest = await hashOf(state.digest + hash);
    state = receive(receiving, state, [{ seq, hash, digest, message }]);
    sending.push(team.engine.publish(bytes, id));
    if (sending.length < AT_ONCE && !marks.has(seq)) continue;
    await Promise.all(sending);
    sending = [];
    if (seq === changes - after) await writeSnapshot(team, state);
  }
  if (state.trouble) throw new Error(`The order cannot be followed: ${state.trouble}.`);
}

/** One connection that receives all; what the order comes to is worked out by one of them for all. */
async function aFollower(team: Team, order: Order | undefined): Promise<Engine> {
  const engine = await connectTo(team.address, team.stream);
  let after = 0;
  engine.follow({
    after: () => after,
    async onArrived(arrivals) {
      for (const { seq, bytes } of arrivals) {
        after = seq;
        if (order === undefined) continue;
        order.digest = await hashOf(order.digest + (await hashOf(bytes)));
        order.seq = seq;
      }
    },
    isSending: () => false,
    onLost: () => {
      throw new Error('The order was lost.');
    },
    onTold: () => {},
  });
  return engine;
}

interface Order {
  seq: number;
  digest: string;
}

/** Devices that write a note once a second each and receive what all write, until they are stopped. */
export async function startDevices(team: Team, assessment: Assessment, count: number) {
  const order: Order = { seq: 0, digest: '' };
  const [chance, timers] = [startRandom(SEED), [] as NodeJS.Timeout[]];
  const engines: Engine[] = [];
  let written = 0;
  for (let device = 0; device < count; device += 1) {
    const engine = await aFollower(team, device === 0 ? order : undefined);
    engines.push(engine);
    const write = aWriter(team);
    const tick = async () => {
      const { seq, digest } = order;
      const { id, bytes } = await write(change(assessment, chance, ['note']), seq, digest);
      await engine.publish(bytes, id);
      written += 1;
    };
    timers.push(
      setTimeout(() => timers.push(setInterval(() => void tick(), 1000)), (1000 * device) / count),
    );
  }
  return {
    written: () => written,
    async stop() {
      for (const timer of timers) clearInterval(timer);
      await Promise.all(engines.map((engine) => engine.close()));
    },
  };
}
