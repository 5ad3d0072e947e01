import { BUNDLE_LIMITS, type BundleFailure } from '#core/bundle/layout.ts';
import { FILE_LIMIT, type TextFailure } from '#core/record/read-json.ts';
import { fail, type Result, succeed } from '#core/result.ts';

/** The bytes of a file that the user chose, where it is not too large to be one of ours. Nothing is stored. */
export async function readBytes(
  file: File,
): Promise<Result<Uint8Array<ArrayBuffer>, BundleFailure>> {
  if (file.size > BUNDLE_LIMITS.bytes)
    return fail({ code: 'file-too-large', megabytes: Math.ceil(file.size / 1_000_000) });
  return succeed(new Uint8Array(await file.arrayBuffer()));
}

/** The text of a file that the user chose, where it is not too large. */
export async function readText(
  file: File,
): Promise<Result<string, Extract<TextFailure, { code: 'file-too-large' }>>> {
  // A character takes up to three bytes; above that it cannot be below the limit.
  if (file.size > FILE_LIMIT * 3)
    return fail({ code: 'file-too-large', megabytes: Math.ceil(file.size / 1_000_000) });
  return succeed(await file.text());
}
