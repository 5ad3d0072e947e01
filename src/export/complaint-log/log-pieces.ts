import type { Encoding } from '#schema/record/complaint-log.ts';

/** Bytes of a file that its encoding is found by. */
export const START_SIZE = 65_536;

/** Bytes that are read at a time. */
const PIECE_SIZE = 131_072;

/** A reader of a file that fills memory which is given to it; undefined where files have none. */
function fillingReader(file: Blob): ReadableStreamBYOBReader | undefined {
  try {
    return file.stream().getReader({ mode: 'byob' });
  } catch {
    return undefined;
  }
}

/** The pieces of a file, all in the same memory: each is lent until the next one is asked for. */
async function* lentPieces(reader: ReadableStreamBYOBReader): AsyncGenerator<Uint8Array> {
  try {
    let memory = new ArrayBuffer(PIECE_SIZE);
    for (;;) {
      const { done, value } = await reader.read(new Uint8Array(memory));
      if (done || value === undefined) return;
      yield value;
      memory = value.buffer;
    }
  } finally {
    await reader.cancel();
  }
}

async function* piecesOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = fillingReader(file);
  if (reader !== undefined) {
    yield* lentPieces(reader);
    return;
  }
  for (let at = 0; at < file.size; at += PIECE_SIZE)
    yield new Uint8Array(await file.slice(at, at + PIECE_SIZE).arrayBuffer());
}

/** A file piece by piece in UTF-8, without its mark, whatever it is encoded in; each piece is lent until the next. */
export async function* utf8Pieces(
  file: Blob,
  encoding: Encoding,
  markLength: number,
): AsyncGenerator<Uint8Array> {
  const raw = piecesOf(file.slice(markLength));
  if (encoding === 'utf-8') {
    yield* raw;
    return;
  }
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  for await (const piece of raw) yield encoder.encode(decoder.decode(piece, { stream: true }));
  yield encoder.encode(decoder.decode());
}
