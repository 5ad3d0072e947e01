import { jetstreamManager } from '@nats-io/jetstream';
import { wsconnect } from '@nats-io/nats-core';
import { Objm } from '@nats-io/obj';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Change } from '#core/assessment/change.ts';
import { sha256 } from '#export/bundle/sha-256.ts';
import type { Attachment } from '#schema/record/attachment.ts';
import { countOf } from '#storage/team/move-file.ts';
import { anAssessment } from '../../builders/an-assessment.ts';
import { eventually } from '../../builders/eventually.ts';
import { hasEngine, NO_ENGINE, startEngine } from '../../builders/nats-server.ts';
import { startRandom } from '../../builders/random.ts';
import { aTeamDevice, type TeamDevice } from '../../builders/team-device.ts';

if (!hasEngine) process.stderr.write(`${NO_ENGINE}\n`);

const note = (criterion: number, text: string) =>
  ({
    kind: 'answer',
    criterionId: `sample-standard/7.4/${criterion}`,
    fields: { note: text },
  }) as const;
const evidence = (id: string, title: string, attachments: Attachment[] = []): Change => ({
  kind: 'evidence',
  id,
  fields: { title, kind: 'document', method: 'examine', criteria: [], attachments },
});

/** A team of devices on one assessment. */
async function aTeam(address: (device: number) => string, count: number) {
  const first = await aTeamDevice(address(0));
  await first.window.putRecord(first.window.ASSESSMENTS, anAssessment());
  const team = {
    stream: first.membership.newStream(),
    key: first.membership.newTeamKey(),
    hasPhrase: false,
  };
  expect(await first.start(team)).toEqual({ ok: true, value: true });
  const devices = [first];
  for (let one = 1; one < count; one += 1) {
    const device = await aTeamDevice(address(one));
    expect(await device.join(team)).toMatchObject({ ok: true });
    devices.push(device);
  }
  return { team, devices };
}

/** What every device must show in the end, and that they do. */
async function expectEqual(devices: readonly TeamDevice[]): Promise<void> {
  for (const device of devices) await device.settle();
  const [first] = devices;
  const state = await first?.state();
  await eventually(async () => {
    const seqs = await Promise.all(devices.map(async (device) => (await device.state())?.seq));
    if (new Set(seqs).size !== 1) throw new Error(`places ${seqs.join(' ')}`);
  });
  const last = await first?.state();
  for (const device of devices) {
    expect(await device.state()).toEqual(last);
    expect(await device.stored()).toEqual(last?.record);
  }
  expect(state?.trouble).toBeUndefined();
}

/** A file of some megabytes. */
async function aLetter(words: string) {
  const text = words.repeat(500_000);
  const blob = new Blob([text], { type: 'text/plain' });
  const hash = await sha256(new Uint8Array(await blob.arrayBuffer()));
  const { size, type } = blob;
  return { text, blob, letter: { id: 'f1', hash, name: 'letter.txt', size, type } };
}

/** The pieces of files that lie at the engine. */
async function piecesAt(address: string, stream: string) {
  const connection = await wsconnect({ servers: address });
  const pieces = await (await new Objm(connection).open(`redress-${stream}`)).list();
  await connection.close();
  return pieces;
}

/** Writes over the first piece at the engine, and takes the content of the second away. */
async function spoilFiles(address: string, stream: string): Promise<void> {
  const connection = await wsconnect({ servers: address });
  const store = await new Objm(connection).open(`redress-${stream}`);
  const [first, second] = await store.list();
  await store.putBlob({ name: first?.name ?? '' }, new Uint8Array(100));
  const filter = `$O.redress-${stream}.C.${second?.nuid}`;
  await (await jetstreamManager(connection)).streams.purge(`OBJ_redress-${stream}`, { filter });
  await connection.close();
}

interface Script {
  readonly edits: number;
  readonly seed: number;
  /** Called before each edit. */
  readonly before: (edit: number) => void | Promise<void>;
}

/** Random edits by random devices, some of which go and come back. Gives the ids of what was added to a list. */
async function interleave(devices: readonly TeamDevice[], { edits, seed, before }: Script) {
  const chance = startRandom(seed);
  const added: string[] = [];
  const away = new Set<TeamDevice>();
  const goOrCome = async (device: TeamDevice) => {
    if (away.delete(device)) return device.connect();
    away.add(device);
    return device.disconnect();
  };
  for (let edit = 0; edit < edits; edit += 1) {
    await before(edit);
    const device = devices[Math.floor(chance() * devices.length)];
    if (device === undefined) continue;
    if (chance() < 0.02) await goOrCome(device);
    if (chance() < 0.05) {
      added.push(`e${edit}`);
      device.edit(evidence(`e${edit}`, `Register ${edit}`));
    } else device.edit(note(Math.floor(chance() * 30), `Secret words ${edit}`));
    if (edit % 5 === 0) await device.flush();
  }
  for (const device of away) await device.connect();
  return added;
}

const ids = async (device: TeamDevice | undefined) =>
  Object.keys((await device?.stored())?.evidence ?? {}).sort();

