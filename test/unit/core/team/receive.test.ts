import { describe, expect, test } from 'vitest';
import type { Change } from '#core/assessment/change.ts';
import { receive } from '#core/team/receive.ts';
import { placeKey } from '#core/team/team-state.ts';
import { aDevice, anOrder, RECEIVING } from '../../../builders/a-team.ts';
import { NOW } from '../../../builders/an-assessment.ts';
import { startRandom } from '../../../builders/random.ts';
import { aFinal } from '../../../builders/register.ts';

type Order = ReturnType<typeof anOrder>;

const note = (criterion: string, text: string): Change => ({
  kind: 'answer',
  criterionId: `sample-standard/7.4/${criterion}`,
  fields: { note: text },
});
const evidence = (id: string, title: string): Change => ({
  kind: 'evidence',
  id,
  fields: { title, kind: 'document', method: 'examine', criteria: [] },
});
const path = (criterion: string) => ['answers', `sample-standard/7.4/${criterion}`, 'note'];

function two() {
  const order = anOrder();
  return { order, ann: aDevice(order, 'ann'), ben: aDevice(order, 'ben') };
}

/** Sends what waits, one after the other. */
function sendAll(device: ReturnType<typeof aDevice>) {
  while (device.waiting() > 0) {
    device.send();
    device.catchUp();
  }
}

/** Random changes by random devices, some of which are off for a while; some messages are sent twice. */
function simulate(devices: readonly ReturnType<typeof aDevice>[], order: Order, edits: number) {
  const chance = startRandom(15);
  const pick = (below: number) => Math.floor(chance() * below);
  const off = new Set<string>();
  const change = (edit: number, by: string) => {
    const text = `text ${edit} of ${by}`;
    return chance() < 0.1 ? evidence(`e${edit}`, text) : note(String(pick(40)), text);
  };
  const exchange = (device: ReturnType<typeof aDevice>) => {
    device.catchUp(pick(order.messages.length + 1));
    if (chance() < 0.5) return;
    device.catchUp();
    const sent = device.send();
    // The answer may be lost on the way: it is sent again.
    if (sent && chance() < 0.1) order.publish(sent);
  };
  for (let edit = 0; edit < edits; edit += 1) {
    const device = devices[pick(devices.length)];
    if (device === undefined) continue;
    const { sender } = device;
    if (chance() < 0.02 && !off.delete(sender)) off.add(sender);
    device.edit(change(edit, sender), NOW);
    if (!off.has(sender)) exchange(device);
  }
}

describe('a simulated network', () => {
  test('five devices, 2,000 edits and random disconnections end equal, and nothing is lost', () => {
    const order = anOrder();
    const devices = ['a', 'b', 'c', 'd', 'e'].map((name) => aDevice(order, name));
    simulate(devices, order, 2000);
    for (const device of devices) {
      device.catchUp();
      sendAll(device);
    }
    for (const device of devices) device.catchUp();

    const state = devices[0]?.state();
    expect(state?.trouble).toBeUndefined();
    expect(devices.map((device) => device.waiting())).toEqual([0, 0, 0, 0, 0]);
    for (const device of devices) {
      expect(device.shown()).toEqual(state?.record);
      expect(device.state()).toEqual(state);
    }
    const edits = order.messages.flatMap((text) => JSON.parse(text).dated[0].edits);
    expect(new Set(edits.map((edit) => JSON.stringify(edit.value))).size).toBeGreaterThan(1999);
    const entries = edits.filter(({ path: [, id] }) => id.startsWith('e'));
    expect(Object.keys(state?.record.evidence ?? {}).sort()).toEqual(
      [...new Set(entries.map(({ path: [, id] }) => id))].sort(),
    );
  });

  test('who joins from a snapshot ends equal to who was there all along', () => {
    const { order, ann, ben } = two();
    ann.edit(note('3a', 'one'), NOW);
    ann.edit(note('3b', 'two'), NOW);
    sendAll(ann);
    const late = aDevice(order, 'late', JSON.parse(JSON.stringify(ann.state())));
    ben.catchUp();
    ben.edit(note('3c', 'three'), NOW);
    sendAll(ben);
    for (const one of [ann, late]) one.catchUp();

    expect(late.state()).toEqual(ann.state());
  });
});

