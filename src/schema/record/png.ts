/** A picture as it stands in a file of text: a PNG in base64. */

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Length, name and checksum of each part of the file. */
const AROUND_PART = 12;
/** Depths that each colour type allows. */
const DEPTHS: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

/** Width and height in pixels. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** The bytes of a text in base64; undefined where it is none. */
export function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined;
  const digits = text.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let bits = 0;
  for (let i = 0, at = 0; i < digits.length; i += 1) {
    bits = ((bits << 6) | DIGITS.indexOf(digits.charAt(i))) & 0xffff;
    if (i % 4 === 0) continue;
    bytes[at] = bits >> (6 - 2 * (i % 4));
    at += 1;
  }
  return bytes;
}

/** The size of a PNG that is whole: every part is there, and is what its checksum says. Undefined for anything else. */
export function pngSize(bytes: Uint8Array<ArrayBuffer>): PixelSize | undefined {
  if (SIGNATURE.some((byte, at) => bytes[at] !== byte)) return undefined;
  const names = partsOf(bytes);
  const isWhole = names[0] === 'IHDR' && names.includes('IDAT') && names.at(-1) === 'IEND';
  if (!isWhole) return undefined;
  const view = new DataView(bytes.buffer);
  const [depth, colourType] = [view.getUint8(24), view.getUint8(25)];
  if (DEPTHS[colourType]?.includes(depth) !== true) return undefined;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Names of the parts in their order, up to the first that is damaged or cut off. */
function partsOf(bytes: Uint8Array<ArrayBuffer>): readonly string[] {
  const view = new DataView(bytes.buffer);
  const names: string[] = [];
  let at: number = SIGNATURE.length;
  while (at + AROUND_PART <= bytes.length) {
    const end = at + AROUND_PART + view.getUint32(at);
    if (end > bytes.length) break;
    if (view.getUint32(end - 4) !== checksum(bytes.subarray(at + 4, end - 4))) break;
    names.push(String.fromCharCode(...bytes.subarray(at + 4, at + 8)));
    at = end;
  }
  return names;
}

/** CRC-32, as PNG has it. */
function checksum(bytes: Uint8Array): number {
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
