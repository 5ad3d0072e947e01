import { findEncoding } from '#core/complaint-log/reading/find-encoding.ts';
import type { FoundEncoding } from '#core/complaint-log/reading/log-survey.ts';
import type { Encoding } from '#schema/record/complaint-log.ts';

/** So much of a file is held at once, in bytes. */
const PIECE = 4_000_000;
/** Enough to tell an encoding by. */
const START = 262_144;

/** The encoding of a file by its first bytes, or the one that somebody says it is. */
export async function encodingOf(file: Blob, said?: Encoding): Promise<FoundEncoding> {
  const found = findEncoding(new Uint8Array(await file.slice(0, START).arrayBuffer()));
  return said === undefined || said === found.encoding
    ? found
    : { encoding: said, certainty: 'likely', markLength: 0 };
}

/** The text of a file in UTF-8, piece by piece, with how much of the file has been read. */
export async function* textPieces(
  file: Blob,
  { encoding, markLength }: FoundEncoding,
): AsyncGenerator<{ readonly bytes: Uint8Array; readonly share: number }> {
  const decoder = encoding === 'utf-8' ? undefined : new TextDecoder(encoding);
  const encoder = new TextEncoder();
  for (let from = markLength; from < file.size; from += PIECE) {
    const read = new Uint8Array(await file.slice(from, from + PIECE).arrayBuffer());
    const share = Math.min(1, (from + PIECE) / file.size);
    const bytes = decoder ? encoder.encode(decoder.decode(read, { stream: true })) : read;
    yield { bytes, share };
  }
  if (decoder) yield { bytes: encoder.encode(decoder.decode()), share: 1 };
}
