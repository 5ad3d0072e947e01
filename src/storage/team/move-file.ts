import type { Attachment } from '#schema/record/attachment.ts';
import { hashOf, importKey, sealBytes, unsealBytes } from './cipher.ts';
import type { EngineFiles } from './engine-files.ts';
import { readPiece, storePiece } from './pieces.ts';

/** Bytes of a piece: what is written meanwhile waits for one of them at most. */
export const PIECE = 256 * 1024;

/** A file that is on its way now, in bytes. */
export interface Move {
  readonly way: 'sending' | 'fetching';
  readonly name: string;
  readonly done: number;
  readonly whole: number;
}

export interface Moving {
  readonly stream: string;
  readonly key: string;
  readonly files: EngineFiles;
}

/** What a piece is locked for: one of another file, or of another place in it, is none. */
const pieceUse = (stream: string, hash: string, at: number) => `file ${stream} ${hash} ${at}`;

/** So many pieces a file has. */
export const countOf = ({ size }: Attachment) => Math.max(1, Math.ceil(size / PIECE));

export async function sha256Of(blob: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Locks and opens pieces under the names that they have at the engine. */
function startPieces({ stream, key: text, files }: Moving) {
  const opened = importKey(text);
  return {
    // The hash of a file would tell whoever has the same one.
    nameOf: ({ hash }: Attachment, at: number) => hashOf(`${text} ${hash} ${at}`),
    async put(name: string, { hash }: Attachment, content: Blob, at: number): Promise<void> {
      const bytes = await content.slice(at * PIECE, (at + 1) * PIECE).arrayBuffer();
      const use = pieceUse(stream, hash, at);
      await files.put(name, await sealBytes(await opened, use, new Uint8Array(bytes)));
    },
    /** Undefined where it lacks, or does not open. */
    async get(name: string, { hash }: Attachment, at: number) {
      const sealed = await files.get(name);
      const use = pieceUse(stream, hash, at);
      return sealed && unsealBytes(await opened, use, sealed).catch(() => undefined);
    },
  };
}

type Pieces = ReturnType<typeof startPieces>;

/** Fetches pieces, and remembers those that did not open. */
function startFetching({ files }: Moving, pieces: Pieces) {
  /** By their names, with what the engine had then where that is known. */
  const spoiled = new Map<string, number | undefined>();
  return {
    /** Undefined where the piece lacks at the engine, or does not open. */
    async fetch(one: Attachment, at: number): Promise<Blob | undefined> {
      const kept = await readPiece(one, at);
      if (kept) return kept;
      const name = await pieces.nameOf(one, at);
      const before = spoiled.has(name) ? await files.revision(name) : undefined;
      const bytes = await pieces.get(name, one, at);
      if (bytes === undefined) spoiled.set(name, before);
      const piece = bytes && new Blob([bytes]);
      if (piece) await storePiece(one, at, piece);
      return piece;
    },
    /** Remembers what the engine has of a piece that opened and yet made no whole. */
    async distrust(one: Attachment, at: number): Promise<void> {
      const name = await pieces.nameOf(one, at);
      spoiled.set(name, await files.revision(name));
    },
    /** Whether the engine has another piece by now than the one that did not open. */
    async isOther(one: Attachment, at: number): Promise<boolean> {
      const name = await pieces.nameOf(one, at);
      const before = spoiled.get(name);
      return before === undefined || (await files.revision(name)) !== before;
    },
  };
}

/** Files between this device and the engine, piece by piece: what is there already is not moved again. */
export function startMoving(moving: Moving) {
  const { files } = moving;
  const pieces = startPieces(moving);
  const { nameOf } = pieces;
  return {
    ...startFetching(moving, pieces),
    /** Pieces are sent in order: with the last one all are there. */
    isComplete: async (one: Attachment) =>
      (await files.revision(await nameOf(one, countOf(one) - 1))) !== undefined,
    async send(one: Attachment, content: Blob, at: number): Promise<void> {
      const name = await nameOf(one, at);
      if ((await files.revision(name)) === undefined) await pieces.put(name, one, content, at);
    },
    /** Sends a piece again that does not open at the engine. Says whether that was so. */
    async mend(one: Attachment, content: Blob, at: number): Promise<boolean> {
      const name = await nameOf(one, at);
      if (await pieces.get(name, one, at)) return false;
      await pieces.put(name, one, content, at);
      return true;
    },
  };
}