describe.runIf(hasEngine)('one server', () => {
  let engine: Awaited<ReturnType<typeof startEngine>>;
  const server = () => {
    const [one] = engine.servers;
    if (one === undefined) throw new Error('no server');
    return one;
  };
  beforeAll(async () => {
    engine = await startEngine();
  });
  afterAll(() => engine.end());

  test('an edit arrives on the other device, an edit made offline later, and both on whoever joins', async () => {
    const { team, devices } = await aTeam(() => server().address, 2);
    const [ann, ben] = devices as [TeamDevice, TeamDevice];
    for (const device of devices) await device.connect();
    ann.edit(note(1, 'Seen by Ben.'));
    await eventually(() =>
      expect(ben.shown()?.answers['sample-standard/7.4/1']?.note).toBe('Seen by Ben.'),
    );
    await ben.disconnect();
    ben.edit(note(2, 'Written on a train.'));
    await ben.flush();
    ann.edit(note(3, 'Meanwhile.'));
    await ben.connect();
    await eventually(() =>
      expect(ann.shown()?.answers['sample-standard/7.4/2']?.note).toBe('Written on a train.'),
    );
    await expectEqual(devices);
    const cy = await aTeamDevice(server().address);
    expect(await cy.join(team)).toMatchObject({ ok: true });
    expect((await cy.stored())?.answers).toEqual((await ann.stored())?.answers);
    for (const device of devices) await device.disconnect();
  });

  test('a file arrives whole on a device that was away, though the engine was killed under way', async () => {
    const { devices } = await aTeam(() => server().address, 2);
    const [ann, ben] = devices as [TeamDevice, TeamDevice];
    await ann.connect();
    const { letter, blob, text } = await aLetter('Secret scan. ');
    await ann.attach(letter, blob);
    ann.edit(evidence('e1', 'Register', [letter]));
    await eventually(() => expect(ann.view()?.files.moving?.done).toBeGreaterThan(0));
    await server().kill();
    await server().start();
    await ben.connect();
    await eventually(() => expect(ben.shown()?.evidence).toHaveProperty('e1'));
    await eventually(async () => expect((await ben.attached(letter))?.length).toBe(text.length));

    expect(await ben.attached(letter)).toBe(text);
    expect(engine.raw()).not.toMatch(/Secret|letter|Register/);
    for (const device of devices) await device.disconnect();
  });

  test('a piece of a file that somebody spoils at the engine is sent again by whoever has it', async () => {
    const { team, devices } = await aTeam(() => server().address, 2);
    const [ann, ben] = devices as [TeamDevice, TeamDevice];
    await ann.connect();
    const { letter, blob, text } = await aLetter('Spoiled scan. ');
    await ann.attach(letter, blob);
    ann.edit(evidence('e1', 'Register', [letter]));
    await eventually(async () =>
      expect(await piecesAt(server().address, team.stream)).toHaveLength(countOf(letter)),
    );
    await spoilFiles(server().address, team.stream);
    await ben.connect();
    await eventually(async () => expect((await ben.attached(letter))?.length).toBe(text.length));
    // Each screen says it a moment after the file is there.
    await eventually(() => expect(ann.view()?.files).toMatchObject({ mended: 1 }));
    await eventually(() => expect(ben.view()?.files).toMatchObject({ damaged: 0, lacking: 0 }));

    expect(await ben.attached(letter)).toBe(text);
    for (const device of devices) await device.disconnect();
  });

  test('2,000 interleaved edits of five devices outlive disconnections and a server killed ten times', async () => {
    const { team, devices } = await aTeam(() => server().address, 5);
    const away = await aTeamDevice(server().address);
    expect(await away.join(team)).toMatchObject({ ok: true });
    for (const device of devices) await device.connect();
    let kills = 0;
    let restarting = Promise.resolve();
    const restart = async () => {
      await server().kill();
      await server().start();
      kills += 1;
    };
    const added = await interleave(devices, {
      ...{ edits: 2000, seed: 7 },
      async before(edit) {
        if (edit % 190 !== 100) return;
        await restarting;
        restarting = restart();
      },
    });
    await restarting;
    await expectEqual(devices);
    await away.connect();
    await expectEqual([...devices, away]);

    expect(kills).toBe(10);
    expect(await ids(away)).toEqual(added.sort());
    expect((await away.state())?.leftOut).toBe(0);
    expect(engine.raw()).toContain('.changes');
    expect(engine.raw()).not.toMatch(/Secret|Register|Harbour|sample-standard|evidence/);
    for (const device of [...devices, away]) await device.disconnect();
  });
});

describe.runIf(hasEngine)('three servers', () => {
  let engine: Awaited<ReturnType<typeof startEngine>>;
  beforeAll(async () => {
    engine = await startEngine(3);
  });
  afterAll(() => engine.end());

  test('one of them killed at random moments loses no edit', async () => {
    const address = (device: number) => engine.servers[device % 3]?.address ?? '';
    const { devices } = await aTeam(address, 3);
    for (const device of devices) await device.connect();
    const chance = startRandom(3);
    let restarting = Promise.resolve();
    const restart = async () => {
      const one = engine.servers[Math.floor(chance() * 3)];
      await one?.kill();
      await one?.start();
    };
    const added = await interleave(devices, {
      ...{ edits: 400, seed: 11 },
      async before(edit) {
        if (edit % 100 !== 50) return;
        await restarting;
        restarting = restart();
      },
    });
    await restarting;
    await expectEqual(devices);

    expect(await ids(devices[0])).toEqual(added.sort());
    for (const device of devices) await device.disconnect();
  });
});
