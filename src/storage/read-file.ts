import { BUNDLE_LIMITS, type BundleFailure } from '#core/bundle/layout.ts';
import { fail, type Result, succeed } from '#core/result.ts';

/** The bytes of a file that the user chose, where it is not too large to be one of ours. Nothing is stored. */
export async function readBytes(
  file: File,
): Promise<Result<Uint8Array<ArrayBuffer>, BundleFailure>> {
  if (file.size > BUNDLE_LIMITS.bytes)
    return fail({ code: 'file-too-large', megabytes: Math.ceil(file.size / 1_000_000) });
  return succeed(new Uint8Array(await file.arrayBuffer()));
}
