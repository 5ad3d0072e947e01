import { strFromU8 } from 'fflate';
import { assessmentFormat } from '#core/assessment/parse-assessment.ts';
import { allAttachments } from '#core/bundle/attachments.ts';
import {
  ASSESSMENT_PATH,
  attachmentPath,
  type BundleFailure,
  type BundleProblem,
  MANIFEST_PATH,
} from '#core/bundle/layout.ts';
import { openRecordFile } from '#core/record/open-record.ts';
import type { SetAside } from '#core/record/set-aside.ts';
import { fail, type Result, succeed } from '#core/result.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { type Manifest, ManifestSchema } from '#schema/record/bundle.ts';
import { BUNDLE_FORMAT, BUNDLE_VERSION } from '#schema/record/format.ts';
import { readZip, type Unpacked } from './read-zip.ts';
import { sha256 } from './sha-256.ts';
import type { Contents } from './write-bundle.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The contents of a saved file. Nothing of it is stored yet. */
export interface OpenedFile {
  readonly assessment: Assessment;
  /** Values of the assessment that could not be read; everything else was. */
  readonly setAside: readonly SetAside[];
  /** Attachments by their hash, each checked. */
  readonly contents: Contents;
  /** Files that are missing, damaged or do not belong in the bundle. */
  readonly problems: readonly BundleProblem[];
}

/** Opens the bytes of a bundle: limits, paths, checksums, and every field of the assessment. */
export async function openBundle(bytes: Bytes): Promise<Result<OpenedFile, BundleFailure>> {
  const unpacked = readZip(bytes);
  if (!unpacked.ok) return unpacked;
  const { files } = unpacked.value;
  const manifest = readManifest(files.get(MANIFEST_PATH));
  if (!manifest.ok) return manifest;
  const content = files.get(ASSESSMENT_PATH);
  if (content === undefined) return fail({ code: 'bundle-without', path: ASSESSMENT_PATH });
  const promised = manifest.value.files.find(({ path }) => path === ASSESSMENT_PATH);
  if (promised?.sha256 !== (await sha256(content))) return fail({ code: 'bundle-checksum' });
  const parsed = openRecordFile(strFromU8(content), assessmentFormat);
  if (!parsed.ok) return parsed;
  const { item: assessment, setAside } = parsed.value;
  return succeed({ assessment, setAside, ...(await attached(assessment, unpacked.value)) });
}

function readManifest(content: Bytes | undefined): Result<Manifest, BundleFailure> {
  if (content === undefined) return fail({ code: 'bundle-without', path: MANIFEST_PATH });
  let data: unknown;
  try {
    data = JSON.parse(strFromU8(content));
  } catch {
    return fail({ code: 'bundle-damaged' });
  }
  const claims = Object(data) as Readonly<Record<string, unknown>>;
  const isNewer = Number(claims['version']) > BUNDLE_VERSION;
  if (claims['format'] === BUNDLE_FORMAT && isNewer) return fail({ code: 'bundle-too-new' });
  const manifest = ManifestSchema.safeParse(data);
  return manifest.success ? succeed(manifest.data) : fail({ code: 'bundle-damaged' });
}

/** The files that the assessment refers to, as far as they are there and are what they were. */
export async function attached(
  assessment: Assessment,
  { files, broken, strange }: Unpacked,
): Promise<Pick<OpenedFile, 'contents' | 'problems'>> {
  const contents = new Map<string, Bytes>();
  const problems: BundleProblem[] = [];
  const expected = new Set([MANIFEST_PATH, ASSESSMENT_PATH]);
  for (const { hash, name } of allAttachments(assessment)) {
    const path = attachmentPath(hash);
    expected.add(path);
    const content = files.get(path);
    if (content && (await sha256(content)) === hash) contents.set(hash, content);
    else
      problems.push({ code: content || broken.includes(path) ? 'damaged' : 'missing', name, hash });
  }
  const others = [...files.keys(), ...broken].filter((path) => !expected.has(path));
  for (const name of [...others, ...strange]) problems.push({ code: 'unexpected', name });
  return { contents, problems };
}
