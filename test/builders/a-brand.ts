import { zlibSync } from 'fflate';
import type { Brand } from '#schema/record/brand.ts';
import { BRAND_FORMAT, BRAND_FORMAT_VERSION } from '#schema/record/brand-format.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function checksum(bytes: Uint8Array): number {
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

function part(name: string, data: Uint8Array): Buffer {
  const bytes = Buffer.alloc(12 + data.length);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(name, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(checksum(bytes.subarray(4, 8 + data.length)), 8 + data.length);
  return bytes;
}

/** The bytes of a PNG of one colour, half transparent. */
export function aPng(width = 40, height = 20): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 6], 8);
  const row = [0, ...Array.from({ length: width }, () => [180, 40, 60, 128]).flat()];
  const rows = Uint8Array.from(Array.from({ length: height }, () => row).flat());
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    part('IHDR', head),
    part('IDAT', zlibSync(rows)),
    part('IEND', new Uint8Array()),
  ]);
}

/** The identity of a firm that has said everything. */
export function aBrand(changes: Partial<Brand> = {}): Brand {
  return {
    format: BRAND_FORMAT,
    version: BRAND_FORMAT_VERSION,
    name: 'Miller & Hart',
    logo: aPng().toString('base64'),
    accent: '#ffcc00',
    coverLine: 'Complaints, reviewed',
    disclaimer: 'For nobody but the reader named.',
    footer: '12 Canal Street',
    finding: 'observation',
    template: { name: 'house.docx', data: 'UEsDBBQAAAAI' },
    ...changes,
  };
}
