import { zipSync } from 'fflate';

/** A zip of files by their names. `now`, an ISO instant, is their date. */
export function zipFiles(
  files: Readonly<Record<string, Uint8Array<ArrayBuffer>>>,
  now: string,
): Uint8Array<ArrayBuffer> {
  return zipSync({ ...files }, { mtime: now }) as Uint8Array<ArrayBuffer>;
}
