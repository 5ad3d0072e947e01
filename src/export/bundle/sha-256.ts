/** SHA-256 of a text or of bytes, in hexadecimal. */
export async function sha256(content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const digest = new Uint8Array(await digestOf(bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Over plain http browsers withhold their own; the same is then computed by a library. */
async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer | Uint8Array> {
  const { subtle }: Partial<Crypto> = crypto;
  if (subtle !== undefined) return subtle.digest('SHA-256', bytes);
  const { sha256: compute } = await import('@noble/hashes/sha2.js');
  return compute(bytes);
}
