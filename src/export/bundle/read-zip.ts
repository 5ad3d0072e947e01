import { unzipSync } from 'fflate';
import {
  ASSESSMENT_PATH,
  attachmentPath,
  BUNDLE_LIMITS,
  type BundleFailure,
  MANIFEST_PATH,
  recordPath,
  WORKSPACE_PATH,
} from '#core/bundle/layout.ts';
import { ownEntry } from '#core/own-entry.ts';
import { fail, type Result, succeed } from '#core/result.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What could be unpacked of a zip. */
export interface Unpacked {
  /** By path: only the paths that a bundle has. */
  readonly files: ReadonlyMap<string, Bytes>;
  /** Paths that are in the zip and could not be unpacked. */
  readonly broken: readonly string[];
  /** Paths that no bundle has. */
  readonly strange: readonly string[];
}

const KNOWN = new RegExp(
  `^(${[
    ...[MANIFEST_PATH, ASSESSMENT_PATH, WORKSPACE_PATH],
    ...[recordPath('\\d{1,5}'), attachmentPath('[0-9a-f]{64}')],
  ].join('|')})$`,
);

/** Stands for a size that is written elsewhere, in a zip of the kind for very large files. */
const ZIP64_MARK = 0xffffffff;

/** The folder that a bundle stands in when it was unpacked and zipped again: empty where it is in none. */
function folderOf(paths: readonly string[]): string {
  if (paths.includes(MANIFEST_PATH)) return '';
  const manifest = paths.find((path) => path.split('/').slice(1).join('/') === MANIFEST_PATH);
  return manifest?.slice(0, -MANIFEST_PATH.length) ?? '';
}

/** Unpacks a zip within the limits of a bundle: what it claims to hold is added up before anything is unpacked. */
export function readZip(bytes: Bytes): Result<Unpacked, BundleFailure> {
  const listed = list(bytes);
  if (!listed.ok) return listed;
  const folder = folderOf(listed.value);
  const isKnown = (path: string) =>
    path.startsWith(folder) && KNOWN.test(path.slice(folder.length));
  const known = listed.value.filter(isKnown);
  const strange = listed.value.filter((path) => !isKnown(path) && path !== folder);
  const files = new Map<string, Bytes>();
  const broken: string[] = [];
  const all = unpack(bytes, isKnown);
  for (const path of new Set(known)) {
    // A file that cannot be unpacked must not lose the others.
    const content =
      ownEntry(all, path) ??
      ownEntry(
        unpack(bytes, (one) => one === path),
        path,
      );
    if (content) files.set(path.slice(folder.length), content);
    else broken.push(path.slice(folder.length));
  }
  return succeed({ files, broken, strange });
}

function list(bytes: Bytes): Result<readonly string[], BundleFailure> {
  const paths: string[] = [];
  let total = 0;
  let largest = 0;
  const seen = unpack(bytes, (path, size) => {
    paths.push(path);
    total += size;
    largest = Math.max(largest, size);
    return false;
  });
  if (seen === undefined) return fail({ code: 'bundle-damaged' });
  if (paths.length > BUNDLE_LIMITS.files)
    return fail({ code: 'bundle-too-many', limit: BUNDLE_LIMITS.files });
  if (largest === ZIP64_MARK) return fail({ code: 'bundle-zip64' });
  if (total > BUNDLE_LIMITS.bytes || largest > BUNDLE_LIMITS.fileBytes)
    return fail({
      code: 'bundle-too-large',
      megabytes: Math.ceil(Math.max(total, largest) / 1_000_000),
    });
  return succeed(paths);
}

/** Undefined where the zip is damaged. The size is what is needed in memory: packed or unpacked, whichever is more. */
function unpack(
  bytes: Bytes,
  wants: (path: string, size: number) => boolean,
): Readonly<Record<string, Bytes>> | undefined {
  try {
    return unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => wants(name, Math.max(size, originalSize)),
    }) as Record<string, Bytes>;
  } catch {
    return undefined;
  }
}
