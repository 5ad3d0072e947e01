import type { FileFailure } from '#core/assessment/parse-assessment.ts';
import { ATTACHMENT_SIZE_LIMIT } from '#schema/record/format.ts';

/** The paths inside a bundle. No other path is read, and none is ever used to write. */
export const MANIFEST_PATH = 'manifest.json';
export const ASSESSMENT_PATH = 'assessment.json';

/** Of the bundle of a folder: the folder itself, and each record that lies in it. */
export const WORKSPACE_PATH = 'workspace.json';
export const recordPath = (number: number | string) => `records/${number}.json`;

/** Where a file lies inside a bundle: under the hash of its content. */
export const attachmentPath = (hash: string) => `attachments/${hash}`;

/** The limits of a bundle, so that none fills the memory: files, bytes of all of them unpacked, bytes of one. */
export const BUNDLE_LIMITS = {
  files: 5_000,
  bytes: 1_000_000_000,
  fileBytes: Math.max(ATTACHMENT_SIZE_LIMIT, 60_000_000),
} as const;

/** Why a bundle or a locked file is refused as a whole. */
export type BundleFailure =
  | FileFailure
  /** The file is no zip, or is cut off. */
  | { readonly code: 'bundle-damaged' }
  /** A zip of the kind for very large files, not written as that kind is. */
  | { readonly code: 'bundle-zip64' }
  | { readonly code: 'bundle-too-large'; readonly megabytes: number }
  | { readonly code: 'bundle-too-many'; readonly limit: number }
  | { readonly code: 'bundle-without'; readonly path: string }
  | { readonly code: 'bundle-too-new' }
  | { readonly code: 'bundle-checksum' }
  /** The file is locked, and no passphrase was given. */
  | { readonly code: 'passphrase-needed' }
  | { readonly code: 'passphrase-wrong' }
  | { readonly code: 'locked-unreadable' }
  /** The page came over plain http, where browsers withhold the cipher. */
  | { readonly code: 'locked-insecure' };

/** A problem with one file of a bundle; the bundle opens all the same. */
export interface BundleProblem {
  readonly code: /** The assessment refers to it and it is not there. */
    | 'missing'
    /** The file's checksum is another than when it was put in. */
    | 'damaged'
    /** The file has no place in a bundle: it is left out. */
    | 'unexpected';
  /** The name that the user knows, else the path. */
  readonly name: string;
  /** Hash of the content that it should have, where the assessment refers to it. */
  readonly hash?: string;
}
