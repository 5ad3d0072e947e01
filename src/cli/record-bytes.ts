import { allAttachments } from '#core/bundle/attachments.ts';
import { fill, fillCount } from '#core/message.ts';
import { formatRecordFile } from '#core/record/format-record-file.ts';
import { type Contents, writeBundle } from '#export/bundle/write-bundle.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Surroundings } from './command.ts';
import { endingOf } from './output-ending.ts';

/** The record alone, or as `.redress` with the files that it refers to, as far as they are at hand. */
export async function recordBytes(
  record: Assessment,
  contents: Contents,
  out: string,
  { language, words, warn }: Surroundings,
): Promise<Uint8Array> {
  const warnOf = (sentence: string) => warn(fill(words.warning, { sentence }));
  const attached = new Set(allAttachments(record).map(({ hash }) => hash));
  if (endingOf(out) === 'redress') {
    const missing = [...attached].filter((hash) => !contents.has(hash)).length;
    if (missing > 0) warnOf(fillCount(language, words.merge.missing, missing));
    return writeBundle(record, contents, record.updatedAt);
  }
  const left = [...attached].filter((hash) => contents.has(hash)).length;
  if (left > 0) warnOf(fillCount(language, words.merge.filesLeft, left));
  return new TextEncoder().encode(formatRecordFile(record));
}
