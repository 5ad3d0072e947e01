import type { Encoding } from '#schema/record/complaint-log.ts';

/** Bytes of a file that its encoding is found by. */
export const START_SIZE = 65_536;

/** Bytes that are read at a time. */
const PIECE_SIZE = 1_048_576;

async function* piecesOf(file: Blob): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += PIECE_SIZE)
    yield new Uint8Array(await file.slice(at, at + PIECE_SIZE).arrayBuffer());
}

/** A file piece by piece in UTF-8, without its mark, whatever it is encoded in. */
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
