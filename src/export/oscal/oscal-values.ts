import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Of names and properties that OSCAL does not know. */
export const NAMESPACE = 'urn:x-redress:oscal';
/** The namespace of our UUIDs: itself made once by chance, and never to be changed. */
const UUID_SPACE = '6f0c2a51-8a4e-4d5b-9b1e-2d7c5c1f7a30';

const LINE_LENGTH = 500;

/** A UUID (version 5) that the same parts always give, so that two exports of a record name the same things. */
export function uuidOf(...parts: readonly string[]): string {
  const space = Uint8Array.from(UUID_SPACE.replaceAll('-', '').match(/../g) ?? [], (pair) =>
    Number.parseInt(pair, 16),
  );
  const name = utf8ToBytes(JSON.stringify(parts));
  const bytes = sha1(Uint8Array.of(...space, ...name)).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytesToHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** An id as OSCAL writes them: no slash, and no digit at the beginning. */
export function tokenOf(id: string): string {
  const token = id.replaceAll('/', '_').replace(/[^\p{L}\p{N}._-]/gu, '-');
  return /^[\p{L}_]/u.test(token) ? token : `_${token}`;
}

/** A text in one line, and another where there is none: titles and values may not be empty. */
export function lineOf(text: string | undefined, otherwise: string): string {
  const line = (text ?? '').replace(/\s+/gu, ' ').trim().slice(0, LINE_LENGTH).trim();
  return line === '' ? otherwise : line;
}

/** An instant with its seconds and its `Z`. */
export function instantOf(instant: string): string {
  return new Date(instant).toISOString();
}

/** The first or last moment of a day; undefined for one that OSCAL cannot write, and for none. */
export function momentOf(day: string | undefined, time: 'begin' | 'end'): string | undefined {
  if (day === undefined || !/^(19|2\d)\d\d-/.test(day)) return undefined;
  return `${day}T${time === 'begin' ? '00:00:00' : '23:59:59'}Z`;
}

/** A property of ours; none where there is nothing to say. */
export function propOf(
  name: string,
  value: string | number | null | undefined,
  more: { readonly class?: string } = {},
) {
  const text = value === null || value === undefined ? '' : lineOf(String(value), '');
  return text === '' ? [] : [{ name, ns: NAMESPACE, value: text, ...more }];
}

/** A list under its name, and nothing at all where it is empty: OSCAL refuses empty lists. */
export function listed<Name extends string, One>(
  name: Name,
  list: readonly One[],
): Partial<Record<Name, readonly One[]>> {
  return list.length === 0 ? {} : ({ [name]: list } as Record<Name, readonly One[]>);
}
