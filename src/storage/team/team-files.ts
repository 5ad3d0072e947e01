import type { Attachment } from '#schema/record/attachment.ts';
import { ATTACHMENT_NEWS, readAttachment, storeAttachments } from '../attachments.ts';
import { tellRecords } from '../record-channel.ts';
import { hashOf, importKey, sealBytes, unsealBytes } from './cipher.ts';
import type { EngineFiles } from './engine-files.ts';
import { oneAfterTheOther } from './one-after-the-other.ts';
import { dropPieces, readPiece, storePiece } from './pieces.ts';

/** Bytes of a piece: what is written meanwhile waits for one of them at most. */
const PIECE = 256 * 1024;

/** Milliseconds until it is looked again for what is not here yet, or could not be sent. */
const LOOK_EVERY = 3_000;

/** What a piece is locked for: one of another file, or of another place in it, is none. */
const pieceUse = (stream: string, hash: string, at: number) => `file ${stream} ${hash} ${at}`;

/** How the files of a team stand on this device. */
export interface FilesView {
  /** The file that is on its way now, in bytes. */
  readonly moving?: {
    readonly way: 'sending' | 'fetching';
    readonly name: string;
    readonly done: number;
    readonly whole: number;
  };
  /** Files that nobody has sent completely yet. */
  readonly lacking: number;
  /** Files that did not arrive as they were attached, and were not kept. */
  readonly damaged: number;
}

interface Surroundings {
  readonly stream: string;
  readonly key: string;
  readonly files: EngineFiles;
  /** The files to which the record refers by now. */
  readonly attachments: () => readonly Attachment[];
  readonly onChange: (view: FilesView) => void;
}

const countOf = ({ size }: Attachment) => Math.max(1, Math.ceil(size / PIECE));

const nameOf = ({ id, hash }: Attachment) => `${id} ${hash}`;

async function sha256Of(blob: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** One file between this device and the engine, piece by piece: what is there already is not moved again. */
function startMoving({ stream, key: text, files }: Surroundings) {
  const opened = importKey(text);
  // The hash of a file would tell whoever has the same one.
  const pieceName = ({ hash }: Attachment, at: number) => hashOf(`${text} ${hash} ${at}`);
  return {
    /** Pieces are sent in order: with the last one all are there. */
    isComplete: async (one: Attachment) => files.has(await pieceName(one, countOf(one) - 1)),
    async send(one: Attachment, content: Blob, at: number): Promise<void> {
      const name = await pieceName(one, at);
      if (await files.has(name)) return;
      const bytes = await content.slice(at * PIECE, (at + 1) * PIECE).arrayBuffer();
      const use = pieceUse(stream, one.hash, at);
      await files.put(name, await sealBytes(await opened, use, new Uint8Array(bytes)));
    },
    /** A piece that does not open is as good as none: the hash of the whole will say. */
    async fetch(one: Attachment, at: number): Promise<Blob> {
      const kept = await readPiece(one, at);
      if (kept) return kept;
      const sealed = await files.get(await pieceName(one, at));
      if (sealed === undefined) throw new Error('There is no such piece.');
      const use = pieceUse(stream, one.hash, at);
      const bytes = await unsealBytes(await opened, use, sealed).catch(() => new Uint8Array());
      const piece = new Blob([bytes]);
      await storePiece(one, at, piece);
      return piece;
    },
  };
}

/** Moves one file, where something of it is left to be moved. */
function startSettling(
  surroundings: Surroundings,
  isStopped: () => boolean,
  show: (moving: FilesView['moving']) => void,
) {
  const moving = startMoving(surroundings);

  /** Moves every piece of a file; throws where the connection ends meanwhile. */
  async function eachPiece(
    one: Attachment,
    way: 'sending' | 'fetching',
    move: (at: number) => Promise<void>,
  ): Promise<void> {
    const { name, size: whole } = one;
    for (let at = 0; at < countOf(one); at += 1) {
      if (isStopped()) throw new Error('It was stopped.');
      show({ way, name, done: at * PIECE, whole });
      await move(at);
    }
  }
  async function fetchFile(one: Attachment): Promise<'here' | 'damaged'> {
    const pieces: Blob[] = [];
    await eachPiece(one, 'fetching', async (at) => void pieces.push(await moving.fetch(one, at)));
    const blob = new Blob(pieces, { type: one.type });
    const isWhole = (await sha256Of(blob)) === one.hash;
    if (isWhole) await storeAttachments([{ attachment: one, blob }]);
    await dropPieces(one, countOf(one));
    tellRecords({ what: 'changed', kind: ATTACHMENT_NEWS, id: one.id });
    return isWhole ? 'here' : 'damaged';
  }
  return async (one: Attachment): Promise<Standing> => {
    const here = await readAttachment(one);
    const content = here.ok ? here.value : undefined;
    const isThere = await moving.isComplete(one);
    if (content === undefined) return isThere ? fetchFile(one) : 'lacking';
    if (!isThere) await eachPiece(one, 'sending', (at) => moving.send(one, content, at));
    return 'here';
  };
}

/** How a file stands: here and at the engine, not sent yet by whoever has it, or not as it was attached. */
type Standing = 'here' | 'lacking' | 'damaged';

/** Sends files that only this device has and fetches those it has not, as long as it is connected. */
export function startTeamFiles(surroundings: Surroundings) {
  const { attachments, onChange } = surroundings;
  const standings = new Map<string, Standing>();
  let isStopped = false;
  const show = (moving?: FilesView['moving']) => {
    const count = (asked: Standing) =>
      [...standings.values()].filter((one) => one === asked).length;
    const moved = moving ? { moving } : {};
    onChange({ ...moved, lacking: count('lacking'), damaged: count('damaged') });
  };
  const settle = startSettling(surroundings, () => isStopped, show);
  const isOpen = (one: Attachment) => (standings.get(nameOf(one)) ?? 'lacking') === 'lacking';
  const look = oneAfterTheOther(async () => {
    for (const one of attachments().filter(isOpen)) {
      if (isStopped) return;
      const standing = await settle(one).catch(() => undefined);
      // No connection: it is looked again later, for the others too.
      if (standing) standings.set(nameOf(one), standing);
      show();
      if (standing === undefined) return;
    }
  });
  const timer = setInterval(look, LOOK_EVERY);
  look();
  return {
    look,
    stop() {
      isStopped = true;
      clearInterval(timer);
    },
  };
}
