import { assessmentFormat } from '#core/assessment/parse-assessment.ts';
import { allAttachments } from '#core/bundle/attachments.ts';
import { BUNDLE_LIMITS, type BundleFailure } from '#core/bundle/layout.ts';
import { openRecordFile } from '#core/record/open-record.ts';
import { FILE_LIMIT } from '#core/record/read-json.ts';
import { fail, type Result, succeed } from '#core/result.ts';
import { findZip } from './find-zip.ts';
import { isLocked, unlock } from './lock.ts';
import { type OpenedFile, openBundle } from './open-bundle.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Opens any file that Redress saves: JSON, a bundle, or either locked with a passphrase. What it is shows in its bytes, not in its name. */
export async function openFile(
  bytes: Bytes,
  passphrase?: string,
): Promise<Result<OpenedFile, BundleFailure>> {
  if (bytes.length > BUNDLE_LIMITS.bytes) return tooLarge(bytes);
  if (!isLocked(bytes)) return openPlain(bytes);
  if (!passphrase) return fail({ code: 'passphrase-needed' });
  const unlocked = await unlock(bytes, passphrase);
  return unlocked.ok ? openPlain(unlocked.value) : unlocked;
}

function tooLarge({ length }: Bytes): Result<never, BundleFailure> {
  return fail({ code: 'file-too-large', megabytes: Math.ceil(length / 1_000_000) });
}

/** The text of a record's file: UTF-8, or what an editor or a shell made of it that marks its two bytes a character. */
export function recordText(bytes: Bytes): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  return new TextDecoder(first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8').decode(bytes);
}

async function openPlain(bytes: Bytes): Promise<Result<OpenedFile, BundleFailure>> {
  const zip = findZip(bytes);
  if (zip) return openBundle(zip);
  // A character takes up to three bytes; above that it cannot be below the limit.
  if (bytes.length > FILE_LIMIT * 3) return tooLarge(bytes);
  const parsed = openRecordFile(recordText(bytes), assessmentFormat);
  if (!parsed.ok) return parsed;
  const { item: assessment, setAside } = parsed.value;
  const problems = allAttachments(assessment).map(
    ({ name, hash }) => ({ code: 'missing', name, hash }) as const,
  );
  return succeed({ assessment, setAside, contents: new Map(), problems });
}
