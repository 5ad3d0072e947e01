import { ownEntry } from '#core/own-entry.ts';
import { fail, type Result, succeed } from '#core/result.ts';
import { ATTACHMENT_SIZE_LIMIT } from '#schema/record/format.ts';

/** Media types by the ending of the name: pictures, PDF, office files, plain text, mail. Nothing that a browser would run. */
const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  heic: 'image/heic',
  pdf: 'application/pdf',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  txt: 'text/plain',
  csv: 'text/csv',
  eml: 'message/rfc822',
  msg: 'application/vnd.ms-outlook',
};

/** Endings of the files that can be attached, such as `.pdf`. */
export const ATTACHMENT_ENDINGS: readonly string[] = Object.keys(TYPES).map((one) => `.${one}`);

/** Why a file is not attached. */
export type AttachmentRefusal =
  | { readonly code: 'kind'; readonly name: string }
  | { readonly code: 'size'; readonly name: string }
  | { readonly code: 'empty'; readonly name: string };

/** The media type under which a file is kept: from its name's ending and not from what the file says of itself. */
export function attachmentType({
  name,
  size,
}: {
  readonly name: string;
  readonly size: number;
}): Result<string, AttachmentRefusal> {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const type = ownEntry(TYPES, ending);
  if (type === undefined) return fail({ code: 'kind', name });
  if (size === 0) return fail({ code: 'empty', name });
  if (size > ATTACHMENT_SIZE_LIMIT) return fail({ code: 'size', name });
  return succeed(type);
}

/** Whether a picture of that type can be shown on the page. */
export function isPicture(type: string): boolean {
  return type.startsWith('image/') && type !== 'image/heic';
}
