import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { ownEntry } from '#core/own-entry.ts';
import type { ParcelFile } from '#offline/parcel.ts';
import { LEFT_OUT } from './part-of.ts';

/** A file of the built site. */
export interface SiteFile extends ParcelFile {
  /** From the site's root, with `/`. */
  readonly path: string;
}

/** What a sound host says of each ending. */
const TYPES: Readonly<Record<string, string>> = {
  '.bcmap': 'application/octet-stream',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.yaml': 'text/yaml; charset=utf-8',
};

/** A file as it lies in the site; a page gets the address of its folder. Throws at an ending of no known type. */
export function siteFile(path: string, bytes: Uint8Array<ArrayBuffer>): SiteFile {
  const type = ownEntry(TYPES, extname(path));
  if (type === undefined)
    throw new Error(`${path} has an ending of no known type: add it to src/build/offline.`);
  return { path, address: encodeURI(path.replace(/(^|\/)index\.html$/, '$1')), type, bytes };
}

/** Every file of the built site that is used as a part of it, in the order of their paths. */
export function readSite(folder: string): readonly SiteFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(folder.length).split(sep).join('/'), path] as const)
    .filter(([path]) => !LEFT_OUT.test(path))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, place]) => siteFile(path, new Uint8Array(readFileSync(place))));
}

/** What a page, script or style sheet says. */
export function textOf({ bytes }: SiteFile): string {
  return new TextDecoder().decode(bytes);
}
