/** Over plain http browsers withhold `crypto.randomUUID`, though not what it is made of. */
function randomId(): ReturnType<Crypto['randomUUID']> {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  // Marks of a random identifier: version 4, variant 1.
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-') as ReturnType<
    Crypto['randomUUID']
  >;
}

/** Lets every part of the site make ids in the same way, whatever the address begins with. */
export function fillInCrypto(): void {
  const known: Partial<Crypto> = crypto;
  if (known.randomUUID === undefined)
    Object.defineProperty(crypto, 'randomUUID', { value: randomId, configurable: true });
}