describe('two changes of one field', () => {
  test('are both kept and shown, wherever they arrive', () => {
    const { ann, ben } = two();
    ann.edit(note('3a', 'from Ann'), NOW);
    ben.edit(note('3a', 'from Ben'), NOW);
    sendAll(ann);
    ben.catchUp();
    sendAll(ben);
    ann.catchUp();

    const key = placeKey(path('3a'));
    expect(ann.state().conflicts[key]?.versions).toMatchObject([
      { by: 'ann', value: 'from Ann' },
      { by: 'ben', value: 'from Ben' },
    ]);
    expect(ben.state().conflicts).toEqual(ann.state().conflicts);
  });

  test('are none where the second had seen the first, or both say the same', () => {
    const { ann, ben } = two();
    ann.edit(note('3a', 'first'), NOW);
    sendAll(ann);
    ben.catchUp();
    ben.edit(note('3a', 'second'), NOW);
    ann.edit(note('3b', 'equal'), NOW);
    ben.edit(note('3b', 'equal'), NOW);
    sendAll(ben);
    ann.catchUp();
    sendAll(ann);

    expect(ann.state().conflicts).toEqual({});
  });

  test('are settled for all by a decision', () => {
    const { ann, ben } = two();
    ann.edit(note('3a', 'from Ann'), NOW);
    ben.edit(note('3a', 'from Ben'), NOW);
    sendAll(ann);
    ben.catchUp();
    sendAll(ben);
    ann.catchUp();
    ann.edit(note('3a', 'from Ann'), NOW);
    ann.send({ decided: [placeKey(path('3a'))] });
    for (const one of [ann, ben]) one.catchUp();

    expect(ben.state().conflicts).toEqual({});
    expect(ben.shown().answers['sample-standard/7.4/3a']?.note).toBe('from Ann');
  });

  test('an entry that one takes out while another writes in it is kept beside', () => {
    const { ann, ben } = two();
    ann.edit(evidence('e1', 'Register'), NOW);
    sendAll(ann);
    ben.catchUp();
    ann.edit({ kind: 'evidence', id: 'e1', fields: undefined }, NOW);
    ben.edit({ kind: 'evidence', id: 'e1', fields: { note: 'Seen.' } }, NOW);
    sendAll(ann);
    ben.catchUp();
    sendAll(ben);

    const values = Object.values(ben.state().conflicts).flatMap(({ versions }) =>
      versions.map(({ value }) => value),
    );
    expect(values).toContain('Seen.');
  });

  test('what a final assessment no longer takes is kept beside it', () => {
    const { ann, ben } = two();
    ann.edit({ kind: 'settings', fields: { finals: [aFinal()] } }, NOW);
    ben.edit(note('3a', 'too late'), NOW);
    sendAll(ann);
    ben.catchUp();
    sendAll(ben);

    expect(ben.shown().answers).toEqual({});
    expect(Object.values(ben.state().conflicts)[0]?.versions).toMatchObject([
      {},
      { value: 'too late', refused: true },
    ]);
  });
});

describe('an order that is not what was sent', () => {
  function sentThree() {
    const { order, ann, ben } = two();
    for (const text of ['one', 'two', 'three']) ann.edit(note('3a', text), NOW);
    sendAll(ann);
    return { order, ann, ben };
  }
  const stopped = (trouble: string, text: string | undefined) => ({ trouble, text });
  const standing = (device: ReturnType<typeof aDevice>) =>
    stopped(device.state().trouble ?? '', device.shown().answers['sample-standard/7.4/3a']?.note);

  test('stops at a message that was taken out, and keeps what came before', () => {
    const { order, ben } = sentThree();
    order.messages.splice(1, 1);
    ben.catchUp();

    expect(standing(ben)).toEqual(stopped('missing', 'one'));
  });

  test('stops at a place that was skipped', () => {
    const { order, ben } = sentThree();
    const state = receive(RECEIVING, ben.state(), [order.at(2)]);

    expect(state.trouble).toBe('gap');
    expect(state.record).toBe(ben.state().record);
  });

  test('stops at messages that changed places', () => {
    const { order, ben } = sentThree();
    order.messages.reverse();
    ben.catchUp();

    expect(standing(ben)).toEqual(stopped('missing', undefined));
  });

  test('stops at a changed message of a member’s own chain', () => {
    const { order, ben } = sentThree();
    order.messages[0] = (order.messages[0] ?? '').replace('one', 'won');
    ben.catchUp();

    expect(standing(ben)).toEqual(stopped('chain', 'won'));
  });

  test('leaves out what comes again', () => {
    const { order, ann, ben } = sentThree();
    order.publish(JSON.parse(order.messages[0] ?? ''));
    for (const one of [ann, ben]) one.catchUp();

    expect(standing(ben)).toEqual(stopped('', 'three'));
    expect(ben.state().leftOut).toBe(1);
  });

  test('leaves out what could not be unlocked', () => {
    const { order, ben } = sentThree();
    const state = receive(RECEIVING, ben.state(), [{ ...order.at(1), message: undefined }]);

    expect(state).toMatchObject({ seq: 1, leftOut: 1, record: ben.state().record });
  });

  test('stops where another device was shown another order', () => {
    const { ben, ann, order } = two();
    ann.edit(note('3a', 'one'), NOW);
    sendAll(ann);
    ben.catchUp();
    ben.edit(note('3b', 'two'), NOW);
    ben.send({ digest: 'another' });
    ann.catchUp(order.messages.length);

    expect(ann.state().trouble).toBe('order');
  });
});

test('after a team has moved nothing counts, and what waits goes on waiting', () => {
  const { ann, ben } = two();
  ann.edit(note('3a', 'last'), NOW);
  ann.send({ moved: true });
  ben.edit(note('3b', 'carried over'), NOW);
  ben.send();
  for (const one of [ann, ben]) one.catchUp();

  expect(ben.state().moved).toBe(true);
  expect(ben.waiting()).toBe(1);
  expect(ben.state()).toEqual(ann.state());
});
