import * as z from 'zod/mini';
import type { BundleFailure } from '#core/bundle/layout.ts';
import { fail, type Result, succeed } from '#core/result.ts';
import { LOCKED_FORMAT, LOCKED_VERSION } from '#schema/record/format.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Rounds of PBKDF2 with SHA-256, as OWASP's password storage guidance asks; a file may ask for more, within reason. */
const ITERATIONS = 600_000;
const ITERATION_LIMIT = 10_000_000;

/** Longest first line of a locked file, in bytes. */
const HEADER_LIMIT = 1_000;

const HexSchema = z.string().check(z.regex(/^([0-9a-f]{2}){12,64}$/));

/** The first line of a locked file: everything needed to open it, besides the passphrase. */
const HeaderSchema = z.looseObject({
  format: z.literal(LOCKED_FORMAT),
  version: z.literal(LOCKED_VERSION),
  cipher: z.literal('AES-256-GCM'),
  derivation: z.literal('PBKDF2-SHA-256'),
  iterations: z.number().check(z.int(), z.gte(1), z.lte(ITERATION_LIMIT)),
  salt: HexSchema,
  iv: HexSchema,
});
type Header = z.infer<typeof HeaderSchema>;

const LINE_END = 10;

/** Whether bytes are those of a locked file, by their first line. */
export function isLocked(bytes: Bytes): boolean {
  const start = `{"format":"${LOCKED_FORMAT}"`;
  return new TextDecoder().decode(bytes.subarray(0, start.length)) === start;
}

/**
 * Locks bytes with a passphrase: AES-256-GCM under a key that PBKDF2 makes of the passphrase, so that
 * trying many takes long. The first line says in plain text how; it cannot be changed unnoticed either.
 */
export async function lock(bytes: Bytes, passphrase: string): Promise<Bytes> {
  const header: Header = {
    format: LOCKED_FORMAT,
    version: LOCKED_VERSION,
    cipher: 'AES-256-GCM',
    derivation: 'PBKDF2-SHA-256',
    iterations: ITERATIONS,
    salt: toHex(crypto.getRandomValues(new Uint8Array(16))),
    iv: toHex(crypto.getRandomValues(new Uint8Array(12))),
  };
  const line = new TextEncoder().encode(`${JSON.stringify(header)}\n`);
  const key = await deriveKey(passphrase, header);
  const locked = await crypto.subtle.encrypt(algorithm(header, line), key, bytes);
  const file = new Uint8Array(line.length + locked.byteLength);
  file.set(line);
  file.set(new Uint8Array(locked), line.length);
  return file;
}

/** Whether files can be locked and opened here: over plain http browsers withhold the cipher. */
export function canLock(): boolean {
  const { subtle }: Partial<Crypto> = crypto;
  return subtle !== undefined;
}

/** Opens what `lock` made. A wrong passphrase and a damaged file cannot be told apart, by design of the cipher. */
export async function unlock(
  file: Bytes,
  passphrase: string,
): Promise<Result<Bytes, BundleFailure>> {
  const end = file.subarray(0, HEADER_LIMIT).indexOf(LINE_END) + 1;
  const line = file.slice(0, end);
  const header = readHeader(line);
  if (header === undefined) return fail({ code: 'locked-unreadable' });
  if (!canLock()) return fail({ code: 'locked-insecure' });
  try {
    const key = await deriveKey(passphrase, header);
    const opened = await crypto.subtle.decrypt(algorithm(header, line), key, file.subarray(end));
    return succeed(new Uint8Array(opened));
  } catch {
    return fail({ code: 'passphrase-wrong' });
  }
}

function readHeader(line: Bytes): Header | undefined {
  try {
    const header = HeaderSchema.safeParse(JSON.parse(new TextDecoder().decode(line)));
    return header.success ? header.data : undefined;
  } catch {
    return undefined;
  }
}

function algorithm({ iv }: Header, line: Bytes): AesGcmParams {
  return { name: 'AES-GCM', iv: fromHex(iv), additionalData: line };
}

async function deriveKey(passphrase: string, { salt, iterations }: Header): Promise<CryptoKey> {
  const bytes = await deriveBytes(passphrase, fromHex(salt), iterations);
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

async function deriveBytes(passphrase: string, salt: Bytes, iterations: number): Promise<Bytes> {
  // The same letters can be typed as different characters; the normal form makes them one.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return new Uint8Array(await crypto.subtle.deriveBits(how, material, 256));
}

/** The bytes of a team's key, made of its phrase as slowly as those of a locked file. */
export function keyOfPhrase(phrase: string, salt: string): Promise<Bytes> {
  return deriveBytes(phrase, new TextEncoder().encode(salt), ITERATIONS);
}

function toHex(bytes: Bytes): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function fromHex(text: string): Bytes {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
