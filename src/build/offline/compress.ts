import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, zstdCompressSync } from 'node:zlib';

/** The best compression takes its time: what was compressed once is kept, fonts above all. */
const DONE_BEFORE = 'node_modules/.cache/redress/parcels';

const PARAMS = {
  [constants.ZSTD_c_compressionLevel]: 22,
  [constants.ZSTD_c_windowLog]: 24,
  [constants.ZSTD_c_enableLongDistanceMatching]: 1,
};

/** As small as Zstandard makes it. Pages are much alike, and far apart: it looks back over all of them. */
export function compress(bytes: Uint8Array): Uint8Array {
  const name = createHash('sha256').update(JSON.stringify(PARAMS)).update(bytes).digest('hex');
  const file = join(DONE_BEFORE, name);
  try {
    return readFileSync(file);
  } catch {
    const compressed = zstdCompressSync(bytes, { params: PARAMS });
    mkdirSync(DONE_BEFORE, { recursive: true });
    // Moved into place whole: a build that is stopped, or another at once, leaves no half of it.
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, compressed);
    renameSync(draft, file);
    return compressed;
  }
}
