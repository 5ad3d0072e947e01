import { fill } from '#core/message.ts';
import type { RegisterWords } from './words.ts';

/** A size as people read it, in kilobytes or megabytes of a thousand. */
export function fileSize(bytes: number, words: RegisterWords['files']['size']): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1_000));
  if (kilobytes < 1_000) return fill(words.kilobytes, { count: kilobytes });
  return fill(words.megabytes, { count: (bytes / 1_000_000).toFixed(1) });
}
