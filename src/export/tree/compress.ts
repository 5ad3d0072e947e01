/** Bytes packed by the browser's own zlib: it is compiled, so it takes a fraction of the time of one in JavaScript. */
export async function compress(
  format: CompressionFormat,
  pieces: Iterable<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new CompressionStream(format);
  // What goes wrong is thrown where the bytes are read.
  feed(writable.getWriter(), pieces).catch(() => undefined);
  const reader = readable.getReader();
  const parts: Uint8Array[] = [];
  for (let part = await reader.read(); !part.done; part = await reader.read())
    parts.push(part.value);
  return joined(parts);
}

async function feed(
  writer: WritableStreamDefaultWriter<BufferSource>,
  pieces: Iterable<Uint8Array<ArrayBuffer>>,
): Promise<void> {
  for (const piece of pieces) await writer.write(piece);
  await writer.close();
}

/** One behind the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
