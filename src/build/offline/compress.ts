import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, zstdCompressSync } from 'node:zlib';

/** The best compression takes its time: what was compressed once is kept, fonts above all. */
const DONE_BEFORE = 'node_modules/.cache/redress/parcels';

/** As small as Zstandard makes it. Pages are much alike, and far apart: it looks back over all of them. */
export function compress(bytes: Uint8Array): Uint8Array {
  const file = join(DONE_BEFORE, createHash('sha256').update(bytes).digest('hex'));
  try {
    return readFileSync(file);
  } catch {
    const compressed = zstdCompressSync(bytes, {
      params: {
        [constants.ZSTD_c_compressionLevel]: 22,
        [constants.ZSTD_c_windowLog]: 24,
        [constants.ZSTD_c_enableLongDistanceMatching]: 1,
      },
    });
    mkdirSync(DONE_BEFORE, { recursive: true });
    writeFileSync(file, compressed);
    return compressed;
  }
}
