import { giveBack } from '#core/complaint-log/reading/growing.ts';
import type { Encoding } from '#schema/record/complaint-log.ts';

/** Bytes of a file that its encoding is found by. */
export const START_SIZE = 65_536;

/** Asks for the next piece, whose failure is told when it is waited for. */
function askNext(reader: ReadableStreamDefaultReader<Uint8Array>) {
  const next = reader.read();
  next.catch(() => {});
  return next;
}

/**
 * The pieces of a file, each lent until the next one is asked for. That one is fetched meanwhile, so that
 * neither waits for the other.
 */
async function* piecesOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    let next = askNext(reader);
    for (let read = await next; !read.done; read = await next) {
      next = askNext(reader);
      yield read.value;
      giveBack(read.value);
    }
  } finally {
    await reader.cancel();
  }
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
