type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes of the number that makes each locking its own. */
const IV = 12;

/** From this size on it is worth packing. */
const PACKED_FROM = 1000;

/** A key, or the name of a team or a device: random bytes as text for an address. */
export function randomText(bytes: number): string {
  return toText(crypto.getRandomValues(new Uint8Array(bytes)));
}

/** Bytes as text that may stand in an address. */
export function toText(bytes: Uint8Array): string {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The bytes that `toText` made text of. */
export function fromText(text: string): Bytes {
  const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}

/** Whether anything can be locked here: over plain http browsers withhold the cipher. */
export function canLock(): boolean {
  const { subtle }: Partial<Crypto> = crypto;
  return subtle !== undefined;
}

export async function importKey(key: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', fromText(key), 'AES-GCM', false, ['encrypt', 'decrypt']);
}

async function through(bytes: Bytes, stream: GenericTransformStream): Promise<Bytes> {
  const piped = new Blob([bytes]).stream().pipeThrough(stream as ReadableWritablePair);
  return new Uint8Array(await new Response(piped).arrayBuffer());
}

/** What a locking is for goes into it: a message of one team is none in another, nor a snapshot. */
const algorithm = (iv: Bytes, use: string): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(use),
});

/** Locks bytes with AES-256-GCM: the number first, then what only the key opens. */
export async function sealBytes(key: CryptoKey, use: string, plain: Bytes): Promise<Bytes> {
  const iv = crypto.getRandomValues(new Uint8Array(IV));
  const locked = await crypto.subtle.encrypt(algorithm(iv, use), key, plain);
  const sealed = new Uint8Array(IV + locked.byteLength);
  sealed.set(iv);
  sealed.set(new Uint8Array(locked), IV);
  return sealed;
}

/** Opens what `sealBytes` made; throws where it was locked otherwise, or changed. */
export async function unsealBytes(key: CryptoKey, use: string, sealed: Uint8Array): Promise<Bytes> {
  const bytes = new Uint8Array(sealed);
  const iv = bytes.slice(0, IV);
  const plain = await crypto.subtle.decrypt(algorithm(iv, use), key, bytes.subarray(IV));
  return new Uint8Array(plain);
}

/** Locks data, packed where that is worth it. */
export async function seal(key: CryptoKey, use: string, data: unknown): Promise<Bytes> {
  const text = new TextEncoder().encode(JSON.stringify(data));
  const isPacked = text.length >= PACKED_FROM;
  const body = isPacked ? await through(text, new CompressionStream('gzip')) : text;
  const plain = new Uint8Array(body.length + 1);
  plain[0] = isPacked ? 1 : 0;
  plain.set(body, 1);
  return sealBytes(key, use, plain);
}

/** Opens what `seal` made; undefined where it was locked otherwise, or changed. */
export async function unseal(key: CryptoKey, use: string, sealed: Uint8Array): Promise<unknown> {
  try {
    const plain = await unsealBytes(key, use, sealed);
    const [isPacked] = plain;
    const body = plain.slice(1);
    const text = isPacked ? await through(body, new DecompressionStream('gzip')) : body;
    return JSON.parse(new TextDecoder().decode(text));
  } catch {
    return undefined;
  }
}

/** SHA-256 as text. */
export async function hashOf(bytes: Uint8Array | string): Promise<string> {
  const data = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : new Uint8Array(bytes);
  return toText(new Uint8Array(await crypto.subtle.digest('SHA-256', data)));
}
