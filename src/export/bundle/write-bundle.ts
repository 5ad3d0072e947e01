import { strToU8, type Zippable, zipSync } from 'fflate';
import { allAttachments } from '#core/bundle/attachments.ts';
import { ASSESSMENT_PATH, attachmentPath, MANIFEST_PATH } from '#core/bundle/layout.ts';
import { formatRecordFile } from '#core/record/format-record-file.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Manifest } from '#schema/record/bundle.ts';
import { BUNDLE_FORMAT, BUNDLE_VERSION } from '#schema/record/format.ts';
import { sha256 } from './sha-256.ts';

/** The contents of attachments, by their hash. */
export type Contents = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** The files that assessments refer to, each once, as far as their contents are given. */
export function attachedFiles(
  assessments: readonly Assessment[],
  contents: Contents,
): readonly BundledFile[] {
  const hashes = new Set(assessments.flatMap(allAttachments).map(({ hash }) => hash));
  return [...hashes].flatMap((hash) => {
    const bytes = contents.get(hash);
    return bytes ? [{ path: attachmentPath(hash), sha256: hash, bytes }] : [];
  });
}

/**
 * The bytes of a bundle, a zip: the assessment, the files that it refers to, and a manifest with a
 * checksum of each. A file whose content is not given is left out, which opening the bundle will say.
 * @param createdAt ISO instant, written into the manifest and the zip
 */
export async function writeBundle(
  assessment: Assessment,
  contents: Contents,
  createdAt: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const text = strToU8(formatRecordFile(assessment)) as Uint8Array<ArrayBuffer>;
  const attachments = attachedFiles([assessment], contents);
  return packFiles(
    [{ path: ASSESSMENT_PATH, sha256: await sha256(text), bytes: text }, ...attachments],
    createdAt,
  );
}

/** A file of a bundle. */
export interface BundledFile {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The bytes of a bundle of these files, with its manifest. */
export function packFiles(
  files: readonly BundledFile[],
  createdAt: string,
): Uint8Array<ArrayBuffer> {
  const manifest: Manifest = {
    format: BUNDLE_FORMAT,
    version: BUNDLE_VERSION,
    createdAt,
    files: files.map(({ bytes, ...file }) => ({ ...file, size: bytes.length })),
  };
  const zipped: Zippable = { [MANIFEST_PATH]: strToU8(`${JSON.stringify(manifest, null, 2)}\n`) };
  // Pictures, PDF and office files are packed already: packing them again takes time and saves nothing.
  for (const { path, bytes } of files)
    zipped[path] = [bytes, { level: path.endsWith('.json') ? 6 : 0 }];
  return zipSync(zipped, { mtime: createdAt }) as Uint8Array<ArrayBuffer>;
}
