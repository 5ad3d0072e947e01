import { fail, type Result, succeed } from '#core/result.ts';

/** Largest file that is read, in characters. A full assessment with every note filled is below 1 MB. */
export const FILE_LIMIT = 20_000_000;

/** Why a text is no file of ours, whatever it was to hold. */
export type TextFailure =
  | { readonly code: 'file-too-large'; readonly megabytes: number }
  | { readonly code: 'file-empty' }
  | { readonly code: 'not-json'; readonly detail: string };

/** Reads the JSON of a file that is not too large, whatever it holds. */
export function readJson(text: string): Result<unknown, TextFailure> {
  if (text.length > FILE_LIMIT)
    return fail({ code: 'file-too-large', megabytes: Math.ceil(text.length / 1_000_000) });
  // A byte order mark counts as a blank.
  const trimmed = text.trim();
  if (trimmed === '') return fail({ code: 'file-empty' });
  try {
    return succeed(JSON.parse(trimmed) as unknown);
  } catch (cause) {
    return fail({ code: 'not-json', detail: cause instanceof Error ? cause.message : '' });
  }
}
