import { expect, test } from 'vitest';
import { sha256 } from '#export/bundle/sha-256.ts';
import type { Attachment } from '#schema/record/attachment.ts';
import { aBrowser } from '../../builders/a-browser.ts';
import { eventually } from '../../builders/eventually.ts';

const KEY = 'k'.repeat(43);
const TEXT = 'A scanned letter. '.repeat(60_000);

/** The engine's store, that may be cut off after some pieces, and counts what is moved. */
function anEngine() {
  const kept = new Map<string, Uint8Array>();
  const moved: string[] = [];
  const revisions = new Map<string, number>();
  const engine = { kept, moved, left: Number.POSITIVE_INFINITY };
  const move = (name: string) => {
    if (engine.left === 0) throw new Error('cut');
    engine.left -= 1;
    moved.push(name);
  };
  const files = {
    revision: async (name: string) => revisions.get(name),
    async put(name: string, bytes: Uint8Array) {
      move(name);
      kept.set(name, bytes);
      revisions.set(name, moved.length);
    },
    async get(name: string) {
      move(name);
      return kept.get(name);
    },
  };
  return { engine, files };
}

async function aLetter() {
  const blob = new Blob([TEXT], { type: 'text/plain' });
  const hash = await sha256(new Uint8Array(await blob.arrayBuffer()));
  const { size, type } = blob;
  return { blob, letter: { id: 'f1', hash, name: 'letter.txt', size, type } };
}

/** A device that takes part in the exchange of files. */
async function aDevice(files: ReturnType<typeof anEngine>['files'], letter: Attachment) {
  await aBrowser().openWindow();
  const [{ startTeamFiles }, attachments, { openDatabase }] = await Promise.all([
    import('#storage/team/team-files.ts'),
    import('#storage/attachments.ts'),
    import('#storage/database.ts'),
  ]);
  await openDatabase();
  let view = { lacking: 0, damaged: 0, mended: 0 };
  const start = () =>
    startTeamFiles({
      ...{ stream: 's', key: KEY, files, attachments: () => [letter] },
      onChange: (next) => {
        view = next;
      },
      onAsk: () => {},
    });
  const text = async () => {
    const read = await attachments.readAttachment(letter);
    return read.ok ? read.value?.text() : undefined;
  };
  const attach = (blob: Blob) => attachments.storeAttachments([{ attachment: letter, blob }]);
  return { start, text, attach, view: () => view };
}

/** The letter at the engine, sent by a device that has it. */
async function sent() {
  const { engine, files } = anEngine();
  const { blob, letter } = await aLetter();
  const ann = await aDevice(files, letter);
  await ann.attach(blob);
  const exchange = ann.start();
  await eventually(() => expect(engine.kept.size).toBe(5));
  exchange.stop();
  return { engine, files, letter, ann };
}

test('after a cut only the pieces that lack are moved, on both sides', async () => {
  const { engine, files } = anEngine();
  const { blob, letter } = await aLetter();
  const ann = await aDevice(files, letter);
  await ann.attach(blob);
  engine.left = 3;
  let exchange = ann.start();
  await eventually(() => expect(engine.left).toBe(0));
  exchange.stop();
  engine.left = Number.POSITIVE_INFINITY;
  exchange = ann.start();
  await eventually(() => expect(engine.kept.size).toBe(5));
  exchange.stop();
  expect(engine.moved).toHaveLength(5);

  const ben = await aDevice(files, letter);
  engine.left = 2;
  exchange = ben.start();
  await eventually(() => expect(engine.left).toBe(0));
  exchange.stop();
  engine.left = Number.POSITIVE_INFINITY;
  exchange = ben.start();
  await eventually(async () => expect(await ben.text()).toBe(TEXT));
  exchange.stop();
  expect(engine.moved).toHaveLength(10);
});

test('what nobody has sent is said to lack', async () => {
  const { files } = anEngine();
  const { letter } = await aLetter();
  const ben = await aDevice(files, letter);
  const exchange = ben.start();
  await eventually(() => expect(ben.view()).toMatchObject({ lacking: 1, damaged: 0 }));
  exchange.stop();
});

test.each([
  [
    'changed',
    ([first]: string[], kept: Map<string, Uint8Array>) => kept.get(first ?? '')?.fill(7, 40, 50),
  ],
  [
    'put in the place of another',
    ([first = '', second = '']: string[], kept: Map<string, Uint8Array>) =>
      kept.set(first, kept.get(second) ?? new Uint8Array()),
  ],
])('a file of which a piece was %s is not kept, and said to be damaged', async (_, spoil) => {
  const { engine, files, letter } = await sent();
  spoil(engine.moved, engine.kept);
  const ben = await aDevice(files, letter);
  const exchange = ben.start();
  await eventually(() => expect(ben.view()).toMatchObject({ lacking: 0, damaged: 1 }));
  exchange.stop();
  expect(await ben.text()).toBeUndefined();
});

test('a piece that was spoiled is sent again by whoever has the file, and no other piece is moved', async () => {
  const { engine, files, letter, ann } = await sent();
  const [, second = ''] = engine.moved;
  engine.kept.get(second)?.fill(7, 40, 50);
  const ben = await aDevice(files, letter);
  const [hers, his] = [ann.start(), ben.start()];
  await eventually(() => expect(his.asks()).toEqual([{ hash: letter.hash, pieces: [1] }]));
  engine.moved.length = 0;
  hers.mend(his.asks());
  await eventually(() => expect(ann.view()).toMatchObject({ mended: 1 }));
  his.look();
  await eventually(async () => expect(await ben.text()).toBe(TEXT));
  for (const exchange of [hers, his]) exchange.stop();

  // Looked at, sent, fetched.
  expect(engine.moved).toEqual([second, second, second]);
  expect(ben.view()).toMatchObject({ damaged: 0 });
});

test('what the engine keeps is neither the file nor its hash', async () => {
  const { engine, letter } = await sent();
  const names = [...engine.kept.keys()].join(' ');
  const bytes = Buffer.concat([...engine.kept.values()]).toString('latin1');
  expect(`${names} ${bytes}`).not.toMatch(/scanned|letter/);
  expect(names).not.toContain(letter.hash);
});
